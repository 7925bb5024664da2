import type { Moment } from '../../model.ts';
import type { Entry, Kind, Language, Wording } from './language.ts';
import { markPleas } from './pleas.ts';
import { eachWord } from './tokens.ts';

/** A word of a talk: offsets in its text, in UTF-16 code units. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly entry: Entry;
	/** Number of its stem in the talk, from 0 on, in the order of being said. */
	readonly stem: number;
	readonly kind: Kind;
	/** What stands between the word before and this one, where the two can be of one phrase. */
	readonly joint: Joint | undefined;
	/** Whether it sells something or closes the talk: see `markPleas`. */
	readonly pleads: boolean;
}

/** A space, a hyphen, or nothing. */
export type Joint = ' ' | '-' | '';

/** What is said in a video as one text, with its words found. */
export interface Talk {
	readonly language: Language;
	readonly moments: readonly Moment[];
	/** The texts of the moments, a space between. */
	readonly text: string;
	readonly words: readonly Word[];
	/** How many stems its words have. */
	readonly stems: number;
	/** For each moment, the offset in `text` at which it starts; and last, the length of `text` and a space. */
	readonly offsets: readonly number[];
	/** For each moment, the index of its first word; and last, how many words there are. */
	readonly firstWords: readonly number[];
	/** What the notebook's glossary corrects, in the order of places. */
	readonly corrected: readonly Corrected[];
}

/** A term that stands for what was heard between two offsets of a talk's text, or `…` for the rest of it. */
export interface Corrected {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** Joins the moments of a video into one text and finds its words. Time is linear in the length of the text. */
export function readTalk(moments: readonly Moment[], language: Language): Talk {
	const offsets = [0];
	for (const { text } of moments) offsets.push((offsets.at(-1) ?? 0) + text.length + 1);
	const text = moments.map((moment) => moment.text).join(' ');

	const words: Word[] = [];
	const firstWords: number[] = [];
	const stems = new Map<number, number>();
	let last = -1;
	eachWord(text, language, (start, end, word) => {
		while (firstWords.length < moments.length && start >= (offsets[firstWords.length] ?? 0)) {
			firstWords.push(words.length);
		}
		const entry = language.look(word);
		let stem = stems.get(entry.id);
		if (stem === undefined) stems.set(entry.id, (stem = stems.size));
		words.push({ start, end, entry, stem, kind: entry.kind, joint: jointAt(text, last, start), pleads: false });
		last = end;
	});
	while (firstWords.length <= moments.length) firstWords.push(words.length);
	const isKnown = language.speech !== undefined && language.speech.partial !== true;
	const told = isKnown ? joinNames(words) : learnStopWords(words, stems.size);
	const known = markPleas(told, text, language.wordings);
	return { language, moments, text, words: known, stems: stems.size, offsets, firstWords, corrected: [] };
}

/** Whether a word says anything about the subject, however little: numbers and single letters do not. */
export const tells = ({ kind }: Word): boolean => kind !== 'stop' && kind !== 'light';

/** Whether the words say, from an index on, just what is given. */
export function says(words: readonly Word[], at: number, wording: Wording): boolean {
	for (let offset = 0; offset < wording.length; offset++)
		if (words[at + offset]?.entry.spoken !== wording[offset]) return false;
	return true;
}

/** How many words the longest of some wordings has that the words say from an index on; 0 where they say none. */
export function longestSaid(words: readonly Word[], at: number, wordings: readonly Wording[] = []): number {
	let most = 0;
	for (const wording of wordings) if (wording.length > most && says(words, at, wording)) most = wording.length;
	return most;
}

/** What joins two words of a text, the first of which ends at `last`; undefined where they cannot be one phrase. */
export function jointAt(text: string, last: number, start: number): Joint | undefined {
	if (start === last) return '';
	if (start !== last + 1) return undefined;
	const between = text.charAt(last);
	return between === ' ' || between === '-' ? between : undefined;
}

/**
 * Lets words that carry no subject be part of a name, where they and a word beside them have a capital: `New York`, `Milky
 * Way`. Where a sentence begins, a capital says nothing.
 */
function joinNames(words: readonly Word[]): readonly Word[] {
	if (!words.some(({ entry }) => entry.names)) return words;
	const isNamed = (word: Word | undefined): boolean =>
		word !== undefined && word.kind !== 'stop' && capital.test(word.entry.form);
	return words.map((word, index) => {
		const { entry, joint } = word;
		if (!entry.names || joint === undefined) return word;
		const next = words[index + 1];
		const isPart = (joint === ' ' && isNamed(words[index - 1])) || (next?.joint === ' ' && isNamed(next));
		return isPart ? { ...word, kind: 'vague' } : word;
	});
}

const capital = /^\p{Lu}/u;

const LEARN_FROM_WORDS = 400;
const WINDOW = 60;
const COMMON = 0.4;

/**
 * Treats words as stop words that are said in at least two fifths of all stretches of sixty words: in a language without a
 * list of spoken words, those are mostly function words.
 */
function learnStopWords(words: readonly Word[], stems: number): readonly Word[] {
	if (words.length < LEARN_FROM_WORDS) return words;
	const windows = Math.ceil(words.length / WINDOW);
	const counts = new Uint32Array(stems);
	const lasts = new Int32Array(stems).fill(-1);
	words.forEach(({ stem }, index) => {
		const window = Math.floor(index / WINDOW);
		if (lasts[stem] !== window) counts[stem] = (counts[stem] ?? 0) + 1;
		lasts[stem] = window;
	});
	return words.map((word) => ((counts[word.stem] ?? 0) > COMMON * windows ? { ...word, kind: 'stop' } : word));
}
