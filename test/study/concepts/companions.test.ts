import { expect, test } from 'vitest';
import { findCompanions } from '../../../src/study/concepts/companions.ts';

test('terms go together that meet more often than chance would have it', () => {
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
