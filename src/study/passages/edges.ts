import { says, type Talk, type Word } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import type { Length, Range } from './cut.ts';

/** How many words the edges of a piece may move. */
const REACH = 14;
/** No excerpt is brought below so many words. */
const LEAST_WORDS = 12;

/** Where excerpts may begin and end. */
export interface Edges {
	/** Whether some words begin and end where sentences do. */
	readonly areSentences: (range: Range) => boolean;
	/** How well some words begin and end, from 0 to 2. */
	readonly worth: (range: Range) => number;
	/** A piece of a section, and what it is with its edges at other places where the talk may be broken. */
	readonly around: (piece: Range, section: Range) => Range[];
}

export function findEdges({ words }: Talk, breaks: readonly Break[], length: Length): Edges {
	const places = new Map(breaks.map((place) => [place.word, place]));
	const isSentence = (word: number): boolean =>
		word === 0 || word === words.length || places.get(word)?.sentence === true;
	/** How well words begin or end at a place, from 0 to 1. */
	const quality = (word: number): number => (isSentence(word) ? 1 : Math.min(1, (places.get(word)?.strength ?? 0) / 2));
	/** The edge of a piece, and where else it may be: the end of a sentence is given up for no lesser place. */
	const near = (word: number, { from, to }: Range): number[] => {
		const found = [word];
		for (let at = Math.max(from, word - REACH); at <= Math.min(to, word + REACH); at++) {
			if (at !== word && places.has(at) && (isSentence(at) || !isSentence(word))) found.push(at);
		}
		return found;
	};
	return {
		areSentences: ({ from, to }) => isSentence(from) && isSentence(to),
		worth: ({ from, to }) => quality(from) + quality(to),
		around: (piece, section) =>
			near(piece.from, section).flatMap((from) =>
				near(piece.to, section)
					.map((to): Range => ({ from, to }))
					.filter((range) => range === piece || isFit(range, piece, length)),
			),
	};
}

/** Whether a piece with its edges moved is no longer than an excerpt may be, and no shorter. */
function isFit({ from, to }: Range, piece: Range, { longest }: Length): boolean {
	const words = to - from;
	const before = piece.to - piece.from;
	return words === before || (words >= LEAST_WORDS && words <= Math.max(longest, before));
}

/** The share of words that say nothing (`um`), or the same twice (`the the`). */
export function hesitation({ words }: Talk, { from, to }: Range): number {
	let count = 0;
	for (let at = from; at < to; at++) count += emptyAt(words, at);
	return count / (to - from);
}

/** How many words from an index on say nothing; one where the next says the same again. */
function emptyAt(words: readonly Word[], at: number): number {
	const entry = words[at]?.entry;
	if (!entry) return 0;
	if (entry === words[at + 1]?.entry) return 1;
	return entry.empty.reduce((most, wording) => (says(words, at, wording) ? Math.max(most, wording.length) : most), 0);
}

/** The words without those at either end that say nothing there. */
export function withoutEmpty({ words }: Talk, range: Range): Range {
	let { from, to } = range;
	for (let empty = emptyAt(words, from); empty > 0 && to - from - empty >= LEAST_WORDS; empty = emptyAt(words, from)) {
		from += empty;
	}
	while (to - from > LEAST_WORDS && emptyAt(words, to - 1) > 0) to--;
	return { from, to };
}
