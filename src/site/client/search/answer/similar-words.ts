import { comparable } from '../../words/comparable.ts';
import { isShortWord } from '../index/false-matches.ts';
import type { Find, FoundLists, FoundPage } from '../index/found-pages.ts';
import { editDistance } from '../query/spelling-correction.ts';
import { isNumber } from '../../words/numbers.ts';
import { splitAtPunctuation } from '../query/spellings.ts';
import { isPhrase } from '../../words/matching.ts';

/** The share of a word to use as a prefix, and its minimum length: a Chinese word may have only two characters. */
const PREFIX_RATIO = 0.6;
const MIN_LETTERS = { wide: 2, other: 4 };

const shortWordScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Cuts the words of a query to prefixes, to find similar words: for a misspelt word (`regresion`), or an incomplete one
 * that differs from its stem (`probabilit`, of `probability`, whose stem is `probabl`).
 *
 * @returns `undefined` if no word can be cut, or the query is a quoted phrase
 */
export function prefixQuery(query: string): string | undefined {
	if (isPhrase(query)) return undefined;
	const words = splitAtPunctuation(query);
	const prefixes = words.replace(/\S+/gu, (word) => {
		if (isNumber(word)) return word;
		const letters = [...word];
		const least = shortWordScripts.test(word) ? MIN_LETTERS.wide : MIN_LETTERS.other;
		return letters.slice(0, Math.max(least, Math.round(letters.length * PREFIX_RATIO))).join('');
	});
	return prefixes === words ? undefined : prefixes;
}

/** Maximum edit distance of similar words, as a share of the word's length. */
const MAX_DISTANCE_RATIO = 1 / 3;

/** Whether a page found by prefixes has a word similar to each query word: not `black` for `blackhole`. */
const hasSimilarWords = ({ scores = [] }: FoundPage, words: readonly string[]): boolean =>
	words.every((typed) => {
		const word = comparable(typed);
		return scores.some(
			({ search_term: found }) =>
				(found.startsWith(word) && !isShortWord(word)) || editDistance(word, found) <= word.length * MAX_DISTANCE_RATIO,
		);
	});

/** Finds the pages with a word similar to each word of a query. */
export async function findSimilar(query: string, find: Find): Promise<FoundLists> {
	const prefixes = prefixQuery(query);
	if (prefixes === undefined) return [];
	const words = splitAtPunctuation(query).split(' ');
	const isSimilar = (page: FoundPage): boolean => hasSimilarWords(page, words);
	return (await find(prefixes)).map((list) =>
		list.filter(isSimilar).map((page) => ({ ...page, foundBy: query, alternatives: [] })),
	);
}
