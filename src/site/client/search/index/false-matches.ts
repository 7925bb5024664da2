import { isNumber, isFormOfNumber } from '../../words/numbers.ts';
import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/** A result, with the query words that it matches only as prefixes of longer words. */
export interface MatchedPage extends PagefindResult {
	readonly prefixOnly: readonly string[];
}

/**
 * Drops the results that lack a word of the query, or a word that starts with it. If no word in an index part starts
 * with a query word, Pagefind falls back to the longest word that is a prefix of it (`de` for `dette`), or ignores it.
 * Numbers must match exactly. Keeps the order.
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
			// A single letter is a prefix of too many words, except as the last word, which the reader may still be typing.
			const isWhole = /^[a-z]$/.test(word) && place < searched.length - 1;
			return isWhole ? found.includes(word) : found.some((other) => other.startsWith(word));
		});
		return agrees ? [{ ...result, prefixOnly }] : [];
	});

/**
 * Whether a word is too short to be a useful prefix. Never in scripts such as Chinese, where whole words are that
 * short.
 */
export const isShortWord = (word: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,2}$/u.test(word);

/**
 * Keeps only the results that match the query's short words exactly, if any part of the index has such a result;
 * otherwise keeps all. A search for `pi` should not list `pizza`.
 */
export function preferExactShortWords<Page extends MatchedPage>(
	lists: readonly (readonly Page[])[],
): (readonly Page[])[] {
	const isWhole = ({ prefixOnly }: Page): boolean => !prefixOnly.some((word) => isShortWord(word));
	return lists.some((list) => list.some(isWhole)) ? lists.map((list) => list.filter(isWhole)) : [...lists];
}
