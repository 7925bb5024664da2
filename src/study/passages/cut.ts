import type { Break } from './breaks.ts';

/** The words from `from` up to but not including `to`. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Desired length of the pieces, in words. */
export interface Length {
	readonly shortest: number;
	readonly longest: number;
}

/** Penalty for each piece, and for each word that it has too few or too many, relative to the strength of a break. */
const PENALTY = { piece: 1, word: 0.08 };
/** Without a good place to break, one is assumed every this many words. */
const STEP = 10;

/**
 * Cuts a range of words into pieces of a desired length at the best places, by dynamic programming: maximizes the sum
 * of the breaks' strengths less the penalties for pieces, which are larger for too short and too long ones. Time is
 * O(breaks · breaks in two pieces).
 *
 * @param breaks ascending; those outside the range are ignored
 */
export function cutRange(range: Range, breaks: readonly Break[], { shortest, longest }: Length): Range[] {
	const { from, to } = range;
	const places = placesIn(range, breaks, longest);
	const scores: number[] = [0];
	const before: number[] = [0];
	for (let end = 1; end < places.length; end++) {
		const place = places[end];
		let best = -Infinity;
		let chosen = end - 1;
		for (let start = end - 1; start >= 0; start--) {
			const length = (place?.word ?? 0) - (places[start]?.word ?? 0);
			if (length > 2 * longest && start < end - 1) break;
			const excess = length < shortest ? shortest - length : Math.max(0, length - longest);
			const score = (scores[start] ?? 0) - PENALTY.piece - PENALTY.word * excess;
			if (score > best) {
				best = score;
				chosen = start;
			}
		}
		scores.push(best + (place?.strength ?? 0));
		before.push(chosen);
	}
	const ranges: Range[] = [];
	for (let end = places.length - 1; end > 0; end = before[end] ?? 0) {
		ranges.push({ from: places[before[end] ?? 0]?.word ?? from, to: places[end]?.word ?? to });
	}
	return ranges.reverse();
}

/** Index of the first break after a word, by binary search. */
function firstAfter(breaks: readonly Break[], word: number): number {
	let low = 0;
	let high = breaks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((breaks[middle]?.word ?? 0) > word) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** A place where a range may be cut: a break, or one end of the range. */
export type Place = Pick<Break, 'word' | 'strength'> & Partial<Break>;

/**
 * A range's two ends and the breaks between them, ascending, with artificial ones of strength -1 where two are too far
 * apart.
 */
export function placesIn({ from, to }: Range, breaks: readonly Break[], longest: number): Place[] {
	const start = breaks[firstAfter(breaks, from - 1)];
	const places: Place[] = [start?.word === from ? start : { word: from, strength: 0 }];
	if (to <= from) return places;
	const end = firstAfter(breaks, to - 1);
	const last = breaks[end]?.word === to ? breaks[end] : undefined;
	for (const place of [...breaks.slice(firstAfter(breaks, from), end), last ?? { word: to, strength: 0 }]) {
		const before = places.at(-1)?.word ?? from;
		if (place.word - before > longest) {
			for (let word = before + STEP; word <= place.word - STEP; word += STEP) places.push({ word, strength: -1 });
		}
		places.push(place);
	}
	return places;
}
