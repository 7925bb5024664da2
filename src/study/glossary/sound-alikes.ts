import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Talk, Word } from '../words/talk.ts';

/** A run of words that sounds like a term. */
export interface SoundAlike {
	readonly term: string;
	/** The words, in lower case. */
	readonly heard: string;
	/** Similarity of the letters, from 0 to 1. */
	readonly similarity: number;
	/** Index of its first word, and of the one after its last. */
	readonly first: number;
	readonly end: number;
}

/** Terms by sound, with the minimum similarity of the letters. */
export type TermsBySound = ReadonlyMap<string, readonly { readonly term: string; readonly minimum: number }[]>;

/** A term with fewer sounds than this would match everywhere. */
const MIN_SOUNDS = 3;
/** Maximum number of words that a term is misheard as. */
const MAX_WORDS = 4;
/** Minimum similarity of the letters if the sounds are the same, and if one sound differs. */
const SAME_SOUNDS = 0.5;
const NEAR_SOUNDS = 0.65;

/** Indexes terms by all codes that may be mistaken for theirs. */
export function termsBySound(terms: readonly string[]): TermsBySound {
	const bySound = new Map<string, { term: string; minimum: number }[]>();
	for (const term of terms) {
		const sound = lettersIn(term).map(soundOf).join('');
		if (sound.length < MIN_SOUNDS) continue;
		for (const near of codesNear(sound)) {
			const one = { term, minimum: near === sound ? SAME_SOUNDS : NEAR_SOUNDS };
			const others = bySound.get(near);
			if (others) others.push(one);
			else bySound.set(near, [one]);
		}
	}
	return bySound;
}

/** The symbols of Double Metaphone's codes; `0` is th, `X` is sh. */
const SOUNDS = '0AFHJKLMNPRSTX';

/**
 * A Double Metaphone code and all codes at edit distance 1: one sound more, less or different. A code of fewer than
 * four sounds has only itself, because one sound is a large part of a short word.
 */
export function codesNear(code: string): Set<string> {
	const near = new Set([code]);
	if (code.length < 4) return near;
	for (let at = 0; at <= code.length; at++) {
		const before = code.slice(0, at);
		near.add(before + code.slice(at + 1));
		for (const sound of SOUNDS) {
			near.add(before + sound + code.slice(at));
			if (at < code.length) near.add(before + sound + code.slice(at + 1));
		}
	}
	return near;
}

/**
 * The runs of up to four words that sound like a term (Philips 2000, "The Double Metaphone search algorithm", at most
 * one sound different) and are spelt similarly (Levenshtein distance). Of overlapping runs, the one with the most
 * similar spelling.
 *
 * @param known forms that are not suggested, alone or as words inside a run, in any form, and as one word or several
 *   (`back propagation`)
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
		for (let end = first + 1; end <= Math.min(first + MAX_WORDS, words.length); end++) {
			if (end > first + 1 && words[end - 1]?.joint === undefined) break;
			sound += sounds[end - 1] ?? '';
			for (const { term, minimum } of terms.get(sound) ?? []) {
				if (!hasContent(words.slice(first, end))) continue;
				const run = spoken.slice(first, end);
				const heard = run.join(' ');
				const similarity = similarityOf(heard, term);
				if (similarity < minimum || runsIn(run).some(isKnown)) continue;
				found.push({ term, heard, similarity, first, end });
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
	a.similarity > b.similarity ||
	(a.similarity === b.similarity && (a.first < b.first || (a.first === b.first && a.end < b.end)));

const codes = new Map<string, string>();

/** The sound of a word in American English. Cached: a corpus has few words, said often. */
function soundOf(word: string): string {
	let code = codes.get(word);
	if (code === undefined) codes.set(word, (code = doubleMetaphone(word)[0]));
	return code;
}

const lettersIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a text, each as its letters and digits. */
const wordsOf = (text: string): string[] => text.split(/\s+/).map(lettersOf).filter(Boolean);

/** All runs of consecutive words, including the whole. */
const runsIn = (words: readonly string[]): string[][] =>
	words.flatMap((_, from) => words.slice(from).map((_, index) => words.slice(from, from + index + 1)));

/** The letters and digits of a text, in lower case. */
const lettersOf = (text: string): string => lettersIn(text).join('');

function similarityOf(heard: string, term: string): number {
	const a = lettersOf(heard);
	const b = lettersOf(term);
	return Math.round((1 - distance(a, b) / Math.max(a.length, b.length)) * 100) / 100;
}
