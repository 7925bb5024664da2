import type { Talk, Word } from '../words/talk.ts';
import { beginsWithVerb, mayBeVerb, nounPlaces } from './nouns.ts';
import { canStandAlone, isTopical, MAX_WORDS, type Phrase } from './phrases.ts';

/** A word is not a noun if it looks like one in a smaller share of its occurrences than this. */
const MIN_NOUN_SHARE = 0.25;

/**
 * The candidate terms of a talk: words, and phrases that are said at least twice, by length, then by first occurrence.
 * Candidates are as in KP-Miner (El-Beltagy and Rafea 2009): bounded by stop words and punctuation, and compared by
 * stems. Time is linear in the words.
 */
export function findRepeatedPhrases(talk: Talk): Phrase[] {
	const { words, stems } = talk;
	const phrases: Phrase[] = [];
	// For each word, the number of the run of `length` words that begins there; -1 if none does.
	let runs = new Int32Array(words.map(({ kind, stem }) => (kind === 'stop' ? -1 : stem)));
	for (let length = 1; ; length++) {
		const placesOf = placesByRun(runs);
		for (const said of placesOf) {
			const phrase = said && phraseOf(talk, said, length);
			if (phrase) phrases.push(phrase);
		}
		if (length === MAX_WORDS) return phrases;
		runs = lengthen(runs, length, placesOf, words, stems);
	}
}

/** The candidate term at some occurrences; `undefined` if it cannot be a term. */
function phraseOf({ words, language }: Talk, said: readonly number[], length: number): Phrase | undefined {
	if (length > 1 && said.length < 2) return undefined;
	const places = length > 1 ? wholePlaces(words, said, length) : standalonePlaces(words, said);
	const run = words.slice(places[0], (places[0] ?? 0) + length);
	if (places.length < Math.min(length, 2) || !isPhrase(run)) return undefined;
	if (length > 1 && beginsWithVerb(words, places)) return undefined;
	const key = run.length === 1 ? (run[0]?.entry.stem ?? '') : run.map(({ entry }) => entry.stem).join(' ');
	const nouns = length > 1 ? places : nounPlaces(words, places, language.speech?.functionWords);
	const notNoun = nouns.length < MIN_NOUN_SHARE * places.length;
	const general =
		run.every(({ kind }) => kind !== 'content') ||
		(length === 1 && mayBeVerb(words, places, language.speech?.functionWords));
	return { key, length, general, notNoun, places, named: notNoun ? places : nouns };
}

/**
 * Extends the runs by one word. A run that occurs once cannot be part of a longer one that occurs twice.
 *
 * @param length number of words in a run so far
 * @param placesOf the occurrences of each run
 */
function lengthen(
	runs: Int32Array,
	length: number,
	placesOf: readonly (readonly number[] | undefined)[],
	words: readonly Word[],
	stems: number,
): Int32Array<ArrayBuffer> {
	const numbers = new Map<number, number>();
	const longer = new Int32Array(words.length).fill(-1);
	for (let first = 0; first + length < words.length; first++) {
		const run = runs[first] ?? -1;
		const next = words[first + length];
		if (run < 0 || next?.joint === undefined || next.kind === 'stop' || placesOf[run]?.length === 1) continue;
		const key = run * stems + next.stem;
		let number = numbers.get(key);
		if (number === undefined) numbers.set(key, (number = numbers.size));
		longer[first] = number;
	}
	return longer;
}

/** The occurrences of a word in a form that may be a term: `learning`, not `learned`. */
const standalonePlaces = (words: readonly Word[], places: readonly number[]): readonly number[] =>
	places.every((place) => canStandAlone(words[place])) ? places : places.filter((place) => canStandAlone(words[place]));

/** The occurrences of a phrase that are not part of a hyphenated word, unlike `term memory` in `short-term memory`. */
function wholePlaces(words: readonly Word[], places: readonly number[], length: number): readonly number[] {
	const isWhole = (place: number): boolean => words[place]?.joint !== '-' && words[place + length]?.joint !== '-';
	return places.every(isWhole) ? places : places.filter(isWhole);
}

/** The occurrences of each run by its number, ascending. Runs are numbered by first occurrence. */
function placesByRun(runs: Int32Array): (number[] | undefined)[] {
	const groups: (number[] | undefined)[] = [];
	for (let place = 0; place < runs.length; place++) {
		const run = runs[place] ?? -1;
		if (run < 0) continue;
		const places = groups[run];
		if (places) places.push(place);
		else groups[run] = [place];
	}
	return groups;
}

/**
 * Whether a run can be a phrase. A number may come last (`resnet 50`), a letter or `3d` first or last (`k means
 * clustering`, `vitamin c`), a modifier (`local`) first, but none of them alone. No word is repeated at once (`very
 * very`).
 */
function isPhrase(run: readonly Word[]): boolean {
	const [first] = run;
	return (
		(first?.kind !== 'light' || (run.length > 1 && !/^[\p{N}.,]+$/u.test(first.entry.form))) &&
		run.some(isTopical) &&
		run.at(-1)?.entry.isModifier !== true &&
		run.every(({ stem }, index) => stem !== run[index + 1]?.stem)
	);
}
