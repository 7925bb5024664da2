import { describe, expect, test } from 'vitest';
import { c99 } from './c99.ts';
import { evaluateExcerpts, evaluateSections, evaluateTitles } from './evaluate.ts';
import { agreement } from './measures.ts';
import { textTiling } from './text-tiling.ts';
import { hasTinyrec, readTinyrec } from './tinyrec.ts';

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
	const all = hasTinyrec ? readTinyrec() : [];
	const folds = { 'test fold': all.filter(({ fold }) => fold === 'test'), 'both folds': all };

	test.each(Object.entries(folds))(
		'sections agree with people better than equal parts, and do no harm: %s',
		(_, some) => {
			const rows = evaluateSections(some);
			const pk = (method: string, level: string): number =>
				rows.find((row) => row.method === method && row.level === level)?.scores.Pk ?? NaN;
			expect(pk('BayesSeg', 'fine')).toBeLessThan(pk('equal parts', 'fine') - 0.04);
			expect(pk('a page', 'coarse')).toBeLessThan(pk('no boundary', 'coarse'));
			expect(pk('a page', 'coarse')).toBeLessThan(0.337);
		},
	);

	test('no boundary at all scores what it does with others who measure the test fold', () => {
		const row = evaluateSections(folds['test fold']).find(({ method }) => method === 'no boundary');
		expect(row?.scores.Pk).toBeCloseTo(0.337, 3);
	});

	test('excerpts and paragraphs of what has no punctuation begin and end at sentences more often than not', () => {
		const [keyMoments, pagesOfTerms, paragraphs] = evaluateExcerpts(all);
		expect(keyMoments?.scores.both).toBeGreaterThan(0.55);
		expect(pagesOfTerms?.scores.begin).toBeGreaterThan(0.55);
		expect(pagesOfTerms?.scores.end).toBeGreaterThan(0.55);
		expect(paragraphs?.scores.begin).toBeGreaterThan(0.6);
	});

	test('titles hold a word of a person’s as often as is wanted', () => {
		const hit = (level: string): number =>
			evaluateTitles(all).find((row) => row.method === 'key phrases' && row.level === level)?.scores['word hit'] ?? NaN;
		expect(hit('fine')).toBeGreaterThan(0.58);
		expect(hit('coarse')).toBeGreaterThan(0.45);
	});
});
