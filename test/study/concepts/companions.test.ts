import { expect, test } from 'vitest';
import { findCompanions } from '../../../src/study/concepts/companions.ts';

test('companions occur together more often than chance predicts', () => {
	const everywhere = Array.from({ length: 40 }, (_, unit) => unit);
	const terms = [
		{ words: ['a'], units: [3, 7, 9] },
		{ words: ['b'], units: [3, 7, 20] },
		{ words: ['c'], units: everywhere },
		{ words: ['a', 'd'], units: [3, 7, 9] },
	];
	expect(findCompanions(terms, 40)[0]).toEqual([1]);
	expect(findCompanions(terms, 40)[3]).toEqual([1]);
});

test('the closest come first, terms that share only some words are compared, and the number is limited', () => {
	const terms = [
		{ words: ['deep', 'learning'], units: [1, 2, 3, 4] },
		{ words: ['boat'], units: [1, 2, 20] },
		{ words: ['machine', 'learning'], units: [1, 2, 3, 4] },
		...Array.from({ length: 9 }, (_, index) => ({ words: [`net ${String(index)}`], units: [1, 2, 21, 22] })),
	];
	expect(findCompanions(terms, 40)[0]).toEqual([2, 1, 3, 4, 5, 6, 7, 8]);
});
