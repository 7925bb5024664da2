import { endsWithSentenceSign } from '../../text/sentence-end.ts';
import { longestMatchAt, type Talk, type Word } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { placesIn, type Range } from './cut.ts';

/** A place where an excerpt may begin or end: before the word with that index. */
export interface Edge {
	readonly word: number;
	/** How well it begins or ends there, from -1 to 1; below 0 if nothing speaks for it. */
	readonly worth: number;
	readonly sentence: boolean;
}

/** A break of this strength is neutral. */
const WEAK = 0.4;
/**
 * Maximum worth of a beginning that is not a sentence start: the strongest breaks are before mere announcements
 * (`let's`).
 */
const ANNOUNCED = 0.7;

/** A place where an excerpt may begin. */
export interface Open extends Edge {
	/** Whether its first word refers to something said before, which the reader does not see: `it is`, `or that`. */
	readonly isAnaphoric: boolean;
}

/**
 * The edges inside a section and at its ends, ascending. They exclude droppable words (`um`), except at sentence
 * boundaries.
 */
export interface Edges {
	readonly opens: readonly Open[];
	readonly closes: readonly Edge[];
}

/**
 * @param longest maximum number of words without a break, after which an artificial one is inserted; and maximum number
 *   by which an edge moves, since automatic captions may repeat a word for minutes
 */
export function findEdges({ text, words }: Talk, section: Range, breaks: readonly Break[], longest: number): Edges {
	// Without closing punctuation, the transcript may be cut off in mid-sentence.
	const endsComplete = endsWithSentenceSign(text.slice(-4));
	const isSentence = ({ word, sentence = false }: Partial<Break>): boolean =>
		sentence ||
		(word === 0 && (endsComplete || breaks.some((one) => one.sentence))) ||
		(word === words.length && endsComplete);
	const edges = placesIn(section, breaks, longest).map((place): Edge => {
		const sentence = isSentence(place);
		const word = place.strength < 0 ? beforeDangling(words, place.word, longest) : place.word;
		return { word, sentence, worth: sentence ? 1 : Math.max(-1, Math.min(1, place.strength - WEAK)) };
	});
	return {
		opens: edges.map((edge): Open => {
			const word = skipEmpty(words, edge.word, longest);
			const isAnaphoric = words[word]?.entry.isAnaphoric === true;
			if (edge.sentence) return { ...edge, isAnaphoric };
			const worth = word > edge.word && joinsWords(words, word - 1) ? -1 : Math.min(ANNOUNCED, edge.worth);
			return { ...edge, isAnaphoric, word, worth };
		}),
		closes: edges
			.map((edge) => (edge.sentence ? edge : { ...edge, word: dropTrailingEmpty(words, edge.word, longest) }))
			// A word that needs the next one (`of`) is no end, however long the pause.
			.filter(({ word, sentence }) => sentence || words[word - 1]?.entry.dangles !== true),
	};
}

/** Whether a word joins words rather than clauses: `bread and butter`, `sit and wait`, unlike `and the`, `and then`. */
const joinsWords = (words: readonly Word[], at: number): boolean =>
	words[at]?.entry.startsClause === 'joining' && words[at + 1]?.kind !== 'stop';

/**
 * Running totals: for each word, the number of words before it that are droppable (`um`) or repeated at once (`the
 * the`); last, the total.
 */
export function countHesitations({ words }: Talk): Uint32Array {
	const counts = new Uint32Array(words.length + 1);
	for (let at = 0; at < words.length; at++) counts[at + 1] = (counts[at] ?? 0) + emptyAt(words, at);
	return counts;
}

/** The number of droppable words at an index; one if the next word repeats this one. */
function emptyAt(words: readonly Word[], at: number): number {
	const entry = words[at]?.entry;
	if (!entry) return 0;
	if (entry === words[at + 1]?.entry) return 1;
	return longestMatchAt(words, at, entry.empty);
}

/** The nearest place at or before an index that does not follow a word that needs the next one (`of`). */
function beforeDangling(words: readonly Word[], word: number, most: number): number {
	let at = word;
	while (word - at < most && words[at - 1]?.entry.dangles) at--;
	return at;
}

function skipEmpty(words: readonly Word[], from: number, most: number): number {
	let at = from;
	for (let count = emptyAt(words, at); count > 0 && at - from < most; count = emptyAt(words, at)) at += count;
	return at;
}

function dropTrailingEmpty(words: readonly Word[], to: number, most: number): number {
	let at = to;
	while (at > 0 && to - at < most && emptyAt(words, at - 1) > 0) at--;
	return at;
}
