import { isNumber, isFormOfNumber } from '../../words/numbers.ts';
import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/** A result, with the words of the query that only match longer words on its page. */
export interface MatchedPage extends PagefindResult {
	readonly prefixOnly: readonly string[];
}

/**
 * The results of one part of the index that have every word of the query, or a word that begins with it. If no word in a
 * part begins with a query word, Pagefind falls back to the longest word that is a prefix of it (`de` for `dette`), or
 * ignores it. Such results are dropped. Numbers must match exactly.
 *
 * @returns the results in their order
 */
export const dropFalseMatches = ({ results, search_keywords: searched = [] }: PagefindAnswer): MatchedPage[] =>
	results.flatMap((result) => {
		const { scores } = result;
		// Results for a quoted phrase have no scores: the phrase matched exactly.
		if (scores === undefined) return [{ ...result, prefixOnly: [] }];
		const found = scores.map(({ search_term }) => search_term);
		const prefixOnly = searched.filter((word) => !found.includes(word));
		const agrees = searched.every((word, place) => {
			if (isNumber(word)) return found.some((other) => isFormOfNumber(other, word));
			// A single letter is a prefix of too many words, except as the last word, which may be half typed.
			const isWhole = /^[a-z]$/.test(word) && place < searched.length - 1;
			return isWhole ? found.includes(word) : found.some((other) => other.startsWith(word));
		});
		return agrees ? [{ ...result, prefixOnly }] : [];
	});

/**
 * Whether a word is so short that it is a prefix of a great many. Not for scripts such as Chinese, where words are that
 * short.
 */
export const isShortWord = (word: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,2}$/u.test(word);

/**
 * Of the results of all parts of the index, those that have the short words of the query exactly, if there are any; else
 * all. `pizza` does not help someone looking for `pi`.
 */
export function preferExactShortWords<Page extends MatchedPage>(
	lists: readonly (readonly Page[])[],
): (readonly Page[])[] {
	const isWhole = ({ prefixOnly }: Page): boolean => !prefixOnly.some((word) => isShortWord(word));
	return lists.some((list) => list.some(isWhole)) ? lists.map((list) => list.filter(isWhole)) : [...lists];
}
