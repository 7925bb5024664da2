import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/**
 * Of what a part of the index found, the pages that have every word of the query, or one that begins like it. In a part
 * where no word begins like it, Pagefind takes the longest word that it begins with (`de` for `dette`), and leaves out a word
 * that is nothing of the kind; both say nothing of what was asked for.
 *
 * @returns the pages in the order in which they came
 */
export const agreeing = ({ results, search_keywords: sought = [] }: PagefindAnswer): PagefindResult[] =>
	// A quoted phrase has no scores: it is found as it is, or not at all.
	results.filter(
		({ scores }) =>
			scores === undefined ||
			sought.every((word, place) => {
				// A letter begins half of all words. The last one may be half typed.
				const isWhole = /^[a-z]$/.test(word) && place < sought.length - 1;
				return scores.some(({ search_term: found }) => (isWhole ? found === word : found.startsWith(word)));
			}),
	);
