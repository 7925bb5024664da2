import type { Moment } from '../../model.ts';
import { type Entry, type Kind, type Language } from './language.ts';
import { eachWord } from './tokens.ts';

/** A word of a talk: offsets in its text, in UTF-16 code units. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly entry: Entry;
	readonly kind: Kind;
	/** Whether only a space or a hyphen, or nothing, stands between the word before and this one. */
	readonly joined: boolean;
}

/** What is said in a video as one text, with its words found. */
export interface Talk {
	readonly language: Language;
	readonly moments: readonly Moment[];
	/** The texts of the moments, a space between. */
	readonly text: string;
	readonly words: readonly Word[];
	/** For each moment, the offset in `text` at which it starts; and last, the length of `text` and a space. */
	readonly offsets: readonly number[];
	/** For each moment, the index of its first word; and last, how many words there are. */
	readonly firstWords: readonly number[];
}

/** Puts the moments of a video in a row and finds the words. Time is linear in the length of the text. */
export function readTalk(moments: readonly Moment[], language: Language): Talk {
	const offsets = [0];
	for (const { text } of moments) offsets.push((offsets.at(-1) ?? 0) + text.length + 1);
	const text = moments.map((moment) => moment.text).join(' ');

	const words: Word[] = [];
	const firstWords: number[] = [];
	let last = -1;
	eachWord(text, language, (start, end) => {
		while (firstWords.length < moments.length && start >= (offsets[firstWords.length] ?? 0)) {
			firstWords.push(words.length);
		}
		const entry = language.look(text.slice(start, end));
		const joined = start === last || (start === last + 1 && ' -'.includes(text.charAt(last)));
		words.push({ start, end, entry, kind: entry.kind, joined });
		last = end;
	});
	while (firstWords.length <= moments.length) firstWords.push(words.length);
	return { language, moments, text, offsets, firstWords, words: language.speech ? words : learnStopWords(words) };
}

const LEARN_FROM_WORDS = 400;
const WINDOW = 60;
const COMMON = 0.4;

/**
 * Takes for stop words what stands in two fifths of the stretches of sixty words and more: in a language whose spoken
 * words nobody has written down yet, those are mostly the words that grammar needs.
 */
function learnStopWords(words: readonly Word[]): readonly Word[] {
	if (words.length < LEARN_FROM_WORDS) return words;
	const windows = Math.ceil(words.length / WINDOW);
	const seen = new Map<number, { last: number; count: number }>();
	words.forEach(({ entry: { id } }, index) => {
		const window = Math.floor(index / WINDOW);
		const found = seen.get(id);
		if (!found) seen.set(id, { last: window, count: 1 });
		else if (found.last !== window) {
			found.last = window;
			found.count++;
		}
	});
	return words.map((word) =>
		(seen.get(word.entry.id)?.count ?? 0) > COMMON * windows ? { ...word, kind: 'stop' } : word,
	);
}
