import { expect, test } from 'vitest';
import { countParts, partOf } from '../../src/search/parts.ts';

test.each([
	[0, 1],
	[2, 1],
	[125, 1],
	[150, 1],
	[250, 2],
	[500, 4],
	[1000, 8],
	[2000, 16],
	[10_000, 16],
	[1_000_000, 16],
])('the index of %i pages has %i parts', (pages, parts) => {
	expect(countParts(pages)).toBe(parts);
});

test.each([
	['videos/talk-N.html'],
	// A talk with its number in its title and its id.
	['videos/lecture-N-talkN.html'],
])('a page is always in the same part, and parts have about the same size: %s', (named) => {
	const pages = Array.from({ length: 4000 }, (_, number) => named.replaceAll('N', String(number)));
	const sizes = new Map<number, number>();
	for (const page of pages) {
		const part = partOf(page, 8);
		expect(partOf(page, 8)).toBe(part);
		sizes.set(part, (sizes.get(part) ?? 0) + 1);
	}
	expect([...sizes.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	for (const size of sizes.values()) expect(Math.abs(size - 500)).toBeLessThan(120);
});
