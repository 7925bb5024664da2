import { type Field, fieldNamed } from '../fields/field-names.ts';
import { joinedWords, sentencesOf } from '../fields/joined-words.ts';
import type { FieldTime, TimedText, TimedWord } from '../fields/timed-texts.ts';
import { timeIn } from '../fields/time-value.ts';

/** Texts that stand in one place of a JSON value. */
interface Found {
	readonly texts: readonly TimedText[];
	/** Of all texts together. */
	readonly characters: number;
	/** Whether it is a list of single words, which is put together here. */
	readonly isOfWords: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** An object of a list, as far as its names are understood. */
interface Entry {
	readonly times: Pick<TimedText, 'start' | 'end' | 'duration'>;
	/** `undefined` where there is no field for it. */
	readonly text: string | undefined;
	readonly speaker: string | undefined;
	readonly words: readonly TimedWord[];
	readonly isWord: boolean;
}

// Deeper than any program nests its texts.
const deepest = 14;
/** Latest second of a text: a hundred hours. Larger numbers are dates. */
const latest = 360_000;
/** Lists of a program that say the same may differ in punctuation: so much of the longest is enough. */
const enough = 0.8;

/** Lists whose items are single words, whatever is in them. */
const wordLists = new Set(['words', 'word_segments', 'elements', 'tokens', 'wdlist', 'displayWords']);
const wordTypes = new Set(['word', 'pronunciation', 'punctuation', 'punct', 'spacing']);
/** Lists of which the first item is the one that the program believes in. */
const guesses = new Set(['alternatives', 'nBest']);

/**
 * The texts with times that stand in a JSON value, wherever. Where several lists say the same, as of segments and of words, it is
 * the one with speakers, then the one of whole captions, then the one that times its words, too.
 */
export function textsIn(value: unknown): readonly TimedText[] {
	return new Finder(speakersIn(value)).find(value, '', undefined, 0)?.texts ?? [];
}

class Finder {
	readonly #speakers: ReadonlyMap<string, string>;

	constructor(speakers: ReadonlyMap<string, string>) {
		this.#speakers = speakers;
	}

	find(value: unknown, key: string, speaker: string | undefined, depth: number): Found | null {
		if (depth > deepest) return null;
		if (Array.isArray(value)) return this.#findInList(value, key, speaker, depth);
		if (!isObject(value)) return null;
		const columns = rowsOfColumns(value);
		if (columns) return this.#findInList(columns, key, speaker, depth);
		const own = this.#entryOf(value, key);
		const within = Object.entries(value).flatMap(
			([name, child]) => this.find(child, name, own.speaker ?? speaker, depth + 1) ?? [],
		);
		const best = bestOf(within);
		if (best || isRow(value) || !isTimed(own)) return best;
		return foundIn([textOf(own, speaker, 1)], false);
	}

	#findInList(list: readonly unknown[], key: string, speaker: string | undefined, depth: number): Found | null {
		if (guesses.has(key)) return this.find(list[0], '', speaker, depth + 1);
		const entries = list.map((item) => (isObject(item) && !isRow(item) ? this.#entryOf(item, key) : null));
		if (!entries.some((entry) => entry && isTimed(entry))) {
			const parts = list.flatMap((item) => this.find(item, '', speaker, depth + 1) ?? []);
			return parts.length === 0 ? null : joined(parts);
		}
		const filled = entries.flatMap((entry, index) =>
			entry && saysAnything(entry) ? [{ ...entry, row: index + 1 }] : [],
		);
		const isOfWords = filled.some((entry) => entry.isWord);
		if (!isOfWords)
			return foundIn(
				filled.map((entry) => textOf(entry, speaker, entry.row)),
				false,
			);
		const words = filled.map((entry) => ({
			...wordOf(entry),
			speaker: entry.speaker ?? speaker,
			end: entry.times.end,
		}));
		return foundIn(sentencesOf(words), true);
	}

	#entryOf(item: JsonObject, key: string): Entry {
		const fields = fieldsOf(withBestGuess(item));
		const text = fields.text && textIn(fields.text.value);
		const list = Object.entries(item).find(
			([name, child]) => wordLists.has(name) && Array.isArray(child) && child.some(isObject),
		);
		const words = list
			? (list[1] as unknown[]).flatMap((word) => (isObject(word) ? [wordOf(this.#entryOf(word, list[0]))] : []))
			: [];
		const type = typeof item.type === 'string' ? item.type : '';
		return {
			times: timesIn(fields),
			text,
			speaker: this.#speakerIn(fields.speaker?.value),
			words,
			isWord: wordLists.has(key) || wordTypes.has(type) || /^(?:punctuated_)?word$/.test(fields.text?.name ?? ''),
		};
	}

	/** The name of a speaker; one that has only a number or a letter is `Speaker 1`. */
	#speakerIn(value: unknown): string | undefined {
		const named = isObject(value) ? (value.name ?? value.display_name ?? value.displayName) : value;
		if (typeof named !== 'string' && typeof named !== 'number') return undefined;
		const name = String(named).trim();
		if (name === '') return undefined;
		return this.#speakers.get(name) ?? (/^(?:\d{1,3}|[A-Z])$/.test(name) ? `Speaker ${name}` : name);
	}
}

/** Whether an object is a row of a data set, which names its video. */
const isRow = (item: JsonObject): boolean => 'video_id' in item;

const isTimed = ({ times, text, words }: Entry): boolean => {
	const start = timeIn(times.start?.value);
	if (start === null || (text === undefined && words.length === 0)) return false;
	return 'seconds' in start || Math.abs(start.number) * (times.start?.unit ?? 1e-3) <= latest;
};

const saysAnything = ({ times, text, words }: Entry): boolean =>
	times.start !== undefined || text !== undefined || words.length > 0;

function textOf({ text, times, words, speaker }: Entry, around: string | undefined, row: number): TimedText {
	const said = text ?? (words.length > 0 ? joinedWords(words) : undefined);
	return { place: { row }, text: said, ...times, words, speaker: speaker ?? around };
}

const wordOf = ({ text = '', times, speaker }: Entry): TimedWord => ({ text, start: times.start, speaker });

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
		(texts.some(({ words }) => words && words.length > 0) ? 1 : 0);
	return full.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** The fields of an object that are understood, of several for the same the one that names a unit, or else the best name. */
function fieldsOf(item: JsonObject): Partial<Record<Field, FieldTime>> {
	const best: Partial<Record<Field, FieldTime & { rank: number }>> = {};
	for (const [name, value] of Object.entries(item)) {
		const named = fieldNamed(name);
		if (!named || (named.field === 'text' && textIn(value) === undefined)) continue;
		const isEmpty = value === null || value === '';
		const rank = isEmpty ? Infinity : named.unit === undefined ? named.rank : -1;
		const before = best[named.field];
		if (!before || rank < before.rank) best[named.field] = { name, value, unit: named.unit, rank };
	}
	return best;
}

/** What an object says, and the best of what it guesses: AWS and others have the words in a list of alternatives. */
function withBestGuess(item: JsonObject): JsonObject {
	const list = Object.entries(item).find(([name]) => guesses.has(name))?.[1];
	const first: unknown = Array.isArray(list) ? list[0] : undefined;
	return isObject(first) ? { ...first, ...item } : item;
}

/** The times of an object, be two of them in one field: `timestamp: [1, 2.5]`. */
function timesIn({ start, end, duration }: Partial<Record<Field, FieldTime>>): Entry['times'] {
	if (!Array.isArray(start?.value)) return { start, end, duration };
	const [from, to] = start.value as unknown[];
	const part = (index: number, value: unknown): FieldTime => ({ ...start, name: `${start.name}[${index}]`, value });
	return { start: part(0, from), end: part(1, to) };
}

/** A text, be it in parts: `[{text}]`, `{runs: [{text}]}`. Parts have none of their own. */
function textIn(value: unknown, isPart = false): string | undefined {
	if (typeof value === 'string') return value;
	if (value === null) return '';
	if (isObject(value) && !Array.isArray(value.runs)) return typeof value.text === 'string' ? value.text : undefined;
	const list = isObject(value) ? value.runs : value;
	if (isPart || !Array.isArray(list)) return undefined;
	const parts = list.map((part) => textIn(part, true));
	return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** The rows of an object that has a list for each column, as edX writes it: `{start: […], end: […], text: […]}`. */
function rowsOfColumns(value: JsonObject): JsonObject[] | null {
	const columns = Object.entries(value).filter(
		(column): column is [string, unknown[]] => fieldNamed(column[0]) !== null && Array.isArray(column[1]),
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
			return typeof name === 'string' && (typeof id === 'string' || typeof id === 'number')
				? [[String(id), name] as const]
				: [];
		}),
	);
}

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
