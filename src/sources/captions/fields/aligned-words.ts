import { cutAtWords, type Piece, type PlacedWord } from '../line.ts';

/**
 * Cuts a text where the words begin that a recognizer lists for it, with or without the spaces before them.
 *
 * @returns `null` if the words are not those of the text
 */
export function alignedWords(text: string, words: readonly Piece[]): readonly Piece[] | null {
	if (words.map((word) => word.text).join('') === text) return words;
	const placed: PlacedWord[] = [];
	let searched = 0;
	for (const { text: word, ...details } of words) {
		const at = indexOfNextWord(word.trim(), text, searched);
		if (at === -1) return null;
		if (word.trim() !== '') placed.push({ at, ...details });
		searched = at + word.trim().length;
	}
	return hasWords(text.slice(searched)) ? null : cutAtWords(text, placed);
}

/** Returns the offset of a word after an offset; -1 if more than spaces and punctuation is in between. */
export function indexOfNextWord(word: string, text: string, from: number): number {
	const at = text.indexOf(word, from);
	return at === -1 || hasWords(text.slice(from, at)) ? -1 : at;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
