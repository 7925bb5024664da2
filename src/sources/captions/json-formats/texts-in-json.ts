import { indexOfNextWord } from '../fields/aligned-words.ts';
import { fieldNamed } from '../fields/field-names.ts';
import { joinedWords, sentencesOf } from '../fields/joined-words.ts';
import type { TimedText, TimedWord } from '../fields/timed-texts.ts';
import { type Entry, entryOf, alternativeLists, isTimed, wordOf } from './json-entry.ts';
import { isObject, type JsonObject } from './json-input.ts';

/** A candidate for the transcript: the timed texts in one part of a JSON value. */
interface Candidate {
	readonly texts: readonly TimedText[];
	/** Length of all texts together. */
	readonly characters: number;
	/** Whether the texts were joined from a list of single words. */
	readonly isFromWords: boolean;
}

/** The surroundings of a value. */
interface Context {
	/** The value's key; empty in a list. */
	readonly key: string;
	/** The speaker named by an enclosing object. */
	readonly speaker: string | undefined;
	readonly depth: number;
	/** Names by id. */
	readonly speakers: ReadonlyMap<string, string>;
}

// Deeper than any program nests its texts.
const MAX_DEPTH = 14;
/** Minimum length of a candidate, relative to the longest: lists with the same words may differ in punctuation. */
const MIN_SHARE = 0.8;

/**
 * Finds the timed texts anywhere in a JSON value. If several lists have the same words, such as segments and words,
 * prefers one with speakers, then one of whole captions, then one with word times.
 */
export function findTexts(value: unknown): readonly TimedText[] {
	return find(value, { key: '', speaker: undefined, depth: 0, speakers: speakersIn(value) })?.texts ?? [];
}

/** Whether a JSON value contains a timed text. */
export function hasTexts(value: unknown, key = '', depth = 0): boolean {
	if (depth > MAX_DEPTH) return false;
	if (Array.isArray(value)) return value.some((item) => hasTexts(item, key, depth + 1));
	if (!isObject(value)) return false;
	if (!isRow(value) && (isTimed(entryOf(value, key, noSpeakers)) || rowsOfColumns(value))) return true;
	return Object.keys(value).some((name) => hasTexts(value[name], name, depth + 1));
}

const noSpeakers: ReadonlyMap<string, string> = new Map();

function find(value: unknown, context: Context): Candidate | null {
	if (context.depth > MAX_DEPTH) return null;
	if (Array.isArray(value)) return findInList(value, context);
	if (!isObject(value)) return null;
	const rows = rowsOfColumns(value);
	if (rows) return findInList(rows, context);
	const own = entryOf(value, context.key, context.speakers);
	const speaker = own.speaker ?? context.speaker;
	const best = bestOf(
		Object.entries(value).flatMap(([key, child]) => find(child, within(context, key, speaker)) ?? []),
	);
	return best || isRow(value) || !isTimed(own) ? best : candidateOf([timedTextOf(own, context, 1)], false);
}

function findInList(list: readonly unknown[], context: Context): Candidate | null {
	const { key, speaker, speakers } = context;
	if (alternativeLists.includes(key)) return find(list[0], within(context, '', speaker));
	const entries = list.map((item) => (isObject(item) && !isRow(item) ? entryOf(item, key, speakers) : null));
	if (!entries.some((entry) => entry && isTimed(entry))) {
		const parts = list.flatMap((item) => find(item, within(context, '', speaker)) ?? []);
		return parts.length === 0 ? null : concatenated(parts);
	}
	if (!entries.some((entry) => entry?.isWord)) {
		const texts = entries.flatMap((entry, index) =>
			entry && !isEmpty(entry) ? [timedTextOf(entry, context, index + 1)] : [],
		);
		return candidateOf(texts, false);
	}
	const words = entries.filter((entry) => entry !== null).map((entry) => ({ ...wordOf(entry), end: entry.times.end }));
	return candidateOf(sentencesOf(words.map((word) => ({ ...word, speaker: word.speaker ?? speaker }))), true);
}

const within = (context: Context, key: string, speaker: string | undefined): Context => ({
	...context,
	key,
	speaker,
	depth: context.depth + 1,
});

/** Whether an object is a row of a data set: these have a video id. */
const isRow = (item: JsonObject): boolean => 'video_id' in item;

const isEmpty = ({ times, text, words }: Entry): boolean =>
	times.start === undefined && text === undefined && words.length === 0;

function timedTextOf({ text, times, words, speaker }: Entry, context: Context, row: number): TimedText {
	return {
		place: { row },
		text: text ?? (words.length > 0 ? joinedWords(words) : undefined),
		...times,
		words,
		speaker: speaker ?? context.speaker,
	};
}

function candidateOf(texts: readonly TimedText[], isFromWords: boolean): Candidate {
	return { texts, characters: texts.reduce((sum, { text = '' }) => sum + text.length, 0), isFromWords };
}

const concatenated = (parts: readonly Candidate[]): Candidate =>
	candidateOf(
		parts.flatMap(({ texts }) => texts).map((text, index) => ({ ...text, place: { row: index + 1 } })),
		parts.every(({ isFromWords }) => isFromWords),
	);

function bestOf(candidates: readonly Candidate[]): Candidate | null {
	const longest = candidates.reduce((max, { characters }) => Math.max(max, characters), 0);
	const complete = candidates.filter(({ characters }) => characters >= longest * MIN_SHARE);
	const rank = ({ texts, isFromWords }: Candidate): number =>
		(texts.some(({ speaker }) => speaker !== undefined) ? 4 : 0) +
		(isFromWords ? 0 : 2) +
		(texts.some(({ words = [] }) => words.length > 0) ? 1 : 0);
	const best = complete.reduce<Candidate | null>((one, other) => (one && rank(one) >= rank(other) ? one : other), null);
	if (!best) return null;
	const wordList = complete.find((other) => other.isFromWords && other !== best);
	return wordList ? withWordsOf(best, wordList) : best;
}

/** Adds the timed words of another candidate to texts without any, if they are exactly the words of these texts. */
function withWordsOf(candidate: Candidate, { texts: sentences }: Candidate): Candidate {
	if (candidate.isFromWords || candidate.texts.some(({ words = [] }) => words.length > 0)) return candidate;
	const words = sentences.flatMap((sentence) => sentence.words ?? []);
	let next = 0;
	const texts = candidate.texts.map((text) => {
		const begin = next;
		next += countWordsIn(text.text ?? '', words, begin);
		return { ...text, words: words.slice(begin, next) };
	});
	return next === words.length ? { ...candidate, texts } : candidate;
}

/** Counts the words of a list, from an index on, that follow each other in a text. */
function countWordsIn(text: string, words: readonly TimedWord[], from: number): number {
	let count = 0;
	let searched = 0;
	for (let word = words[from]; word; word = words[from + count]) {
		const at = indexOfNextWord(word.text.trim(), text, searched);
		if (at === -1) break;
		searched = at + word.text.trim().length;
		count += 1;
	}
	return count;
}

/** Converts an object with a list per column to rows: `{start: […], end: […], text: […]}`, as edX writes it. */
function rowsOfColumns(value: JsonObject): JsonObject[] | null {
	const columns = Object.entries(value).filter(
		(column): column is [string, unknown[]] => Array.isArray(column[1]) && fieldNamed(column[0]) !== null,
	);
	const kinds = columns.map(([name]) => fieldNamed(name)?.field);
	const [, texts] = columns[kinds.indexOf('text')] ?? [];
	if (!texts || !kinds.includes('start') || columns.some(([, column]) => column.length !== texts.length)) return null;
	if (!texts.every((text) => typeof text === 'string' || text === null)) return null;
	return texts.map((_, row) => Object.fromEntries(columns.map(([name, column]) => [name, column[row]])));
}

/** Returns the names of speakers by id from the list `speakers`, if there is one. */
function speakersIn(value: unknown): Map<string, string> {
	const list = isObject(value) && Array.isArray(value.speakers) ? value.speakers : [];
	return new Map(
		list.flatMap((one: unknown) => {
			const { id, name } = isObject(one) ? one : {};
			const isNamed = typeof name === 'string' && (typeof id === 'string' || typeof id === 'number');
			return isNamed ? [[String(id), name] as const] : [];
		}),
	);
}
