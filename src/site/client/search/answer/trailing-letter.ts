import { isShortWord } from '../index/false-matches.ts';
import { countPages, type Find } from '../index/found-lists.ts';
import { isPhrase, unquoted } from '../../words/matching.ts';

/**
 * A query without a letter at its end, if that begins a word: no talk says it right after the word before it, as in `vitamin c`.
 * Almost every talk has a word that begins so, and some say the letter alone, which has nothing to do with what is being typed.
 */
export async function dropTrailingLetter(query: string, find: Find): Promise<string> {
	const [, before, word, letter] = /^(.*?(\S+))\s+(\p{L})$/u.exec(isPhrase(query) ? '' : unquoted(query)) ?? [];
	if (before === undefined || word === undefined || letter === undefined || !isShortWord(letter)) return query;
	return countPages(await find(`"${word} ${letter}"`)) > 0 ? query : before;
}
