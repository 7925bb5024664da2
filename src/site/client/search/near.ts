import { wordsApart } from './spellings.ts';
import { isPhrase } from './terms.ts';

/** The share of a word that what is near it begins with, and its letters at least: a Chinese word has two. */
const SHARE = 0.6;
const LETTERS = { wide: 2, other: 4 };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The beginnings of the words of a query, by which near ones are found: of a word that is spelt otherwise (`regresion`), or
 * half typed where its stem is not (`probabilit`, of `probability`, whose stem is `probabl`).
 *
 * @returns `undefined` where there are none shorter, as of a quoted phrase
 */
export function nearQuery(query: string): string | undefined {
	if (isPhrase(query)) return undefined;
	const near = wordsApart(query).replace(/\S+/gu, (word) => {
		const letters = [...word];
		const least = wide.test(word) ? LETTERS.wide : LETTERS.other;
		return letters.slice(0, Math.max(least, Math.round(letters.length * SHARE))).join('');
	});
	return near === query ? undefined : near;
}
