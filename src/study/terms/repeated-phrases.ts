import type { Talk, Word } from '../words/talk.ts';
import { beginsWithVerb, mayBeVerb, whereNoun } from './nouns.ts';
import { isAlone, LONGEST, type Phrase, tellsSubject } from './phrases.ts';

/** A word is no noun if it looks like one in a smaller share of its places. */
const NOUNS = 0.25;

/**
 * Words that may be a term, and phrases of several words that are said at least twice, in the order of length and of
 * being said. Candidates are those of KP-Miner (El-Beltagy and Rafea 2009): bounded by stop words and punctuation, compared by
 * stems. Time is linear in the words.
 */
export function findRepeatedPhrases(talk: Talk): Phrase[] {
	const { words, stems } = talk;
	const phrases: Phrase[] = [];
	// For each word, the number of the run of `length` words that begins there; -1 where none does.
	let runs = new Int32Array(words.map(({ kind, stem }) => (kind === 'stop' ? -1 : stem)));
	for (let length = 1; ; length++) {
		const placesOf = groupPlaces(runs);
		for (const said of placesOf) {
			const phrase = said && phraseOf(talk, said, length);
			if (phrase) phrases.push(phrase);
		}
		if (length === LONGEST) return phrases;
		runs = lengthen(runs, length, placesOf, words, stems);
	}
}

/** What is said at some places in as many words; `undefined` where it is no term. */
function phraseOf({ words, language }: Talk, said: readonly number[], length: number): Phrase | undefined {
	if (length > 1 && said.length < 2) return undefined;
	const places = length > 1 ? whereWhole(words, said, length) : whereAlone(words, said);
	const run = words.slice(places[0], (places[0] ?? 0) + length);
	if (places.length < Math.min(length, 2) || !isPhrase(run)) return undefined;
	if (length > 1 && beginsWithVerb(words, places)) return undefined;
	const key = run.length === 1 ? (run[0]?.entry.stem ?? '') : run.map(({ entry }) => entry.stem).join(' ');
	const nouns = length > 1 ? places : whereNoun(words, places, language.speech?.smallWords);
	const noNoun = nouns.length < NOUNS * places.length;
	const general =
		run.every(({ kind }) => kind !== 'content') ||
		(length === 1 && mayBeVerb(words, places, language.speech?.smallWords));
	return { key, length, general, noNoun, places, named: noNoun ? places : nouns };
}

/**
 * The runs of one word more. One that is said only once cannot be part of a longer one that is said twice.
 *
 * @param length of the runs so far
 * @param placesOf of each of them
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

/** The places of a word at which its form is one that may be a term: `learning`, not `learned`. */
const whereAlone = (words: readonly Word[], places: readonly number[]): readonly number[] =>
	places.every((place) => isAlone(words[place])) ? places : places.filter((place) => isAlone(words[place]));

/** The places of a phrase where it is not part of a longer word: `term memory` in `short-term memory` is. */
function whereWhole(words: readonly Word[], places: readonly number[], length: number): readonly number[] {
	const isWhole = (place: number): boolean => words[place]?.joint !== '-' && words[place + length]?.joint !== '-';
	return places.every(isWhole) ? places : places.filter(isWhole);
}

/** The places of each run by its number, ascending. Runs are numbered in the order of being said. */
function groupPlaces(runs: Int32Array): (number[] | undefined)[] {
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
 * A number may stand behind (`resnet 50`), a letter or `3d` before or behind (`k means clustering`, `vitamin c`), `local`
 * before, none alone. No word stands twice in a row (`very very`).
 */
function isPhrase(run: readonly Word[]): boolean {
	const [first] = run;
	return (
		(first?.kind !== 'light' || (run.length > 1 && !/^[\p{N}.,]+$/u.test(first.entry.form))) &&
		run.some(tellsSubject) &&
		run.at(-1)?.entry.modifies !== true &&
		run.every(({ stem }, index) => stem !== run[index + 1]?.stem)
	);
}
