import type { Moment } from '../../model.ts';
import type { Entry, Kind, Wording } from './entry.ts';
import type { Language } from './language.ts';
import { markPromotions } from './promotions.ts';
import { eachWord } from './tokens.ts';

/** A word of a talk: its offsets in the talk's text, in UTF-16 code units. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly entry: Entry;
	/** Number of its stem in the talk, from 0, by first occurrence. */
	readonly stem: number;
	readonly kind: Kind;
	/** What joins it to the previous word; undefined if the two cannot be in one phrase. */
	readonly joint: Joint | undefined;
	/** Whether it is part of a promotion or closing: see `markPromotions`. */
	readonly isPromotion: boolean;
}

/** A space, a hyphen, or nothing. */
export type Joint = ' ' | '-' | '';

/** A video's transcript as one text, with its words. */
export interface Talk {
	readonly language: Language;
	readonly moments: readonly Moment[];
	/** The texts of the moments, separated by spaces. */
	readonly text: string;
	readonly words: readonly Word[];
	/** Number of distinct stems. */
	readonly stems: number;
	/** For each moment, its offset in `text`; last, the length of `text` plus one for a space. */
	readonly offsets: readonly number[];
	/** For each moment, the index of its first word; last, the number of words. */
	readonly firstWords: readonly number[];
	/** The glossary's corrections, in order. */
	readonly corrected: readonly Corrected[];
}

/** A term that replaces a misheard form between two offsets of a talk's text, or `…` for the rest of the form. */
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
		const joint = words.at(-1)?.entry.endsPhrase ? undefined : jointAt(text, last, start);
		words.push({ start, end, entry, stem, kind: entry.kind, joint, isPromotion: false });
		last = end;
	});
	while (firstWords.length <= moments.length) firstWords.push(words.length);
	const isComplete = language.speech !== undefined && language.speech.partial !== true;
	const classified = isComplete ? joinNames(words) : learnStopWords(words, stems.size);
	const marked = markPromotions(classified, text, language.promotionPatterns);
	return { language, moments, text, words: marked, stems: stems.size, offsets, firstWords, corrected: [] };
}

/** Whether a word says anything about the subject, however little, unlike stop words, numbers and single letters. */
export const isMeaningful = (word: Word | undefined): word is Word =>
	word !== undefined && word.kind !== 'stop' && word.kind !== 'light';

/** Whether a wording is said at an index. */
export function says(words: readonly Word[], at: number, wording: Wording): boolean {
	for (let offset = 0; offset < wording.length; offset++)
		if (words[at + offset]?.entry.spoken !== wording[offset]) return false;
	return true;
}

/** The length in words of the longest wording that is said at an index; 0 if none is. */
export function longestMatchAt(words: readonly Word[], at: number, wordings: readonly Wording[] = []): number {
	let most = 0;
	for (const wording of wordings) if (wording.length > most && says(words, at, wording)) most = wording.length;
	return most;
}

/** What joins two words of a text, the first of which ends at `last`; undefined if they cannot be in one phrase. */
export function jointAt(text: string, last: number, start: number): Joint | undefined {
	if (start === last) return '';
	if (start !== last + 1) return undefined;
	const between = text.charAt(last);
	return between === ' ' || between === '-' ? between : undefined;
}

/**
 * Lets fillers be part of a name if they and an adjacent word are capitalized: `New York`, `Milky Way`. At the start of
 * a sentence, a capital does not mark a name.
 */
function joinNames(words: readonly Word[]): readonly Word[] {
	if (!words.some(({ entry }) => entry.mayBeName)) return words;
	const isNamed = (word: Word | undefined): boolean =>
		word !== undefined && word.kind !== 'stop' && capital.test(word.entry.form);
	return words.map((word, index) => {
		const { entry, joint } = word;
		if (!entry.mayBeName || joint === undefined) return word;
		const next = words[index + 1];
		const isPart = (joint === ' ' && isNamed(words[index - 1])) || (next?.joint === ' ' && isNamed(next));
		return isPart ? { ...word, kind: 'vague' } : word;
	});
}

const capital = /^\p{Lu}/u;

/** A talk with fewer words than this does not show which are common. */
const MIN_WORDS = 400;
/** Number of words in a stretch, and the share of stretches above which a word is common. */
const WINDOW = 60;
const COMMON = 0.4;

/**
 * Treats words that occur in more than two fifths of all stretches of sixty words as stop words: without a complete
 * list of fillers, these are mostly function words.
 */
function learnStopWords(words: readonly Word[], stems: number): readonly Word[] {
	if (words.length < MIN_WORDS) return words;
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
