import { cosine } from './text-tiling.ts';

/** Cells on each side of the one being ranked. */
const RADIUS = 5;

/**
 * C99 (Choi 2000): ranks the similarity of all pairs of units within their neighbourhood, then cuts where the mean rank
 * inside the sections gains most. A baseline; Cuemark does not use it.
 *
 * @returns index of the first unit of each section except the first
 */
export function c99(bags: readonly (readonly number[])[], count: number): number[] {
	const sums = summed(ranked(bags));
	const inside = (from: number, to: number): number =>
		(sums[to]?.[to] ?? 0) - (sums[from]?.[to] ?? 0) - (sums[to]?.[from] ?? 0) + (sums[from]?.[from] ?? 0);
	const starts = [0];
	while (starts.length < count) {
		let best = { start: 0, density: -1 };
		for (let start = 1; start < bags.length; start++) {
			if (starts.includes(start)) continue;
			const tried = [...starts, start].sort((a, b) => a - b);
			const sizes = tried.map((from, index) => ({ from, to: tried[index + 1] ?? bags.length }));
			const total = sizes.reduce((sum, { from, to }) => sum + inside(from, to), 0);
			const density = total / sizes.reduce((sum, { from, to }) => sum + (to - from) ** 2, 0);
			if (density > best.density) best = { start, density };
		}
		if (best.start === 0) break;
		starts.push(best.start);
	}
	return starts.filter((start) => start > 0).sort((a, b) => a - b);
}

/** For each pair, the share of its neighbours with lower similarity. */
function ranked(bags: readonly (readonly number[])[]): number[][] {
	const counts = bags.map((bag) => {
		const count = new Map<number, number>();
		for (const word of bag) count.set(word, (count.get(word) ?? 0) + 1);
		return count;
	});
	const alike = counts.map((one) => counts.map((other) => cosine(one, other)));
	return alike.map((row, y) =>
		row.map((value, x) => {
			let lower = 0;
			let all = 0;
			for (let v = Math.max(0, y - RADIUS); v <= Math.min(bags.length - 1, y + RADIUS); v++) {
				for (let u = Math.max(0, x - RADIUS); u <= Math.min(bags.length - 1, x + RADIUS); u++) {
					if (u === x && v === y) continue;
					all++;
					if ((alike[v]?.[u] ?? 0) < value) lower++;
				}
			}
			return all === 0 ? 0 : lower / all;
		}),
	);
}

/** Summed-area table: the sum of any square takes four look-ups. */
function summed(cells: readonly (readonly number[])[]): number[][] {
	const sums = [new Array<number>(cells.length + 1).fill(0)];
	cells.forEach((row, y) => {
		const line = [0];
		row.forEach((cell, x) => line.push((line[x] ?? 0) + (sums[y]?.[x + 1] ?? 0) - (sums[y]?.[x] ?? 0) + cell));
		sums.push(line);
	});
	return sums;
}
