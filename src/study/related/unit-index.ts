import type { Vector } from '../passages/vectors.ts';
import { type Corpus, wordsOf } from '../corpus/corpus.ts';

/** Where each stem is said, and how much it weighs there. */
export interface UnitIndex {
	/** TF-IDF weights of the stems of some words, as a vector of length 1. */
	readonly vectorOf: (words: Int32Array) => Vector;
	/** The stems of a unit that have any weight, and their weights. */
	readonly rowOf: (unit: number) => { stems: Int32Array; weights: Float32Array };
	/** Visits the units whose cosine with the vector is at least `floor`, in no particular order. */
	readonly score: (vector: Vector, floor: number, visit: (unit: number, cosine: number) => void) => void;
}

/** A stem in more than this share of the units does not tell them apart … */
const COMMON = 0.1;
/** … and one in more units than this would cost too much to follow, however large the corpus. */
const MOST_UNITS = 1000;
const LEAST_UNITS = 12;
/** A stem in only one unit cannot relate it to another. */
const RARE = 2;
/** Weight of a general word. */
const GENERAL = 0.5;

/**
 * Inverts the corpus: for each stem the units that say it. Stems in very many units are left out, so that a query
 * costs the same per stem however large the corpus is. Time is linear in the words, and so is memory: eighteen bytes for each
 * stem of a unit that is kept.
 */
export function indexUnits(corpus: Corpus): UnitIndex {
	const spread = countUnits(corpus);
	const worth = worthOf(corpus, spread);
	const counts = countStems(corpus, worth, spread);
	const weights = weigh(counts, worth);
	const columns = invert(counts, weights, worth, spread);
	const scores = new Float32Array(corpus.units);
	const found = new Int32Array(corpus.units);
	const tally = new Tally(corpus.stems);

	return {
		vectorOf(words) {
			const stems = tally.count(words).filter((stem) => (worth[stem] ?? 0) > 0);
			const raw = stems.map((stem) => weightOf(tally.counts[stem] ?? 0, worth[stem] ?? 0));
			tally.clear();
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

const weightOf = (count: number, worth: number): number => (1 + Math.log(count)) * worth;

/** Counts stems, reusing the same memory each time. */
class Tally {
	readonly counts: Uint32Array;
	#found: number[] = [];

	constructor(stems: number) {
		this.counts = new Uint32Array(stems);
	}

	/** The stems of some words, each once, in the order they are said; `counts` says how often. */
	count(words: Int32Array): number[] {
		for (const stem of words) {
			if (stem < 0) continue;
			if (this.counts[stem] === 0) this.#found.push(stem);
			this.counts[stem] = (this.counts[stem] ?? 0) + 1;
		}
		return this.#found;
	}

	clear(): void {
		for (const stem of this.#found) this.counts[stem] = 0;
		this.#found = [];
	}
}

/** In how many units each stem is. */
function countUnits(corpus: Corpus): Int32Array {
	const spread = new Int32Array(corpus.stems);
	// The unit that said a stem most recently.
	const last = new Int32Array(corpus.stems).fill(-1);
	for (const video of corpus.videos) {
		for (let unit = 0; unit < video.trace.units.length; unit++) {
			for (const stem of wordsOf(video, unit)) {
				if (stem < 0 || last[stem] === video.firstUnit + unit) continue;
				last[stem] = video.firstUnit + unit;
				spread[stem] = (spread[stem] ?? 0) + 1;
			}
		}
	}
	return spread;
}

/** The stems of all units in one long row: those of unit u, and how often it says them, stand from first[u] on. */
interface Counts {
	readonly first: Int32Array;
	readonly stems: Int32Array;
	readonly counts: Uint16Array;
}

/** How often each unit says the stems that have any weight. */
function countStems({ videos, units, stems: all }: Corpus, worth: Float32Array, spread: Int32Array): Counts {
	const length = spread.reduce((sum, count, stem) => ((worth[stem] ?? 0) > 0 ? sum + count : sum), 0);
	const first = new Int32Array(units + 1);
	const stems = new Int32Array(length);
	const counts = new Uint16Array(length);
	// For each stem, the place after its last one: within the row of a unit where the unit says it.
	const place = new Int32Array(all);
	let next = 0;
	for (const video of videos) {
		for (let unit = 0; unit < video.trace.units.length; unit++) {
			const from = next;
			first[video.firstUnit + unit] = from;
			for (const stem of wordsOf(video, unit)) {
				if (stem < 0 || (worth[stem] ?? 0) === 0) continue;
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

/** The weight of each stem: its inverse document frequency; 0 where it is too common or too rare. */
function worthOf({ units, general }: Corpus, spread: Int32Array): Float32Array {
	const cap = Math.max(LEAST_UNITS, Math.min(MOST_UNITS, units * COMMON));
	return Float32Array.from(spread, (count, stem) =>
		count < RARE || count > cap ? 0 : Math.log(units / count) * (general[stem] ? GENERAL : 1),
	);
}

/** What each stem weighs in each unit, in the places of the counts: rows of length 1. */
function weigh({ first, stems, counts }: Counts, worth: Float32Array): Float32Array {
	const weights = new Float32Array(stems.length);
	for (let unit = 0; unit + 1 < first.length; unit++) {
		const from = first[unit] ?? 0;
		const to = first[unit + 1] ?? 0;
		let square = 0;
		for (let place = from; place < to; place++) {
			const weight = weightOf(counts[place] ?? 1, worth[stems[place] ?? 0] ?? 0);
			weights[place] = weight;
			square += weight * weight;
		}
		const length = Math.sqrt(square) || 1;
		for (let place = from; place < to; place++) weights[place] = (weights[place] ?? 0) / length;
	}
	return weights;
}

/** The rows turned to columns: the units that say stem s, and its weight in each, stand from first[s] on. */
function invert({ first: rows, stems }: Counts, weights: Float32Array, worth: Float32Array, spread: Int32Array) {
	const first = new Int32Array(worth.length + 1);
	for (let stem = 0; stem < worth.length; stem++) {
		first[stem + 1] = (first[stem] ?? 0) + ((worth[stem] ?? 0) > 0 ? (spread[stem] ?? 0) : 0);
	}
	const next = first.slice();
	const units = new Int32Array(first[worth.length] ?? 0);
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
