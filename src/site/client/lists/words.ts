import { loadList } from '../page/load-once.ts';
import { type PackedWords, readWords } from './read-words.ts';

declare global {
	/** Set by the script with the site's words: see `wordsScript`. */
	var cuemarkWords: PackedWords | undefined;
}

export const allWords = loadList('words', () => readWords(globalThis.cuemarkWords));
