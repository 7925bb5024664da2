import { expect, test } from 'vitest';
import {
	countWords,
	makeCorrector,
	editDistance,
} from '../../../../../src/site/client/search/query/spelling-correction.ts';

const counts = new Map([
	['pattern', 9],
	['camps', 9],
	['lumps', 1],
	['lambs', 3],
	['lanterns', 1],
]);

test.each([
	['lanttern', 'lanterns', 'fewer typos win over a higher count'],
	['lantern', 'lanterns', 'fewer typos win over a higher count'],
	['lamps', 'lambs', 'of equally close words, the same first letter wins, then the count'],
	['tamps', 'camps', 'without the same first letter, the count decides'],
])('corrects %s to %s: %s', (typed, nearest) => {
	expect(makeCorrector(counts, [])(typed)).toBe(nearest);
});

test('counts words over all texts, including possessives, and keeps words with digits apart', () => {
	const known = countWords(['Lamps', 'Lamb’s wool', 'lambs', 'Lamb', 'lamps, lamps']);
	expect(Object.fromEntries(known)).toEqual({ lamps: 3, lamb: 2, wool: 1, lambs: 1 });
	expect(makeCorrector(new Map([['lamp3', 1]]), [])('lamps')).toBeUndefined();
	expect(makeCorrector(known, [])('lamp3')).toBeUndefined();
});

test.each([
	['lamps', 'lamps', 0],
	['lamps', 'lamp', 1],
	['amps', 'lamps', 1],
	['lapms', 'lamps', 1],
	['almps', 'lamps', 1],
	['lampsh', 'lamps', 1],
	['ca', 'abc', 3],
])('counts the wrong, missing, extra or swapped letters between %s and %s: %i', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
});

test('prefers two swapped letters to a wrong letter', () => {
	expect(makeCorrector(new Map([['relieve', 9]]), ['receive', 'reprieve'])('recieve')).toBe('receive');
});

test('takes a word with another first letter only from terms and titles, with one typo', () => {
	expect(makeCorrector(new Map(), ['racial', 'clouds'])('facial')).toBeUndefined();
	expect(makeCorrector(new Map([['racial', 1]]), [])('facial')).toBe('racial');
	expect(makeCorrector(new Map([['conclusion', 1]]), [])('inclusion')).toBeUndefined();
	expect(makeCorrector(new Map(), ['nuclear'])('unclear')).toBe('nuclear');
});
