import { endsWithSentenceSign } from '../../text/sentence-end.ts';
import { longestSaid, type Talk, type Word } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { placesIn, type Range } from './cut.ts';

/** Where an excerpt may begin, or end: before the word of that index. */
export interface Edge {
	readonly word: number;
	/** How well it begins or ends there, from -1 to 1: below 0 where nothing speaks for it. */
	readonly worth: number;
	readonly sentence: boolean;
}

/** A break of this strength speaks neither for an edge nor against it. */
const WEAK = 0.4;
/** The most that a place to begin is worth where no sentence does: the strongest breaks are before what only announces (`let's`). */
const ANNOUNCED = 0.7;

/** A place to begin. */
export interface Open extends Edge {
	/** Whether what begins there is about what was said before, of which a reader knows nothing: `it is`, `or that`. */
	readonly refers: boolean;
}

/** The edges within a section and at its ends, ascending. Filler words are outside, except at the ends of sentences. */
export interface Edges {
	readonly opens: readonly Open[];
	readonly closes: readonly Edge[];
}

/**
 * @param longest the most words without a place where the talk may be broken, behind which a makeshift one stands in; and
 *   the most by which an edge moves: automatic captions say some words over and over, for minutes on end
 */
export function findEdges({ text, words }: Talk, section: Range, breaks: readonly Break[], longest: number): Edges {
	// Where no punctuation says that a sentence ends, a transcript may be cut off in the middle of one.
	const isEnded = endsWithSentenceSign(text.slice(-4));
	const isSentence = ({ word, sentence = false }: Partial<Break>): boolean =>
		sentence || (word === 0 && (isEnded || breaks.some((one) => one.sentence))) || (word === words.length && isEnded);
	const edges = placesIn(section, breaks, longest).map((place): Edge => {
		const sentence = isSentence(place);
		const word = place.strength < 0 ? withoutLeaning(words, place.word, longest) : place.word;
		return { word, sentence, worth: sentence ? 1 : Math.max(-1, Math.min(1, place.strength - WEAK)) };
	});
	return {
		opens: edges.map((edge): Open => {
			const word = withoutEmptyStart(words, edge.word, longest);
			const refers = words[word]?.entry.refers === true;
			return edge.sentence ? { ...edge, refers } : { ...edge, refers, word, worth: Math.min(ANNOUNCED, edge.worth) };
		}),
		closes: edges
			.map((edge) => (edge.sentence ? edge : { ...edge, word: withoutEmptyEnd(words, edge.word, longest) }))
			// A word that needs another one after it (`of`) is not an end, however long the pause.
			.filter(({ word, sentence }) => sentence || words[word - 1]?.entry.leans !== true),
	};
}

/** For each word, how many before it say nothing (`um`), or the same twice (`the the`); and last, how many in all. */
export function countHesitations({ words }: Talk): Uint32Array {
	const counts = new Uint32Array(words.length + 1);
	for (let at = 0; at < words.length; at++) counts[at + 1] = (counts[at] ?? 0) + emptyAt(words, at);
	return counts;
}

/** How many words from an index on say nothing; one where the next says the same again. */
function emptyAt(words: readonly Word[], at: number): number {
	const entry = words[at]?.entry;
	if (!entry) return 0;
	if (entry === words[at + 1]?.entry) return 1;
	return longestSaid(words, at, entry.empty);
}

/** The nearest place before which no word needs the one behind it (`of`). */
function withoutLeaning(words: readonly Word[], word: number, most: number): number {
	let at = word;
	while (word - at < most && words[at - 1]?.entry.leans) at--;
	return at;
}

function withoutEmptyStart(words: readonly Word[], from: number, most: number): number {
	let at = from;
	for (let empty = emptyAt(words, at); empty > 0 && at - from < most; empty = emptyAt(words, at)) at += empty;
	return at;
}

function withoutEmptyEnd(words: readonly Word[], to: number, most: number): number {
	let at = to;
	while (at > 0 && to - at < most && emptyAt(words, at - 1) > 0) at--;
	return at;
}
