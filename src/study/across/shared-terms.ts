import { type Corpus, type CorpusVideo, firstWord, said, wordsOf } from './corpus.ts';
import type { Vector } from '../passages/vectors.ts';

const MOST = 4;
const LONGEST = 3;

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
			const found = new Map<string, { text: string; weight: number; stems: readonly number[] }>();
			const shared = new Set<number>();
			for (let at = 0; at < heard.length;) {
				const length = longestAt(heard, at, runs);
				at += Math.max(1, length);
				if (length === 0) continue;
				const stems = [...heard.subarray(at - length, at)];
				const subjects = stems.filter((stem) => !general[stem]);
				for (const stem of subjects) shared.add(stem);
				const key = stems.join(' ');
				if (subjects.length > 0 && !found.has(key)) {
					const weight = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
					found.set(key, { text: said(other.trace, first + at - length, length), weight, stems });
				}
			}
			setPlaces(() => 0);
			return shared.size < 2 ? undefined : mostTelling([...found.values()]);
		};
	};
}

/** The heaviest, without those that only repeat words of a heavier one. */
function mostTelling(found: { text: string; weight: number; stems: readonly number[] }[]): Shared {
	const chosen: { text: string; stems: readonly number[] }[] = [];
	for (const one of found.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))) {
		if (chosen.length === MOST) break;
		if (!chosen.some(({ stems }) => one.stems.every((stem) => stems.includes(stem)))) chosen.push(one);
	}
	return { terms: chosen.map(({ text }) => text), phrase: chosen.some(({ stems }) => stems.length > 1) };
}
