import { expect, test } from 'vitest';
import { digestOf } from '../../src/cache/digest.ts';

test('a digest is 32 hexadecimal digits and depends only on the values', () => {
	expect(digestOf('boats', { deep: [1, null] })).toMatch(/^[0-9a-f]{32}$/);
	expect(digestOf('boats', { deep: [1, null] })).toBe(digestOf('boats', { deep: [1, null] }));
	expect(digestOf(undefined)).toBe(digestOf(null));
});

test('different values, orders and groupings give different digests', () => {
	const values: unknown[][] = [
		[],
		[null],
		['ab', 'c'],
		['a', 'bc'],
		['abc'],
		['c', 'ab'],
		[['ab', 'c']],
		[{ ab: 'c' }],
		[new Uint8Array([1, 2])],
		[new Uint8Array([2, 1])],
		[new Uint8Array([1]), new Uint8Array([2])],
	];
	expect(new Set(values.map((some) => digestOf(...some))).size).toBe(values.length);
});
