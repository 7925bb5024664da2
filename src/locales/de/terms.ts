import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { phrases as lists } from './lists.ts';

const extent = (moments: number, talks: number): string => `${counts.moments(moments)} ${lists.inTalks(talks)}`;

export const phrases: typeof english = {
	title: 'Begriffe',
	titleOfPart: (range) => `Begriffe, ${range}`,
	describe: 'Wovon in mehreren Vorträgen die Rede ist, von A bis Z, mit den Stellen dazu.',
	describePart: (range) => `Wovon in mehreren Vorträgen die Rede ist, ${range}, mit den Stellen dazu.`,
	lead: 'Wovon in mindestens zwei Vorträgen die Rede ist, jeweils mit den aufschlussreichsten Stellen.',
	leadWithGlossary:
		'Wovon in mindestens zwei Vorträgen die Rede ist und was das Glossar definiert, jeweils mit den aufschlussreichsten Stellen.',
	onThisPage: '{} auf dieser Seite',
	none: 'Noch haben keine zwei Vorträge dieser Sammlung einen Schlüsselbegriff gemeinsam.',
	filterTerms: 'Begriffe filtern',
	filter: 'Filtern',
	letters: 'Buchstaben',
	pagesOfLetter: (letter) => `Seiten zu ${letter}`,
	extent,
	untitled: (title) => `${title} (ohne Titel)`,
	allMoments: (count) => `Alle ${counts.moments(count)}`,

	allTerms: 'Alle Begriffe',
	describeTerm: (term, moments, talks) => `„${term}“: ${extent(moments, talks)}, die aufschlussreichsten zuerst.`,
	searchForIt: 'Danach suchen',

	map: 'Worum es in den Vorträgen geht',
	allTermsFromAToZ: (count) => `Alle ${counts.terms(count)} von A bis Z`,
};
