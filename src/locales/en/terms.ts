import { counts } from './counts.ts';

const extent = (moments: number, talks: number): string => `${counts.moments(moments)} in ${counts.talks(talks)}`;

/** The index of terms, the pages of terms and the map of terms: what only their templates say. */
export const phrases = {
	title: 'Terms',
	/** `range` is from where to where a page goes: `Sen–Sil`. */
	titleOfPart: (range: string): string => `Terms, ${range}`,
	describe: 'What several talks speak of, from A to Z, with the moments that say it.',
	describePart: (range: string): string => `What several talks speak of, ${range}, with the moments that say it.`,
	lead: 'What two talks or more speak of, each with its most telling moments.',
	leadWithGlossary:
		'What two talks or more speak of, and what the glossary defines, each with its most telling moments.',
	onThisPage: '{} on this page',
	none: 'No two talks of this collection have a key term in common yet.',
	filterTerms: 'Filter the terms',
	filter: 'Filter',
	letters: 'Letters',
	pagesOfLetter: (letter: string): string => `Pages of ${letter}`,
	extent,
	untitled: (title: string): string => `${title} (untitled)`,
	allMoments: (count: number): string => `All ${counts.moments(count)}`,

	allTerms: 'All terms',
	describeTerm: (term: string, moments: number, talks: number): string =>
		`“${term}”: ${extent(moments, talks)}, most telling first.`,
	searchForIt: 'Search for it',

	map: 'What the talks are about',
	allTermsFromAToZ: (count: number): string => `All ${counts.terms(count)}, from A to Z`,
};
