import type { Piece } from '../line.ts';

/** A word as a recogniser lists it beside the text: some keep the space before it, some do not. */
export interface ListedWord {
	readonly text: string;
	/** Second at which it starts; absent where the recogniser could not tell. */
	readonly start?: number | undefined;
	readonly speaker?: string | undefined;
}

/**
 * Finds the listed words in a text, one after the other, and cuts the text where each begins: the pieces, put together,
 * are the text.
 *
 * @returns `null` where a word is not there
 */
export function alignedWords(text: string, words: readonly ListedWord[]): Piece[] | null {
	const pieces: Piece[] = [];
	let from = 0;
	let searched = 0;
	let open: Omit<Piece, 'text'> = {};
	for (const word of words) {
		const bare = word.text.trim();
		if (bare === '') continue;
		const at = text.indexOf(bare, searched);
		// Only spaces and marks may lie between: a match further ahead is another word.
		if (at === -1 || /[\p{L}\p{N}]/u.test(text.slice(searched, at))) return null;
		// The space before a word goes with it.
		const begin = searched + text.slice(searched, at).trimEnd().length;
		if (begin > from) pieces.push({ ...open, text: text.slice(from, begin) });
		open = { start: word.start, speaker: word.speaker };
		from = begin;
		searched = at + bare.length;
	}
	if (/[\p{L}\p{N}]/u.test(text.slice(searched))) return null;
	return [...pieces, { ...open, text: text.slice(from) }];
}
