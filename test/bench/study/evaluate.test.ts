import { describe, expect, test } from 'vitest';
import { c99 } from './c99.ts';
import { evaluateSections, evaluateTitles } from './evaluate.ts';
import { agreement } from './measures.ts';
import { textTiling } from './text-tiling.ts';
import { hasTinyrec } from './tinyrec.ts';

describe('agreement with a person', () => {
	test('is full where the boundaries are the same', () => {
		expect(agreement([5], [5], 10)).toEqual({ pk: 0, windowDiff: 0, f1: 1 });
		expect(agreement([], [], 10)).toEqual({ pk: 0, windowDiff: 0, f1: 1 });
	});

	test('counts the pairs of places half a section apart that are wrongly told together or apart', () => {
		// Half of a section of six is three: of the nine pairs, those that start at 3, 4 and 5 have a boundary between.
		expect(agreement([6], [], 12)).toEqual({ pk: 3 / 9, windowDiff: 3 / 9, f1: 0 });
		expect(agreement([6], [7], 12).pk).toBeCloseTo(2 / 9);
	});

	test('holds a boundary too many against WindowDiff where Pk does not see it', () => {
		const { pk, windowDiff } = agreement([6], [5, 6], 12);
		expect(windowDiff).toBeGreaterThan(pk);
	});
});

test.each([
	['TextTiling', textTiling],
	['C99', c99],
])('%s finds where the words change', (_, divide) => {
	const about = (...words: number[]) =>
		Array.from({ length: 12 }, (__, unit) => [...words, words[unit % words.length] ?? 0]);
	expect(divide([...about(1, 2, 3), ...about(4, 5, 6)], 2)).toEqual([12]);
});

describe.skipIf(!hasTinyrec)('on the recordings of TinyRec, where they lie beside the repository', () => {
	test('sections agree with people better than equal parts, and do no harm', () => {
		const pk = (method: string, level: string): number =>
			evaluateSections().find((row) => row.method === method && row.level === level)?.scores.Pk ?? NaN;
		expect(pk('BayesSeg', 'fine')).toBeLessThan(pk('equal parts', 'fine') - 0.05);
		expect(pk('a page', 'coarse')).toBeLessThan(pk('no boundary', 'coarse'));
	});

	test('titles hold a word of a person’s more than half of the time', () => {
		const fine = evaluateTitles().filter(({ level }) => level === 'fine');
		expect(fine.find(({ method }) => method === 'key phrases')?.scores['word hit']).toBeGreaterThan(0.5);
	});
});
