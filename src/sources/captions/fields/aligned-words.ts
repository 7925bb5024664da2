import { cutAtWords, type Piece, type PlacedWord } from '../line.ts';

/**
 * Finds the words that a recogniser lists beside a text, one after the other, and cuts the text where each begins. Some keep
 * the space before a word, some do not.
 *
 * @returns `null` where a word is not there
 */
export function alignedWords(text: string, words: readonly Piece[]): readonly Piece[] | null {
	if (words.map((word) => word.text).join('') === text) return words;
	const placed: PlacedWord[] = [];
	let searched = 0;
	for (const { text: word, ...known } of words) {
		const at = nextPlaceOf(word.trim(), text, searched);
		if (at === -1) return null;
		if (word.trim() !== '') placed.push({ at, ...known });
		searched = at + word.trim().length;
	}
	return hasWords(text.slice(searched)) ? null : cutAtWords(text, placed);
}

/** Where a word stands next in a text, with only spaces and marks before it: a match further ahead is another word. -1 where it does not. */
export function nextPlaceOf(word: string, text: string, from: number): number {
	const at = text.indexOf(word, from);
	return at === -1 || hasWords(text.slice(from, at)) ? -1 : at;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
