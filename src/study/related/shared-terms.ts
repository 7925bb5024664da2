import { type Corpus, type CorpusVideo, firstWord, said, wordsOf } from '../corpus/corpus.ts';
import type { Vector } from '../passages/vectors.ts';

const MOST = 4;
const LONGEST = 3;
/** A term takes in the words beside it that both say with it, up to this many in all: `recurrent neural network`. */
const WIDEST = 4;

/** What two passages both talk about. */
export interface Shared {
	readonly terms: readonly string[];
	/** Whether one of the terms is several words, which both say in the same order. */
	readonly phrase: boolean;
}

/** Says what a passage and a unit of another video (by its index there) both talk about. */
type Reason = (other: CorpusVideo, unit: number) => Shared | undefined;

/**
 * What a passage and a unit of another video both talk about, in the words of the unit, most telling first. Words that are
 * adjacent in both make one term; a general word is no term alone. Undefined where they share fewer than two stems of a
 * subject, which may be chance.
 */
export function reasonFinder({ stems: all, general }: Corpus): (words: Int32Array, vector: Vector) => Reason {
	// For each stem, its place in the vector plus 1, so that runs of up to three stems are small numbers.
	const placeOf = new Uint8Array(all);
	const extend = (run: number, stem: number): number => run * 256 + (placeOf[stem] ?? 0);

	/** All runs of one to three stems of the vector that stand together in some words. */
	const runsOf = (words: Int32Array): Set<number> => {
		const runs = new Set<number>();
		for (let at = 0; at < words.length; at++) {
			let run = 0;
			for (let length = 0; length < LONGEST && (placeOf[words[at + length] ?? -1] ?? 0) > 0; length++) {
				run = extend(run, words[at + length] ?? 0);
				runs.add(run);
			}
		}
		return runs;
	};

	/** Length of the longest of the runs that begins at a word; 0 where none does. */
	const longestAt = (words: Int32Array, at: number, runs: ReadonlySet<number>): number => {
		let run = 0;
		for (let length = 0; length < LONGEST; length++) {
			const stem = words[at + length] ?? -1;
			if ((placeOf[stem] ?? 0) === 0 || !runs.has((run = extend(run, stem)))) return length;
		}
		return LONGEST;
	};

	return (words, vector) => {
		const setPlaces = (to: (at: number) => number): void =>
			vector.stems.forEach((stem, at) => (placeOf[stem] = to(at)));
		const weightOf = (stem: number): number => vector.weights[(placeOf[stem] ?? 0) - 1] ?? 0;
		setPlaces((at) => at + 1);
		const runs = runsOf(words);
		setPlaces(() => 0);

		return (other, unit) => {
			setPlaces((at) => at + 1);
			const heard = wordsOf(other, unit);
			const first = firstWord(other.trace, unit);
			const textOf = ({ from, to }: Place): string => said(other.trace, first + from, to - from);
			const found = new Map<number, Found>();
			const shared = new Set<number>();
			for (let at = 0; at < heard.length;) {
				const from = at;
				const length = longestAt(heard, from, runs);
				at += Math.max(1, length);
				let run = 0;
				let weight = 0;
				let isOfSubject = false;
				for (let word = from; word < from + length; word++) {
					const stem = heard[word] ?? 0;
					run = extend(run, stem);
					weight += weightOf(stem);
					if (general[stem]) continue;
					isOfSubject = true;
					shared.add(stem);
				}
				if (isOfSubject && !found.has(run)) found.set(run, { from, to: at, stems: heard.subarray(from, at), weight });
			}
			setPlaces(() => 0);
			if (shared.size < 2) return undefined;
			const best = mostTelling([...found.values()], textOf, (one) => widen(one, heard, words));
			return {
				// Two of them may take in one another's words, each at a place of its own.
				terms: [...new Set(best.map(textOf))],
				phrase: best.some(({ stems }) => stems.length > 1),
			};
		};
	};
}

/** A term in the words of a unit: indexes of its first word and behind its last. */
interface Place {
	readonly from: number;
	readonly to: number;
}

interface Found extends Place {
	readonly stems: Int32Array;
	readonly weight: number;
}

/**
 * The heaviest, without those that only repeat words of a heavier one.
 *
 * @param textOf tells apart what weighs the same
 * @param widen gives a term the words that go with it
 */
function mostTelling(found: Found[], textOf: (one: Found) => string, widen: (one: Found) => Place): Found[] {
	const chosen: Found[] = [];
	for (const one of found.sort((a, b) => b.weight - a.weight || (textOf(a) < textOf(b) ? -1 : 1))) {
		if (chosen.length === MOST) break;
		const isSaidBy = ({ from, to, stems }: Found): boolean =>
			(one.from >= from && one.to <= to) || one.stems.every((stem) => stems.includes(stem));
		if (!chosen.some(isSaidBy)) chosen.push({ ...one, ...widen(one) });
	}
	return chosen;
}

/** A term with the words beside it with which the passage says it, too. */
function widen(term: Found, heard: Int32Array, passage: Int32Array): Place {
	let { from, to } = term;
	const goesTo = (start: number, end: number): boolean =>
		end - start <= WIDEST && start >= 0 && end <= heard.length && holds(passage, heard.subarray(start, end));
	while (goesTo(from, to + 1)) to++;
	while (goesTo(from - 1, to)) from--;
	return { from, to };
}

/** Whether some words hold a run of others, none of which is a stop word. */
function holds(words: Int32Array, run: Int32Array): boolean {
	const [first = -1] = run;
	if (run.includes(-1)) return false;
	for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
		if (run.every((stem, offset) => words[at + offset] === stem)) return true;
	}
	return false;
}
