import { type Corpus, type CorpusVideo, firstWord, textOf, wordsOf } from '../corpus/corpus.ts';
import type { Vector } from '../passages/vectors.ts';

/** Maximum number of shared terms, and of words in one before it is extended. */
const MAX_TERMS = 4;
const MAX_RUN = 3;
/**
 * A term is extended by adjacent words that both passages say with it, up to this many words: `recurrent neural
 * network`.
 */
const MAX_WIDENED = 4;

/** The terms that two passages share. */
export interface Shared {
	readonly terms: readonly string[];
	/** Whether one of the terms is a phrase, which both say in the same order. */
	readonly phrase: boolean;
}

/** A passage, prepared to be compared with many units. */
export interface Passage {
	/** The stem of each of its words. */
	readonly words: Int32Array;
	/** Its significant stems. */
	readonly terms: SignificantStems;
	/** All its runs of significant stems: see `runsAt`. */
	readonly runs: ReadonlySet<number>;
}

/** The weight of each significant stem, and a number from 1 on, so that runs of them are numbers, too. */
type SignificantStems = ReadonlyMap<number, { readonly weight: number; readonly number: number }>;

/** @param vector the significant stems of the passage, fewer than 256 */
export function readPassage(words: Int32Array, vector: Vector): Passage {
	const terms = new Map(
		vector.stems.map((stem, at) => [stem, { weight: vector.weights[at] ?? 0, number: at + 1 }] as const),
	);
	const runs = new Set<number>();
	for (const at of words.keys()) for (const run of runsAt(words, at, terms)) runs.add(run);
	return { words, terms, runs };
}

/** The runs of one to three significant stems that begin at a word, shortest first. */
function runsAt(words: Int32Array, from: number, terms: SignificantStems): number[] {
	const runs: number[] = [];
	let run = 0;
	for (let at = from; at < from + MAX_RUN; at++) {
		const term = terms.get(words[at] ?? -1);
		if (!term) break;
		run = run * 2 ** 8 + term.number;
		runs.push(run);
	}
	return runs;
}

/**
 * The terms that a passage shares with a unit of another video, by its index there, in the unit's words, most
 * significant first. Words that are adjacent in both form one term; a general word is no term alone. `undefined` if they
 * share fewer than two topical stems, which may be chance. Time is linear in the words of both, which may be a whole talk
 * in one moment.
 */
export function findSharedTerms(
	{ general }: Corpus,
	{ words, terms, runs }: Passage,
	other: CorpusVideo,
	unit: number,
): Shared | undefined {
	const unitWords = wordsOf(other, unit);
	const first = firstWord(other.trace, unit);
	const termText = ({ from, to }: Place): string => textOf(other.trace, first + from, to - from);
	const found = new Map<number, Candidate>();
	const shared = new Set<number>();
	for (let from = 0, to: number; from < unitWords.length; from = Math.max(to, from + 1)) {
		const said = runsAt(unitWords, from, terms).filter((run) => runs.has(run));
		to = from + said.length;
		const longest = said.at(-1);
		if (longest === undefined) continue;
		const stems = unitWords.subarray(from, to);
		const topical = stems.filter((stem) => !general[stem]);
		for (const stem of topical) shared.add(stem);
		if (topical.length === 0 || found.has(longest)) continue;
		const weight = stems.reduce((sum, stem) => sum + (terms.get(stem)?.weight ?? 0), 0);
		found.set(longest, { from, to, stems, weight });
	}
	if (shared.size < 2) return undefined;
	const best = heaviestTerms([...found.values()], termText, (one) => widen(one, unitWords, words));
	return {
		// Two terms may become the same by extension, each at its own position.
		terms: [...new Set(best.map(termText))],
		phrase: best.some(({ stems }) => stems.length > 1),
	};
}

/** A term's range in the words of a unit. */
interface Place {
	readonly from: number;
	readonly to: number;
}

interface Candidate extends Place {
	readonly stems: Int32Array;
	readonly weight: number;
}

/**
 * The heaviest terms, without those that only repeat words of a heavier one.
 *
 * @param termText breaks ties by text
 * @param widen extends a term by adjacent words
 */
function heaviestTerms(
	found: Candidate[],
	termText: (one: Candidate) => string,
	widen: (one: Candidate) => Place,
): Candidate[] {
	const chosen: Candidate[] = [];
	for (const one of found.sort((a, b) => b.weight - a.weight || (termText(a) < termText(b) ? -1 : 1))) {
		if (chosen.length === MAX_TERMS) break;
		const isSaidBy = ({ from, to, stems }: Candidate): boolean =>
			(one.from >= from && one.to <= to) || one.stems.every((stem) => stems.includes(stem));
		if (!chosen.some(isSaidBy)) chosen.push({ ...one, ...widen(one) });
	}
	return chosen;
}

/** Extends a term by the adjacent words with which the passage says it, too. */
function widen(term: Candidate, unitWords: Int32Array, passage: Int32Array): Place {
	let { from, to } = term;
	const fits = (start: number, end: number): boolean =>
		end - start <= MAX_WIDENED &&
		start >= 0 &&
		end <= unitWords.length &&
		contains(passage, unitWords.subarray(start, end));
	while (fits(from, to + 1)) to++;
	while (fits(from - 1, to)) from--;
	return { from, to };
}

/** Whether the words contain the run, and the run no stop word. */
function contains(words: Int32Array, run: Int32Array): boolean {
	const [first = -1] = run;
	if (run.includes(-1)) return false;
	for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
		if (run.every((stem, offset) => words[at + offset] === stem)) return true;
	}
	return false;
}
