import { indexOfNextWord } from '../fields/aligned-words.ts';
import { fieldNamed } from '../fields/field-names.ts';
import { joinedWords, sentencesOf } from '../fields/joined-words.ts';
import type { TimedText, TimedWord } from '../fields/timed-texts.ts';
import { type Entry, entryOf, guesses, isTimed, wordOf } from './json-entry.ts';
import { isObject, type JsonObject } from './json-input.ts';

/** Texts that stand in one place of a JSON value. */
interface Found {
	readonly texts: readonly TimedText[];
	/** Of all texts together. */
	readonly characters: number;
	/** Whether it is a list of single words, which is put together here. */
	readonly isOfWords: boolean;
}

/** Where a value stands. */
interface Place {
	/** What it is called; empty in a list. */
	readonly key: string;
	/** Who speaks, as what is around it says. */
	readonly speaker: string | undefined;
	readonly depth: number;
	/** Names by their ids. */
	readonly speakers: ReadonlyMap<string, string>;
}

// Deeper than any program nests its texts.
const deepest = 14;
/** Lists of a program that say the same may differ in punctuation: so much of the longest is enough. */
const enough = 0.8;

/**
 * The texts with times that stand in a JSON value, wherever. Where several lists say the same, as of segments and of words, it is
 * the one with speakers, then the one of whole captions, then the one that times its words, too.
 */
export function textsIn(value: unknown): readonly TimedText[] {
	return find(value, { key: '', speaker: undefined, depth: 0, speakers: speakersIn(value) })?.texts ?? [];
}

/** Whether any text with a time stands in a JSON value. */
export function holdsTexts(value: unknown, key = '', depth = 0): boolean {
	if (depth > deepest) return false;
	if (Array.isArray(value)) return value.some((item) => holdsTexts(item, key, depth + 1));
	if (!isObject(value)) return false;
	if (!isRow(value) && (isTimed(entryOf(value, key, noSpeakers)) || rowsOfColumns(value))) return true;
	return Object.keys(value).some((name) => holdsTexts(value[name], name, depth + 1));
}

const noSpeakers: ReadonlyMap<string, string> = new Map();

function find(value: unknown, place: Place): Found | null {
	if (place.depth > deepest) return null;
	if (Array.isArray(value)) return findInList(value, place);
	if (!isObject(value)) return null;
	const columns = rowsOfColumns(value);
	if (columns) return findInList(columns, place);
	const own = entryOf(value, place.key, place.speakers);
	const speaker = own.speaker ?? place.speaker;
	const best = bestOf(Object.entries(value).flatMap(([key, child]) => find(child, within(place, key, speaker)) ?? []));
	return best || isRow(value) || !isTimed(own) ? best : foundIn([textOf(own, place, 1)], false);
}

function findInList(list: readonly unknown[], place: Place): Found | null {
	const { key, speaker, speakers } = place;
	if (guesses.includes(key)) return find(list[0], within(place, '', speaker));
	const entries = list.map((item) => (isObject(item) && !isRow(item) ? entryOf(item, key, speakers) : null));
	if (!entries.some((entry) => entry && isTimed(entry))) {
		const parts = list.flatMap((item) => find(item, within(place, '', speaker)) ?? []);
		return parts.length === 0 ? null : joined(parts);
	}
	if (!entries.some((entry) => entry?.isWord)) {
		const texts = entries.flatMap((entry, index) =>
			entry && saysAnything(entry) ? [textOf(entry, place, index + 1)] : [],
		);
		return foundIn(texts, false);
	}
	const words = entries.filter((entry) => entry !== null).map((entry) => ({ ...wordOf(entry), end: entry.times.end }));
	return foundIn(sentencesOf(words.map((word) => ({ ...word, speaker: word.speaker ?? speaker }))), true);
}

const within = (place: Place, key: string, speaker: string | undefined): Place => ({
	...place,
	key,
	speaker,
	depth: place.depth + 1,
});

/** Whether an object is a row of a data set, which names its video. */
const isRow = (item: JsonObject): boolean => 'video_id' in item;

const saysAnything = ({ times, text, words }: Entry): boolean =>
	times.start !== undefined || text !== undefined || words.length > 0;

function textOf({ text, times, words, speaker }: Entry, place: Place, row: number): TimedText {
	const said = text ?? (words.length > 0 ? joinedWords(words) : undefined);
	return { place: { row }, text: said, ...times, words, speaker: speaker ?? place.speaker };
}

function foundIn(texts: readonly TimedText[], isOfWords: boolean): Found {
	return { texts, characters: texts.reduce((sum, { text = '' }) => sum + text.length, 0), isOfWords };
}

const joined = (parts: readonly Found[]): Found =>
	foundIn(
		parts.flatMap(({ texts }) => texts).map((text, index) => ({ ...text, place: { row: index + 1 } })),
		parts.every(({ isOfWords }) => isOfWords),
	);

function bestOf(found: readonly Found[]): Found | null {
	const most = found.reduce((longest, { characters }) => Math.max(longest, characters), 0);
	const full = found.filter(({ characters }) => characters >= most * enough);
	const worth = ({ texts, isOfWords }: Found): number =>
		(texts.some(({ speaker }) => speaker !== undefined) ? 4 : 0) +
		(isOfWords ? 0 : 2) +
		(texts.some(({ words = [] }) => words.length > 0) ? 1 : 0);
	const best = full.reduce<Found | null>((one, other) => (one && worth(one) >= worth(other) ? one : other), null);
	if (!best) return null;
	const beside = full.find((other) => other.isOfWords && other !== best);
	return beside ? withWordsOf(best, beside) : best;
}

/** Texts with the words that a list beside them times, if these are just the words of all of them. */
function withWordsOf(found: Found, { texts: sentences }: Found): Found {
	if (found.isOfWords || found.texts.some(({ words = [] }) => words.length > 0)) return found;
	const words = sentences.flatMap((sentence) => sentence.words ?? []);
	let next = 0;
	const texts = found.texts.map((text) => {
		const begin = next;
		next += wordsWithin(text.text ?? '', words, begin);
		return { ...text, words: words.slice(begin, next) };
	});
	return next === words.length ? { ...found, texts } : found;
}

/** How many words of a list, from one on, stand in a text one after the other. */
function wordsWithin(text: string, words: readonly TimedWord[], from: number): number {
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

/** The rows of an object that has a list for each column, as edX writes it: `{start: […], end: […], text: […]}`. */
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

/** The names of speakers by their ids, where a list of them stands beside the texts. */
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
