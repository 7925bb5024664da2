/** Returns numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/**
 * A deterministic generator, identical on every machine: mulberry32 (Tommy Ettinger 2017), seeded from a digest of the
 * seeds.
 */
export function seededRandom(...seeds: readonly number[]): Random {
	let state = seeds.reduce((sum, seed) => scramble(Math.imul(sum ^ seed, 0x9e3779b1) + 1), 0);
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An integer from 0 (inclusive) to `end` (exclusive). */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

export const pick = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
	items[below(random, items.length)] ?? items[0];

/**
 * A rank from 0 (inclusive) to `end` (exclusive), distributed as in speech: frequency is inversely proportional to rank
 * (Zipf), flattened for the first ranks (Mandelbrot 1953).
 */
export function zipf(random: Random, end: number, flattening = 2): number {
	const first = 1 + flattening;
	return Math.min(end - 1, Math.floor(first * ((end + first) / first) ** random() - first));
}

/** The finisher of MurmurHash3 (Austin Appleby). */
function scramble(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
