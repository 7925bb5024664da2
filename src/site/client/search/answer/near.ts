import { comparable } from '../../words/comparable.ts';
import { isShort } from '../index/agreeing.ts';
import type { FoundPage } from '../index/engine.ts';
import type { Find, FoundLists } from '../index/found-lists.ts';
import { slipsBetween } from '../query/nearest.ts';
import { isNumber } from '../../words/numbers.ts';
import { wordsApart } from '../query/spellings.ts';
import { isPhrase } from '../../words/matching.ts';

/** The share of a word that is used as a prefix, and its minimum length: a Chinese word may have only two characters. */
const SHARE = 0.6;
const LETTERS = { wide: 2, other: 4 };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The query with its words cut to prefixes, which find similar words: for a misspelt word (`regresion`), or a half-typed
 * one that differs from its stem (`probabilit`, of `probability`, whose stem is `probabl`).
 *
 * @returns `undefined` if nothing can be cut, as for a quoted phrase
 */
export function nearQuery(query: string): string | undefined {
	if (isPhrase(query)) return undefined;
	const words = wordsApart(query);
	const near = words.replace(/\S+/gu, (word) => {
		if (isNumber(word)) return word;
		const letters = [...word];
		const least = wide.test(word) ? LETTERS.wide : LETTERS.other;
		return letters.slice(0, Math.max(least, Math.round(letters.length * SHARE))).join('');
	});
	return near === words ? undefined : near;
}

/** The share of its letters by which a word may differ from a similar one. */
const SLIPS = 1 / 3;

/** Whether a page found by prefixes has a word similar to each of the query's: not `black` for `blackhole`. */
const isNear = ({ scores = [] }: FoundPage, words: readonly string[]): boolean =>
	words.every((typed) => {
		const word = comparable(typed);
		return scores.some(
			({ search_term: found }) =>
				(found.startsWith(word) && !isShort(word)) || slipsBetween(word, found) <= word.length * SLIPS,
		);
	});

/** The pages that have a word similar to each word of a query. */
export async function nearTo(query: string, find: Find): Promise<FoundLists> {
	const near = nearQuery(query);
	if (near === undefined) return [];
	const words = wordsApart(query).split(' ');
	const isFound = (page: FoundPage): boolean => isNear(page, words);
	return (await find(near)).map((list) => list.filter(isFound).map((page) => ({ ...page, sought: query, others: [] })));
}
