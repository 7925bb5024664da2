import { type Corpus, wordsOf } from './corpus.ts';

/** A bag of stems with their weights. */
export type Vector = ReadonlyMap<number, number>;

/** Where each stem is said, and how much it weighs there. */
export interface UnitIndex {
	/** Weighs the stems of some words: TF-IDF, of length 1. */
	readonly vectorOf: (words: Int32Array) => Vector;
	/** Adds to `scores`, for each unit that shares a stem with the vector, the cosine of the two; tells which units. */
	readonly score: (vector: Vector, scores: Float32Array) => number[];
}

/** A stem in more than this share of the units tells nothing apart … */
const COMMON = 0.1;
/** … and one in more units than this would cost too much to follow, however large the corpus. */
const MOST_UNITS = 2000;
const LEAST_UNITS = 12;
/** A stem in a single unit leads nowhere. */
const RARE = 2;
/** What a stem of any subject weighs. */
const GENERAL = 0.5;

/**
 * Inverts the corpus: for each stem the units that say it. Stems in very many units are left out, so that a query costs
 * the same per stem however large the corpus grows. Time and memory are linear in the words.
 */
export function indexUnits(corpus: Corpus): UnitIndex {
	const { units, stems, general } = corpus;
	const spread = new Int32Array(stems);
	eachUnit(corpus, (words) => {
		for (const stem of new Set(words)) if (stem >= 0) spread[stem] = (spread[stem] ?? 0) + 1;
	});
	const cap = Math.max(LEAST_UNITS, Math.min(MOST_UNITS, units * COMMON));
	const worth = Float32Array.from(spread, (count, stem) =>
		count < RARE || count > cap ? 0 : Math.log(units / count) * (general[stem] ? GENERAL : 1),
	);

	const vectorOf = (words: Int32Array): Map<number, number> => {
		const vector = new Map<number, number>();
		for (const stem of words) if (stem >= 0 && (worth[stem] ?? 0) > 0) vector.set(stem, (vector.get(stem) ?? 0) + 1);
		let square = 0;
		for (const [stem, count] of vector) {
			const weight = (1 + Math.log(count)) * (worth[stem] ?? 0);
			square += weight * weight;
			vector.set(stem, weight);
		}
		const length = Math.sqrt(square);
		for (const [stem, weight] of vector) vector.set(stem, weight / length);
		return vector;
	};

	// One long row for all stems: the units of stem s, and the weight of s in each, stand from first[s] on.
	const first = new Int32Array(stems + 1);
	for (let stem = 0; stem < stems; stem++) {
		first[stem + 1] = (first[stem] ?? 0) + ((worth[stem] ?? 0) > 0 ? (spread[stem] ?? 0) : 0);
	}
	const next = first.slice();
	const unitAt = new Int32Array(first[stems] ?? 0);
	const weightAt = new Float32Array(first[stems] ?? 0);
	eachUnit(corpus, (words, unit) => {
		for (const [stem, weight] of vectorOf(words)) {
			const at = next[stem] ?? 0;
			unitAt[at] = unit;
			weightAt[at] = weight;
			next[stem] = at + 1;
		}
	});

	return {
		vectorOf,
		score(vector, scores) {
			const found: number[] = [];
			for (const [stem, weight] of vector) {
				for (let at = first[stem] ?? 0, end = first[stem + 1] ?? 0; at < end; at++) {
					const unit = unitAt[at] ?? 0;
					const before = scores[unit] ?? 0;
					if (before === 0) found.push(unit);
					scores[unit] = before + weight * (weightAt[at] ?? 0);
				}
			}
			return found;
		},
	};
}

function eachUnit({ videos }: Corpus, visit: (words: Int32Array, unit: number) => void): void {
	for (const video of videos) video.units.forEach((_, index) => visit(wordsOf(video, index), video.firstUnit + index));
}
