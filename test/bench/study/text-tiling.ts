/** Units per block on each side of a gap. */
const BLOCK = 6;
const SMOOTHING = 2;

/**
 * TextTiling (Hearst 1997): cuts at the deepest valleys in the similarity of the blocks before and after each gap. A
 * baseline; Cuemark does not use it.
 *
 * @returns index of the first unit of each section except the first
 */
export function textTiling(bags: readonly (readonly number[])[], count: number): number[] {
	const gaps = bags.slice(1).map((_, gap) => {
		const before = countWords(bags.slice(Math.max(0, gap + 1 - BLOCK), gap + 1));
		return cosine(before, countWords(bags.slice(gap + 1, gap + 1 + BLOCK)));
	});
	const smooth = gaps.map((_, gap) => mean(gaps.slice(Math.max(0, gap - SMOOTHING), gap + SMOOTHING + 1)));
	const depths = smooth.map((value, gap) => peak(smooth, gap, -1) + peak(smooth, gap, 1) - 2 * value);
	const order = [...depths.keys()].sort((a, b) => (depths[b] ?? 0) - (depths[a] ?? 0) || a - b);
	const apart = Math.max(2, Math.floor(bags.length / count / 3));
	const chosen: number[] = [];
	for (const gap of order) {
		if (chosen.length === count - 1) break;
		if (chosen.every((other) => Math.abs(other - (gap + 1)) >= apart)) chosen.push(gap + 1);
	}
	return chosen.sort((a, b) => a - b);
}

function peak(values: readonly number[], from: number, step: number): number {
	let at = from;
	while ((values[at + step] ?? -1) >= (values[at] ?? 0)) at += step;
	return values[at] ?? 0;
}

function countWords(bags: readonly (readonly number[])[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const word of bags.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

export function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
	let product = 0;
	for (const [word, count] of a) product += count * (b.get(word) ?? 0);
	const length = (counts: ReadonlyMap<number, number>): number => Math.hypot(...counts.values());
	return product === 0 ? 0 : product / (length(a) * length(b));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
