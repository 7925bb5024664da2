/** A piece of spoken text, such as a text node. */
export interface Piece {
	readonly data: string;
}

/** A range of letters in a text: start inclusive, end exclusive, white space not counted. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The spoken text of a talk as a whole, and the pieces that it consists of. */
export interface SpokenText<P extends Piece> {
	/** The text without white space, since paragraphs may break differently after a rebuild. */
	readonly letters: string;
	readonly pieces: readonly PlacedPiece<P>[];
}

interface PlacedPiece<P extends Piece> extends Span {
	readonly piece: P;
	readonly paragraph: number;
}

/** @param paragraphs the pieces of each paragraph, in order */
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

/** A part of a piece: character offsets, white space included. */
export interface Part<P extends Piece> {
	readonly piece: P;
	readonly paragraph: number;
	readonly from: number;
	readonly to: number;
}

/** The parts of the pieces that a span covers, including white space between its first and last letter. */
export function partsOf<P extends Piece>({ pieces }: SpokenText<P>, { start, end }: Span): Part<P>[] {
	const first = countLeading(pieces, (piece) => piece.end <= start);
	const last = countLeading(pieces, (piece) => piece.start < end);
	return pieces.slice(first, last).map(({ piece, paragraph, ...one }) => ({
		piece,
		paragraph,
		from: one.start <= start ? indexOfLetter(piece.data, start - one.start) : 0,
		to: one.end >= end ? indexOfLetter(piece.data, end - one.start - 1) + 1 : piece.data.length,
	}));
}

/** How many items at the beginning of a list, all of which come before all others, have a property. */
function countLeading<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (has(items[middle] as Item)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words of a span as they are stored and quoted: separated by single spaces, also between paragraphs. */
export function wordsAt<P extends Piece>(spoken: SpokenText<P>, span: Span): string {
	const text = partsOf(spoken, span).map(({ piece, paragraph, from, to }, index, all) => {
		const isParted = index > 0 && all[index - 1]?.paragraph !== paragraph;
		return (isParted ? ' ' : '') + piece.data.slice(from, to);
	});
	return text.join('').replace(/\s+/g, ' ').trim();
}

/** Index of the n-th letter of a text, from 0. */
function indexOfLetter(data: string, n: number): number {
	let remaining = n;
	for (const { index } of data.matchAll(/\S/g)) if (remaining-- === 0) return index;
	return data.length;
}

/** Letters of context stored on each side of marked words: longer than all but the longest sentences. */
export const CONTEXT_LENGTH = 240;

/** The text before and after a span, up to `CONTEXT_LENGTH` letters each, so that all three concatenate to one text. */
export function contextOf<P extends Piece>(
	spoken: SpokenText<P>,
	{ start, end }: Span,
): { readonly before: string; readonly after: string } {
	const first = Math.max(0, start - CONTEXT_LENGTH);
	const words = wordsAt(spoken, { start, end });
	const text = wordsAt(spoken, { start: first, end: Math.min(spoken.letters.length, end + CONTEXT_LENGTH) });
	const ahead = first < start ? wordsAt(spoken, { start: first, end: start }) : '';
	const at = text.indexOf(words, ahead.length);
	return { before: text.slice(0, at), after: text.slice(at + words.length) };
}
