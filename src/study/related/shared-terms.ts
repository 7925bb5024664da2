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

/** Finds what a passage shares with a unit of another video, by its index there. */
type SharedIn = (other: CorpusVideo, unit: number) => Shared | undefined;

/**
 * Returns a function that finds the terms that a passage shares with a unit of another video, in the unit's words, most
 * significant first. Words that are adjacent in both form one term; a general word is no term alone. `undefined` if
 * they share fewer than two topical stems, which may be chance.
 */
export function reasonFinder({ stems: all, general }: Corpus): (words: Int32Array, vector: Vector) => SharedIn {
	// For each stem, its position in the vector plus 1, so that runs of up to three stems are small numbers.
	const positionOf = new Uint8Array(all);
	const extend = (run: number, stem: number): number => run * 256 + (positionOf[stem] ?? 0);

	/** All runs of one to three consecutive words whose stems are in the vector. */
	const runsOf = (words: Int32Array): Set<number> => {
		const runs = new Set<number>();
		for (let at = 0; at < words.length; at++) {
			let run = 0;
			for (let length = 0; length < MAX_RUN && (positionOf[words[at + length] ?? -1] ?? 0) > 0; length++) {
				run = extend(run, words[at + length] ?? 0);
				runs.add(run);
			}
		}
		return runs;
	};

	/** Length of the longest run that begins at a word; 0 if there is none. */
	const longestAt = (words: Int32Array, at: number, runs: ReadonlySet<number>): number => {
		let run = 0;
		for (let length = 0; length < MAX_RUN; length++) {
			const stem = words[at + length] ?? -1;
			if ((positionOf[stem] ?? 0) === 0 || !runs.has((run = extend(run, stem)))) return length;
		}
		return MAX_RUN;
	};

	return (words, vector) => {
		const setPositions = (to: (at: number) => number): void =>
			vector.stems.forEach((stem, at) => (positionOf[stem] = to(at)));
		const weightOf = (stem: number): number => vector.weights[(positionOf[stem] ?? 0) - 1] ?? 0;
		setPositions((at) => at + 1);
		const runs = runsOf(words);
		setPositions(() => 0);

		return (other, unit) => {
			setPositions((at) => at + 1);
			const unitWords = wordsOf(other, unit);
			const first = firstWord(other.trace, unit);
			const termText = ({ from, to }: Place): string => textOf(other.trace, first + from, to - from);
			const found = new Map<number, Candidate>();
			const shared = new Set<number>();
			for (let at = 0; at < unitWords.length;) {
				const from = at;
				const length = longestAt(unitWords, from, runs);
				at += Math.max(1, length);
				let run = 0;
				let weight = 0;
				let isTopical = false;
				for (let word = from; word < from + length; word++) {
					const stem = unitWords[word] ?? 0;
					run = extend(run, stem);
					weight += weightOf(stem);
					if (general[stem]) continue;
					isTopical = true;
					shared.add(stem);
				}
				if (isTopical && !found.has(run)) found.set(run, { from, to: at, stems: unitWords.subarray(from, at), weight });
			}
			setPositions(() => 0);
			if (shared.size < 2) return undefined;
			const best = heaviestTerms([...found.values()], termText, (one) => widen(one, unitWords, words));
			return {
				// Two terms may become the same by extension, each at its own position.
				terms: [...new Set(best.map(termText))],
				phrase: best.some(({ stems }) => stems.length > 1),
			};
		};
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
