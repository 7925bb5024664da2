import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { phrases as lists } from './lists.ts';

const extent = (moments: number, talks: number): string => `${counts.moments(moments)} ${lists.inTalks(talks)}`;

export const phrases: typeof english = {
	title: 'Begriffe',
	titleOfPart: (range) => `Begriffe, ${range}`,
	describe: 'Worüber mehrere Vorträge sprechen, von A bis Z, mit den Stellen, an denen es gesagt wird.',
	describePart: (range) => `Worüber mehrere Vorträge sprechen, ${range}, mit den Stellen, an denen es gesagt wird.`,
	lead: 'Worüber mindestens zwei Vorträge sprechen, jeweils mit den aufschlussreichsten Stellen.',
	leadWithGlossary:
		'Worüber mindestens zwei Vorträge sprechen und was das Glossar definiert, jeweils mit den aufschlussreichsten Stellen.',
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
