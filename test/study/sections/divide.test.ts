import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '../../../src/study/sections/divide.ts';

const THETA = 0.2;
/** Log of the gamma function by its own recurrence, for x = n + a: only differences count here. */
const logRise = (from: number, count: number): number =>
	Array.from({ length: count }, (_, index) => Math.log(from + index)).reduce((sum, value) => sum + value, 0);

/** The likelihood of a division, straight from the formula, without words that occur once. */
function likelihood(units: readonly (readonly number[])[], starts: readonly number[]): number {
	const said = units.flat();
	const bags = units.map((bag) => bag.filter((word) => said.indexOf(word) !== said.lastIndexOf(word)));
	const vocabulary = new Set(bags.flat()).size;
	return starts.reduce((sum, start, index) => {
		const words = bags.slice(start, starts[index + 1]).flat();
		const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length);
		return (
			sum + counts.reduce((all, count) => all + logRise(THETA, count), 0) - logRise(vocabulary * THETA, words.length)
		);
	}, 0);
}

function* divisions(units: number, sections: number, from = 0): Generator<number[]> {
	if (sections === 1) yield [from];
	else
		for (let next = from + 1; next <= units - sections + 1; next++) {
			for (const rest of divisions(units, sections - 1, next)) yield [from, ...rest];
		}
}

const bags = fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 7 });

describe('the division into sections', () => {
	test('is where the vocabulary changes', () => {
		const units = [
			[1, 2],
			[2, 1, 3],
			[1, 3],
			[7, 8, 9],
			[9, 7],
			[8, 9, 7],
		];
		expect(divide(units, 2)).toEqual([0, 3]);
	});

	test('is the most likely of all', () => {
		fc.assert(
			fc.property(bags, fc.integer({ min: 2, max: 3 }), (units, sections) => {
				fc.pre(units.length >= sections);
				const best = Math.max(...[...divisions(units.length, sections)].map((starts) => likelihood(units, starts)));
				const found = divide(units, sections);
				expect(found).toHaveLength(sections);
				expect(likelihood(units, found)).toBeCloseTo(best, 8);
			}),
		);
	});

	test('prefers a unit with a start bonus if the words do not decide', () => {
		const units = [[1], [1], [2, 3], [4, 5], [6], [6]];
		const startBonus = [0, 0, 0, 5, 0, 0];
		expect(divide(units, 2, { startBonus })).toEqual([0, 3]);
	});

	test('makes no section shorter than the minimum, and fewer if there is no room', () => {
		fc.assert(
			fc.property(bags, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), (units, count, shortest) => {
				const starts = divide(units, count, { shortest });
				expect(starts[0]).toBe(0);
				const ends = [...starts.slice(1), units.length];
				if (starts.length > 1)
					ends.forEach((end, index) => expect(end - (starts[index] ?? 0)).toBeGreaterThanOrEqual(shortest));
			}),
		);
		expect(divide([], 3)).toEqual([0]);
	});
});
