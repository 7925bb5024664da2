import { isNumber, saysNumber } from '../words/numbers.ts';
import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/** A page that was found, and those words of the query that it only has longer ones of. */
export interface AgreeingPage extends PagefindResult {
	readonly begun: readonly string[];
}

/**
 * Of what a part of the index found, the pages that have every word of the query, or one that begins like it. In a part
 * where no word begins like it, Pagefind takes the longest word that it begins with (`de` for `dette`), and leaves out a word
 * that is nothing of the kind; both say nothing of what was asked for. A number is found as it is.
 *
 * @returns the pages in the order in which they came
 */
export const agreeing = ({ results, search_keywords: sought = [] }: PagefindAnswer): AgreeingPage[] =>
	results.flatMap((result) => {
		const { scores } = result;
		// A quoted phrase has no scores: it is found as it is, or not at all.
		if (scores === undefined) return [{ ...result, begun: [] }];
		const found = scores.map(({ search_term }) => search_term);
		const begun = sought.filter((word) => !found.includes(word));
		const agrees = sought.every((word, place) => {
			if (isNumber(word)) return found.some((other) => saysNumber(other, word));
			// A letter begins half of all words. The last one may be half typed.
			const isWhole = /^[a-z]$/.test(word) && place < sought.length - 1;
			return isWhole ? found.includes(word) : found.some((other) => other.startsWith(word));
		});
		return agrees ? [{ ...result, begun }] : [];
	});

/** A word so short that it begins a great many. A Chinese one may be as short. */
export const isShort = (word: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,2}$/u.test(word);

/**
 * Of the pages that all parts of the index found, those that have the short words of the query as they are, where there are
 * any; else all. Who asks for `pi` is not helped by `pizza`.
 */
export function withShortWords<Page extends AgreeingPage>(lists: readonly (readonly Page[])[]): (readonly Page[])[] {
	const isWhole = ({ begun }: Page): boolean => !begun.some((word) => isShort(word));
	return lists.some((list) => list.some(isWhole)) ? lists.map((list) => list.filter(isWhole)) : [...lists];
}
