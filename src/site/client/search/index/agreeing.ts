import { isNumber, saysNumber } from '../../words/numbers.ts';
import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/** A result, with the words of the query that only match longer words on its page. */
export interface AgreeingPage extends PagefindResult {
	readonly begun: readonly string[];
}

/**
 * The results of one part of the index that have every word of the query, or a word that begins with it. If no word in a
 * part begins with a query word, Pagefind falls back to the longest word that is a prefix of it (`de` for `dette`), or
 * ignores it. Such results are dropped. Numbers must match exactly.
 *
 * @returns the results in their order
 */
export const agreeing = ({ results, search_keywords: sought = [] }: PagefindAnswer): AgreeingPage[] =>
	results.flatMap((result) => {
		const { scores } = result;
		// Results for a quoted phrase have no scores: the phrase matched exactly.
		if (scores === undefined) return [{ ...result, begun: [] }];
		const found = scores.map(({ search_term }) => search_term);
		const begun = sought.filter((word) => !found.includes(word));
		const agrees = sought.every((word, place) => {
			if (isNumber(word)) return found.some((other) => saysNumber(other, word));
			// A single letter is a prefix of too many words, except as the last word, which may be half typed.
			const isWhole = /^[a-z]$/.test(word) && place < sought.length - 1;
			return isWhole ? found.includes(word) : found.some((other) => other.startsWith(word));
		});
		return agrees ? [{ ...result, begun }] : [];
	});

/**
 * Whether a word is so short that it is a prefix of a great many. Not for scripts such as Chinese, where words are that
 * short.
 */
export const isShort = (word: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,2}$/u.test(word);

/**
 * Of the results of all parts of the index, those that have the short words of the query exactly, if there are any; else
 * all. `pizza` does not help someone looking for `pi`.
 */
export function withShortWords<Page extends AgreeingPage>(lists: readonly (readonly Page[])[]): (readonly Page[])[] {
	const isWhole = ({ begun }: Page): boolean => !begun.some((word) => isShort(word));
	return lists.some((list) => list.some(isWhole)) ? lists.map((list) => list.filter(isWhole)) : [...lists];
}
