import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { phrases as lists } from './lists.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'noch in keinem Vortrag' : `${counts.moments(moments)} ${lists.inTalks(talks)}`;

export const phrases: typeof english = {
	title: 'Begriffe',
	titleOfPart: (range) => `Begriffe, ${range}`,
	describe: 'Begriffe, die in mehreren Vorträgen vorkommen, von A bis Z, mit ihren Stellen.',
	describePart: (range) => `Begriffe, die in mehreren Vorträgen vorkommen, ${range}, mit ihren Stellen.`,
	lead: 'Begriffe, die in mindestens zwei Vorträgen vorkommen, jeweils mit den aufschlussreichsten Stellen.',
	leadWithGlossary:
		'Begriffe, die in mindestens zwei Vorträgen vorkommen oder im Glossar stehen, jeweils mit den aufschlussreichsten Stellen.',
	onThisPage: '{} auf dieser Seite',
	none: 'Es gibt noch keine Begriffe: Keine zwei Vorträge dieser Sammlung haben einen Schlüsselbegriff gemeinsam.',
	filterTerms: 'Begriffe filtern',
	filter: 'Filtern',
	letters: 'Buchstaben',
	pagesOfLetter: (letter) => `Seiten zu ${letter}`,
	extent,
	untitled: (title) => `${title} (ohne Titel)`,
	allMoments: (count) => `Alle ${counts.moments(count)}`,

	allTerms: 'Alle Begriffe',
	describeTerm: (term, moments, talks) =>
		`„${term}“: ${extent(moments, talks)}${moments < 2 ? '' : ', die aufschlussreichsten zuerst'}.`,
	searchForIt: 'Nach diesem Begriff suchen',

	map: 'Worum es in den Vorträgen geht',
	allTermsFromAToZ: (count) => `Alle ${counts.terms(count)} von A bis Z`,
};
