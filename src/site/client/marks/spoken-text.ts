/** A piece of what is said, such as a text node. */
export interface Piece {
	readonly data: string;
}

/** Where words stand in a text: from a letter to before another one, counted without white space. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What a talk says, as one text, and the pieces that it is made of. */
export interface SpokenText<P extends Piece> {
	/** Every letter and sign, without white space: a talk that is built anew may have its paragraphs end elsewhere. */
	readonly letters: string;
	readonly pieces: readonly PlacedPiece<P>[];
}

interface PlacedPiece<P extends Piece> extends Span {
	readonly piece: P;
	readonly paragraph: number;
}

/** @param paragraphs the pieces of each, in order */
export function spokenText<P extends Piece>(paragraphs: readonly (readonly P[])[]): SpokenText<P> {
	let start = 0;
	const all: string[] = [];
	const pieces = paragraphs.flatMap((members, paragraph) =>
		members.map((piece) => {
			const letters = lettersOf(piece.data);
			all.push(letters);
			const placed = { piece, paragraph, start, end: start + letters.length };
			start = placed.end;
			return placed;
		}),
	);
	return { letters: all.join(''), pieces };
}

/** A text without white space. */
export const lettersOf = (text: string): string => text.replace(/\s+/g, '');

/** A piece, and which of its characters are meant, white space included. */
export interface Part<P extends Piece> {
	readonly piece: P;
	readonly paragraph: number;
	readonly from: number;
	readonly to: number;
}

/** What a span takes of each piece: between its first and its last letter, white space, too. */
export function partsOf<P extends Piece>({ pieces }: SpokenText<P>, { start, end }: Span): Part<P>[] {
	const within = pieces.filter((one) =>
		one.start === one.end ? one.start > start && one.end < end : one.start < end && one.end > start,
	);
	return within.map(({ piece, paragraph, ...one }) => ({
		piece,
		paragraph,
		from: one.start <= start ? indexOfLetter(piece.data, start - one.start) : 0,
		to: one.end >= end ? indexOfLetter(piece.data, end - one.start - 1) + 1 : piece.data.length,
	}));
}

/** The words of a span as they are kept and quoted: with one space between them, and between paragraphs. */
export function wordsAt<P extends Piece>(spoken: SpokenText<P>, span: Span): string {
	const said = partsOf(spoken, span).map(({ piece, paragraph, from, to }, index, all) => {
		const isParted = index > 0 && all[index - 1]?.paragraph !== paragraph;
		return (isParted ? ' ' : '') + piece.data.slice(from, to);
	});
	return said.join('').replace(/\s+/g, ' ').trim();
}

/** Where the n-th letter of a piece stands in it, from 0. */
function indexOfLetter(data: string, n: number): number {
	let left = n;
	for (const { index } of data.matchAll(/\S/g)) if (left-- === 0) return index;
	return data.length;
}

/** Letters of what is said that are kept on each side of words: more than a sentence has, but for the longest. */
export const REACH = 240;

/** What is said before a span and behind it, as far as `REACH`, so that the three make one text. */
export function contextOf<P extends Piece>(
	spoken: SpokenText<P>,
	{ start, end }: Span,
): { readonly before: string; readonly after: string } {
	const first = Math.max(0, start - REACH);
	const words = wordsAt(spoken, { start, end });
	const said = wordsAt(spoken, { start: first, end: Math.min(spoken.letters.length, end + REACH) });
	const ahead = first < start ? wordsAt(spoken, { start: first, end: start }) : '';
	const at = said.indexOf(words, ahead.length);
	return { before: said.slice(0, at), after: said.slice(at + words.length) };
}
