import { expect, test } from 'vitest';
import { splitByLetters, letterOf } from '../../../src/site/lists/letters.ts';

test.each([
	['noise', 'N'],
	['État', 'E'],
	['ßeta', 'S'],
	['энтропия', 'Э'],
	['가중치', 'ᄀ'],
	['3D vision', '#'],
	['', '#'],
])('%j is listed under %s', (text, letter) => {
	expect(letterOf(text)).toBe(letter);
});

/** Texts with each of the given prefixes, in the given numbers: `aa`, `ab`, `ba` … */
const words = (prefixes: readonly string[], counts: readonly number[]): string[] =>
	prefixes.flatMap((prefix, place) =>
		Array.from({ length: counts[place] ?? 0 }, (_, index) => prefix + String.fromCodePoint(97 + index)),
	);

const rangesOf = (texts: readonly string[], most: number): string[] =>
	splitByLetters(texts, (text) => text, most).map(({ range }) => range);

test('parts have all items in order, and no more than the maximum', () => {
	const texts = Array.from({ length: 1234 }, (_, index) => `term ${String(index).padStart(5, '0')}`);
	const parts = splitByLetters(texts, (text) => text, 100);
	expect(parts.flatMap(({ items }) => items)).toEqual(texts);
	const sizes = parts.map(({ items }) => items.length);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
});

test('a part starts with a new letter if there is one nearby', () => {
	expect(rangesOf(words([...'abcdefgh'], [7, 9, 8, 8, 8, 8, 8, 8]), 20)).toEqual(['A–B', 'C–D', 'E–F', 'G–H']);
	expect(rangesOf(words([...'ab'], [15, 17]), 20)).toEqual(['A', 'B']);
});

test('a part within a letter is labelled with as many letters as distinguish it from its neighbour', () => {
	const seals = words(['seal '], [20]);
	expect(rangesOf(seals, 12)).toEqual(['S–Seal j', 'Seal k–Seal t']);
	expect(rangesOf(words(['seal ', 'shoal ', 'silt '], [9, 10, 11]), 12)).toEqual(['S–Se', 'Sh', 'Si']);
});
