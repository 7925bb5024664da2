import type { Vector } from '../passages/vectors.ts';
import { type Corpus, wordsOf } from '../corpus/corpus.ts';

/** An inverted index of units by stem, with TF-IDF weights. */
export interface UnitIndex {
	/** The TF-IDF vector of some words, of length 1. */
	readonly vectorOf: (words: Int32Array) => Vector;
	/** The stems of a unit with a weight above 0, and their weights. */
	readonly rowOf: (unit: number) => { stems: Int32Array; weights: Float32Array };
	/** Visits the units whose cosine with the vector is at least `floor`, in no particular order. */
	readonly score: (vector: Vector, floor: number, visit: (unit: number, cosine: number) => void) => void;
}

/** A stem in more than this share of the units does not distinguish them … */
const MAX_SHARE = 0.1;
/** … and one in more units than this would take too long to follow, however large the corpus. */
const MAX_UNITS = 1000;
const CAP_AT_LEAST = 12;
/** A stem in fewer units than this cannot relate two of them. */
const MIN_UNITS = 2;
/** Weight of a general word. */
const GENERAL_WEIGHT = 0.5;

/**
 * Indexes the corpus: for each stem, the units that contain it. Leaves out very common stems, so the cost of a query
 * per stem does not grow with the corpus. Time is linear in the words, and so is memory: eighteen bytes for each
 * indexed stem of a unit.
 */
export function indexUnits(corpus: Corpus): UnitIndex {
	const frequencies = countUnits(corpus);
	const idf = idfOf(corpus, frequencies);
	const counts = countStems(corpus, idf, frequencies);
	const weights = unitWeights(counts, idf);
	const columns = transpose(counts, weights, idf, frequencies);
	const scores = new Float32Array(corpus.units);
	const found = new Int32Array(corpus.units);

	return {
		vectorOf(words) {
			const counts = new Map<number, number>();
			for (const stem of words) if ((idf[stem] ?? 0) > 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
			const stems = [...counts.keys()];
			const raw = stems.map((stem) => weightOf(counts.get(stem) ?? 0, idf[stem] ?? 0));
			const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
			return { stems, weights: raw.map((weight) => weight / length) };
		},
		rowOf(unit) {
			const from = counts.first[unit];
			const to = counts.first[unit + 1];
			return { stems: counts.stems.subarray(from, to), weights: weights.subarray(from, to) };
		},
		score(vector, floor, visit) {
			let length = 0;
			for (let at = 0; at < vector.stems.length; at++) {
				const stem = vector.stems[at] ?? 0;
				const weight = vector.weights[at] ?? 0;
				for (let place = columns.first[stem] ?? 0, end = columns.first[stem + 1] ?? 0; place < end; place++) {
					const unit = columns.units[place] ?? 0;
					const before = scores[unit] ?? 0;
					if (before === 0) found[length++] = unit;
					scores[unit] = before + weight * (columns.weights[place] ?? 0);
				}
			}
			// Only about one in a hundred of the units that share a stem is close.
			for (let at = 0; at < length; at++) {
				const unit = found[at] ?? 0;
				const cosine = scores[unit] ?? 0;
				scores[unit] = 0;
				if (cosine >= floor) visit(unit, cosine);
			}
		},
	};
}

const weightOf = (count: number, idf: number): number => (1 + Math.log(count)) * idf;

/** The document frequency of each stem: the number of units that contain it. */
function countUnits(corpus: Corpus): Int32Array {
	const frequencies = new Int32Array(corpus.stems);
	// The last unit counted for each stem.
	const last = new Int32Array(corpus.stems).fill(-1);
	for (const video of corpus.videos) {
		for (let unit = 0; unit < video.trace.units.length; unit++) {
			for (const stem of wordsOf(video, unit)) {
				if (stem < 0 || last[stem] === video.firstUnit + unit) continue;
				last[stem] = video.firstUnit + unit;
				frequencies[stem] = (frequencies[stem] ?? 0) + 1;
			}
		}
	}
	return frequencies;
}

/** The stem counts of all units as a compressed sparse matrix: those of unit u are from first[u] up to first[u + 1]. */
interface Counts {
	readonly first: Int32Array;
	readonly stems: Int32Array;
	readonly counts: Uint16Array;
}

/** Counts the indexed stems in each unit. */
function countStems({ videos, units, stems: all }: Corpus, idf: Float32Array, frequencies: Int32Array): Counts {
	const length = frequencies.reduce((sum, count, stem) => ((idf[stem] ?? 0) > 0 ? sum + count : sum), 0);
	const first = new Int32Array(units + 1);
	const stems = new Int32Array(length);
	const counts = new Uint16Array(length);
	// For each stem, the position after its last entry, which is in the current unit's row if the unit has it already.
	const place = new Int32Array(all);
	let next = 0;
	for (const video of videos) {
		for (let unit = 0; unit < video.trace.units.length; unit++) {
			const from = next;
			first[video.firstUnit + unit] = from;
			for (const stem of wordsOf(video, unit)) {
				if (stem < 0 || (idf[stem] ?? 0) === 0) continue;
				let at = (place[stem] ?? 0) - 1;
				if (at < from) {
					at = next++;
					stems[at] = stem;
					place[stem] = next;
				}
				counts[at] = Math.min(0xffff, (counts[at] ?? 0) + 1);
			}
		}
	}
	first[units] = next;
	return { first, stems, counts };
}

/**
 * The weight of each stem: its inverse document frequency, halved for general words; 0 if it is too common or too rare.
 */
function idfOf({ units, general }: Corpus, frequencies: Int32Array): Float32Array {
	const cap = Math.max(CAP_AT_LEAST, Math.min(MAX_UNITS, units * MAX_SHARE));
	return Float32Array.from(frequencies, (count, stem) =>
		count < MIN_UNITS || count > cap ? 0 : Math.log(units / count) * (general[stem] ? GENERAL_WEIGHT : 1),
	);
}

/** The weight of each entry of the counts, with each unit's row scaled to length 1. */
function unitWeights({ first, stems, counts }: Counts, idf: Float32Array): Float32Array {
	const weights = new Float32Array(stems.length);
	for (let unit = 0; unit + 1 < first.length; unit++) {
		const from = first[unit] ?? 0;
		const to = first[unit + 1] ?? 0;
		let square = 0;
		for (let place = from; place < to; place++) {
			const weight = weightOf(counts[place] ?? 1, idf[stems[place] ?? 0] ?? 0);
			weights[place] = weight;
			square += weight * weight;
		}
		const length = Math.sqrt(square) || 1;
		for (let place = from; place < to; place++) weights[place] = (weights[place] ?? 0) / length;
	}
	return weights;
}

/**
 * The transposed matrix: the units that contain stem s, and its weight in each, are from first[s] up to first[s + 1].
 */
function transpose({ first: rows, stems }: Counts, weights: Float32Array, idf: Float32Array, frequencies: Int32Array) {
	const first = new Int32Array(idf.length + 1);
	for (let stem = 0; stem < idf.length; stem++) {
		first[stem + 1] = (first[stem] ?? 0) + ((idf[stem] ?? 0) > 0 ? (frequencies[stem] ?? 0) : 0);
	}
	const next = first.slice();
	const units = new Int32Array(first[idf.length] ?? 0);
	const columnWeights = new Float32Array(units.length);
	for (let unit = 0; unit + 1 < rows.length; unit++) {
		for (let place = rows[unit] ?? 0, end = rows[unit + 1] ?? 0; place < end; place++) {
			const stem = stems[place] ?? 0;
			const at = next[stem] ?? 0;
			units[at] = unit;
			columnWeights[at] = weights[place] ?? 0;
			next[stem] = at + 1;
		}
	}
	return { first, units, weights: columnWeights };
}
