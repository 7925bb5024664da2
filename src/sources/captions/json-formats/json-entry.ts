import { type Field, fieldNamed } from '../fields/field-names.ts';
import type { FieldTime, TimedText, TimedWord } from '../fields/timed-texts.ts';
import { parseTimeValue } from '../fields/time-value.ts';
import { isObject, type JsonObject } from './json-input.ts';

/** An object of a JSON value as a text with its times, as far as its names are understood. */
export interface Entry {
	readonly times: Pick<TimedText, 'start' | 'end' | 'duration'>;
	/** Absent where there is no field for it. */
	readonly text: string | undefined;
	readonly speaker: string | undefined;
	/** Those that it lists; empty where it lists none. */
	readonly words: readonly TimedWord[];
	/** Whether it is one of the words of a text. */
	readonly isWord: boolean;
}

/** Latest second of a text: a hundred hours. Larger numbers are dates. */
const latest = 360_000;

/** Lists whose items are single words, whatever is in them. */
const wordLists = ['words', 'word_segments', 'elements', 'tokens'];
const wordTypes = new Set(['word', 'pronunciation', 'punctuation', 'punct', 'spacing']);

/** Lists of which the first item is the one that the program believes in. */
export const guesses = ['alternatives', 'nBest'];

/**
 * What an object says.
 *
 * @param list what the list is called that it is in
 * @param speakers their names by their ids
 */
export function entryOf(item: JsonObject, list: string, speakers: ReadonlyMap<string, string>): Entry {
	const name = wordLists.find((key) => isListOfObjects(item[key]));
	const words = name === undefined ? [] : (item[name] as unknown[]).filter(isObject);
	return {
		...plainEntryOf(item, list, speakers),
		words: words.map((word) => wordOf(plainEntryOf(word, name ?? '', speakers))),
	};
}

function plainEntryOf(item: JsonObject, list: string, speakers: ReadonlyMap<string, string>): Omit<Entry, 'words'> {
	const { start, end, duration, text, speaker } = fieldsOf(withBestGuess(item));
	return {
		times: timesIn({ start, end, duration }),
		text: text && textIn(text.value),
		speaker: speakerIn(speaker?.value, speakers),
		isWord:
			wordLists.includes(list) ||
			(typeof item.type === 'string' && wordTypes.has(item.type)) ||
			/^(?:punctuated_)?word$/.test(text?.name ?? ''),
	};
}

/** Whether an object says something, and when. */
export function isTimed({ times, text, words }: Entry): boolean {
	const start = parseTimeValue(times.start?.value);
	if (start === null || (text === undefined && words.length === 0)) return false;
	return 'seconds' in start || Math.abs(start.number) * (times.start?.unit ?? 1e-3) <= latest;
}

export const wordOf = ({ text = '', times, speaker }: Omit<Entry, 'words'>): TimedWord => ({
	text,
	start: times.start,
	speaker,
});

/** The fields of an object that are understood, of several for the same the one that names a unit, or else the best name. */
function fieldsOf(item: JsonObject): Partial<Record<Field, FieldTime>> {
	const best: Partial<Record<Field, FieldTime & { rank: number }>> = {};
	for (const name of Object.keys(item)) {
		const value = item[name];
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
	const list = guesses.map((name) => item[name]).find((value) => value !== undefined);
	const first: unknown = Array.isArray(list) ? list[0] : undefined;
	return isObject(first) ? { ...first, ...item } : item;
}

/** The times of an object, be two of them in one field: `timestamp: [1, 2.5]`. */
function timesIn({ start, end, duration }: Entry['times']): Entry['times'] {
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

/** The name of a speaker; one that has only a number or a letter is `Speaker 1`. */
function speakerIn(value: unknown, speakers: ReadonlyMap<string, string>): string | undefined {
	const named = isObject(value) ? (value.name ?? value.display_name ?? value.displayName) : value;
	if (typeof named !== 'string' && typeof named !== 'number') return undefined;
	const name = String(named).trim();
	if (name === '') return undefined;
	return speakers.get(name) ?? (/^(?:\d{1,3}|[A-Z])$/.test(name) ? `Speaker ${name}` : name);
}

const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);
