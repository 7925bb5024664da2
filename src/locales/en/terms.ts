import { counts } from './counts.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'in no talk yet' : `${counts.moments(moments)} in ${counts.talks(talks)}`;

/** The index, the pages and the map of terms: phrases that only their templates use. */
export const phrases = {
	title: 'Terms',
	/** `range` is the part of the alphabet on a page: `Sen–Sil`. */
	titleOfPart: (range: string): string => `Terms, ${range}`,
	describe: 'Terms that several talks share, from A to Z, with the moments that mention them.',
	describePart: (range: string): string =>
		`Terms that several talks share, ${range}, with the moments that mention them.`,
	lead: 'Terms that at least two talks share, each with its most informative moments.',
	leadWithGlossary:
		'Terms that at least two talks share or the glossary defines, each with its most informative moments.',
	onThisPage: '{} on this page',
	none: 'There are no terms yet: no two talks in this collection share a key term.',
	filterTerms: 'Filter terms',
	filter: 'Filter',
	letters: 'Letters',
	pagesOfLetter: (letter: string): string => `Pages for ${letter}`,
	extent,
	untitled: (title: string): string => `${title} (untitled)`,
	allMoments: (count: number): string => `All ${counts.moments(count)}`,

	allTerms: 'All terms',
	describeTerm: (term: string, moments: number, talks: number): string =>
		`“${term}”: ${extent(moments, talks)}${moments < 2 ? '' : ', most informative first'}.`,
	searchForIt: 'Search for this term',

	map: 'What the talks are about',
	allTermsFromAToZ: (count: number): string => `All ${counts.terms(count)}, from A to Z`,
};
