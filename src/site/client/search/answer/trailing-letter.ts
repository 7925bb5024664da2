import { isShortWord } from '../index/false-matches.ts';
import { countPages, type Find } from '../index/found-pages.ts';
import { isPhrase, unquoted } from '../../words/matching.ts';

/**
 * Drops a single letter at the end of a query, as the start of a word still being typed, unless some talk has it right
 * after the word before it, as in `vitamin c`. Almost every talk has a word that starts with the letter, and the talks
 * with the bare letter are unrelated.
 */
export async function dropTrailingLetter(query: string, find: Find): Promise<string> {
	const [, before, word, letter] = /^(.*?(\S+))\s+(\p{L})$/u.exec(isPhrase(query) ? '' : unquoted(query)) ?? [];
	if (before === undefined || word === undefined || letter === undefined || !isShortWord(letter)) return query;
	return countPages(await find(`"${word} ${letter}"`)) > 0 ? query : before;
}
