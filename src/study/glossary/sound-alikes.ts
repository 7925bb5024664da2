import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Talk, Word } from '../words/talk.ts';
import { codesNear } from './codes-near.ts';

/** A run of words that sounds like a term. */
export interface SoundAlike {
	readonly term: string;
	/** The words, in lower case. */
	readonly heard: string;
	/** How alike the letters are, from 0 to 1. */
	readonly likeness: number;
	/** Index of its first word, and of the one after its last. */
	readonly first: number;
	readonly end: number;
}

/** Terms by what they sound like, with how alike the letters have to be. */
export type TermsBySound = ReadonlyMap<string, readonly { readonly term: string; readonly least: number }[]>;

/** A term with fewer sounds than this would be found everywhere. */
const LEAST_SOUNDS = 3;
/** Most words that one term is heard as. */
const LONGEST = 4;
/** How alike the letters have to be where the sounds are the same, and where one sound differs. */
const SAME_SOUNDS = 0.5;
const NEAR_SOUNDS = 0.65;

/** All codes close enough to a term's to be mistaken for it. */
export function termsBySound(terms: readonly string[]): TermsBySound {
	const bySound = new Map<string, { term: string; least: number }[]>();
	for (const term of terms) {
		const sound = lettersIn(term).map(soundOf).join('');
		if (sound.length < LEAST_SOUNDS) continue;
		for (const near of codesNear(sound)) {
			const one = { term, least: near === sound ? SAME_SOUNDS : NEAR_SOUNDS };
			const others = bySound.get(near);
			if (others) others.push(one);
			else bySound.set(near, [one]);
		}
	}
	return bySound;
}

/**
 * The runs of up to four words that sound like a term (Philips 2000, "The Double Metaphone search algorithm", at most one
 * sound apart) and are spelt alike (Levenshtein distance); of runs over one another, the one that is spelt most alike.
 *
 * @param known what is no suggestion, alone or as words inside a run, in any form, and in one word or several (`back propagation`)
 */
export function findSoundAlikes(
	{ words, text, language }: Talk,
	terms: TermsBySound,
	known: readonly string[],
): SoundAlike[] {
	const stemsOf = (run: readonly string[]): string => run.map((word) => language.look(word).stem).join('');
	const knownStems = new Set(known.map((form) => stemsOf(wordsOf(form))));
	const knownLetters = new Set(known.map(lettersOf));
	const isKnown = (run: readonly string[]): boolean => {
		const letters = lettersOf(run.join(''));
		return letters !== '' && (knownLetters.has(letters) || knownStems.has(stemsOf(run.map(lettersOf))));
	};
	const spoken = words.map(({ start, end }) =>
		text
			.slice(start, end)
			.toLowerCase()
			.replace(/['’]s?$/, ''),
	);
	const sounds = spoken.map(soundOf);
	const found: SoundAlike[] = [];
	words.forEach((_, first) => {
		let sound = '';
		for (let end = first + 1; end <= Math.min(first + LONGEST, words.length); end++) {
			if (end > first + 1 && words[end - 1]?.joint === undefined) break;
			sound += sounds[end - 1] ?? '';
			for (const { term, least } of terms.get(sound) ?? []) {
				if (!hasContent(words.slice(first, end))) continue;
				const run = spoken.slice(first, end);
				const heard = run.join(' ');
				const likeness = likenessOf(heard, term);
				if (likeness < least || runsIn(run).some(isKnown)) continue;
				found.push({ term, heard, likeness, first, end });
			}
		}
	});
	return found.filter(
		(one) => !found.some((other) => other.term === one.term && overlaps(one, other) && isBetter(other, one)),
	);
}

const hasContent = (run: readonly Word[]): boolean => run.some(({ kind }) => kind === 'content');
const overlaps = (a: SoundAlike, b: SoundAlike): boolean => a.first < b.end && b.first < a.end;
const isBetter = (a: SoundAlike, b: SoundAlike): boolean =>
	a.likeness > b.likeness ||
	(a.likeness === b.likeness && (a.first < b.first || (a.first === b.first && a.end < b.end)));

const codes = new Map<string, string>();

/** The sound of a word as American English reads it. Remembered: a corpus has few words, said often. */
function soundOf(word: string): string {
	let code = codes.get(word);
	if (code === undefined) codes.set(word, (code = doubleMetaphone(word)[0]));
	return code;
}

const lettersIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a text, each as its letters and digits. */
const wordsOf = (text: string): string[] => text.split(/\s+/).map(lettersOf).filter(Boolean);

/** The words in a row that some words hold, all of them included. */
const runsIn = (words: readonly string[]): string[][] =>
	words.flatMap((_, from) => words.slice(from).map((_, index) => words.slice(from, from + index + 1)));

/** The letters and digits of a text, in lower case. */
const lettersOf = (text: string): string => lettersIn(text).join('');

function likenessOf(heard: string, term: string): number {
	const a = lettersOf(heard);
	const b = lettersOf(term);
	return Math.round((1 - distance(a, b) / Math.max(a.length, b.length)) * 100) / 100;
}
