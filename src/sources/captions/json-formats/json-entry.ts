import { type Field, fieldNamed } from '../fields/field-names.ts';
import { type FieldTime, type TimedText, type TimedWord, withoutReferences } from '../fields/timed-texts.ts';
import { parseTimeValue } from '../fields/time-value.ts';
import { isSecond } from '../timestamp.ts';
import { isObject, type JsonObject } from './json-input.ts';

/** The fields of a JSON object that are recognized as those of a timed text. */
export interface Entry {
	readonly times: Pick<TimedText, 'start' | 'end' | 'duration'>;
	readonly text: string | undefined;
	readonly speaker: string | undefined;
	/** Empty if it does not list its words. */
	readonly words: readonly TimedWord[];
	/** Whether it is a single word of a text. */
	readonly isWord: boolean;
}

/** Names of lists whose items are single words. */
const wordLists = ['words', 'word_segments', 'elements', 'tokens'];
const wordTypes = new Set(['word', 'pronunciation', 'punctuation', 'punct', 'spacing']);
/** whisper.cpp lists tokens that are not words, too: `[_BEG_]`, `[_TT_150]`. Others are parts of a character. */
const noWord = /^\[_[A-Z]\w*\]$/;

/** Names of lists of alternatives, the most probable first. */
export const alternativeLists = ['alternatives', 'nBest'];

/**
 * Reads an object as a timed text.
 *
 * @param list name of the list that contains it
 * @param speakers names by id
 */
export function entryOf(item: JsonObject, list: string, speakers: ReadonlyMap<string, string>): Entry {
	const name = wordLists.find((key) => isListOfObjects(item[key]));
	const items = name === undefined ? [] : (item[name] as unknown[]).filter(isObject);
	const words = items
		.map((word) => wordOf(plainEntryOf(word, name ?? '', speakers)))
		.filter(({ text }) => !noWord.test(text));
	const areWhole = !words.some(({ text }) => text.includes('\ufffd'));
	return { ...plainEntryOf(item, list, speakers), words: areWhole ? words : [] };
}

function plainEntryOf(item: JsonObject, list: string, speakers: ReadonlyMap<string, string>): Omit<Entry, 'words'> {
	const { start, end, duration, text, speaker } = fieldsOf(withBestAlternative(item));
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

/** Whether an entry has a start, and a text or words. */
export function isTimed({ times, text, words }: Entry): boolean {
	const start = parseTimeValue(times.start?.value);
	if (start === null || (text === undefined && words.length === 0)) return false;
	return 'seconds' in start || isSecond(Math.abs(start.number) * (times.start?.unit ?? 1e-3));
}

export const wordOf = ({ text = '', times, speaker }: Omit<Entry, 'words'>): TimedWord => ({
	text,
	start: times.start,
	speaker,
});

/** Returns the recognized fields. Of several for the same, prefers one with a unit in its name, then the best name. */
function fieldsOf(item: JsonObject): Partial<Record<Field, FieldTime>> {
	const best: Partial<Record<Field, FieldTime & { rank: number }>> = {};
	for (const name of Object.keys(item)) {
		const value = item[name];
		const named = fieldNamed(name);
		if (!named || (named.field === 'text' && textIn(value) === undefined)) continue;
		const isEmpty = value === null || value === '';
		const rank = isEmpty ? Infinity : named.unit === undefined ? named.rank : -1;
		const other = best[named.field];
		if (!other || rank < other.rank) best[named.field] = { name, value, unit: named.unit, rank };
	}
	return best;
}

/** Adds the fields of the best alternative to an object: AWS and others have the words there. */
function withBestAlternative(item: JsonObject): JsonObject {
	const list = alternativeLists.map((name) => item[name]).find((value) => value !== undefined);
	const first: unknown = Array.isArray(list) ? list[0] : undefined;
	return isObject(first) ? { ...first, ...item } : item;
}

/** Splits a field with start and end: `timestamp: [1, 2.5]`, `timestamps: {from: '00:01,000', to: '00:02,500'}`. */
function timesIn({ start, end, duration }: Entry['times']): Entry['times'] {
	const whole = start?.value;
	const part = (place: string, value: unknown): FieldTime => ({
		...start,
		name: `${start?.name ?? ''}${place}`,
		value,
	});
	if (Array.isArray(whole)) return { start: part('[0]', whole[0]), end: part('[1]', whole[1]) };
	if (isObject(whole) && 'from' in whole) return { start: part('.from', whole.from), end: part('.to', whole.to) };
	return { start, end, duration };
}

/** Returns a text, which may be in parts: `[{text}]`, `{runs: [{text}]}`. Parts are not nested. */
function textIn(value: unknown, isPart = false): string | undefined {
	if (typeof value === 'string') return withoutReferences(value);
	if (value === null) return '';
	if (isObject(value) && !Array.isArray(value.runs))
		return typeof value.text === 'string' ? withoutReferences(value.text) : undefined;
	const list = isObject(value) ? value.runs : value;
	if (isPart || !Array.isArray(list)) return undefined;
	const parts = list.map((part) => textIn(part, true));
	return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** Returns the name of a speaker, or else what the file has for it: a number, or an id. */
function speakerIn(value: unknown, speakers: ReadonlyMap<string, string>): string | undefined {
	const named = isObject(value) ? (value.name ?? value.display_name ?? value.displayName) : value;
	if (typeof named !== 'string' && typeof named !== 'number') return undefined;
	const name = String(named).trim();
	if (name === '') return undefined;
	return speakers.get(name) ?? name;
}

const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);
