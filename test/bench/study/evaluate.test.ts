import { describe, expect, test } from 'vitest';
import { c99 } from './c99.ts';
import { evaluateExcerpts, evaluateSections, evaluateTitles } from './evaluate.ts';
import { agreement } from './measures.ts';
import { textTiling } from './text-tiling.ts';
import { hasTinyrec, readTinyrec } from './tinyrec.ts';

describe('agreement with a reference', () => {
	test('is perfect for equal boundaries', () => {
		expect(agreement([5], [5], 10)).toEqual({ pk: 0, windowDiff: 0, f1: 1 });
		expect(agreement([], [], 10)).toEqual({ pk: 0, windowDiff: 0, f1: 1 });
	});

	test('Pk counts pairs half a section apart that are wrongly joined or separated', () => {
		// Half of a section of six is three: of the nine pairs, those that start at 3, 4 and 5 have a boundary between.
		expect(agreement([6], [], 12)).toEqual({ pk: 3 / 9, windowDiff: 3 / 9, f1: 0 });
		expect(agreement([6], [7], 12).pk).toBeCloseTo(2 / 9);
	});

	test('WindowDiff counts an extra boundary that Pk misses', () => {
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

describe.skipIf(!hasTinyrec)('on the recordings of TinyRec, if present beside the repository', () => {
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

	test('no boundary at all has the score published for the test fold', () => {
		const row = evaluateSections(folds['test fold']).find(({ method }) => method === 'no boundary');
		expect(row?.scores.Pk).toBeCloseTo(0.337, 3);
	});

	test('without punctuation, most excerpts and paragraphs begin and end at sentences', () => {
		const [keyMoments, pagesOfTerms, paragraphs] = evaluateExcerpts(all);
		expect(keyMoments?.scores.both).toBeGreaterThan(0.55);
		expect(pagesOfTerms?.scores.begin).toBeGreaterThan(0.55);
		expect(pagesOfTerms?.scores.end).toBeGreaterThan(0.55);
		expect(paragraphs?.scores.begin).toBeGreaterThan(0.6);
	});

	test('titles share a word with the reference often enough', () => {
		const hit = (level: string): number =>
			evaluateTitles(all).find((row) => row.method === 'key phrases' && row.level === level)?.scores['word hit'] ?? NaN;
		expect(hit('fine')).toBeGreaterThan(0.58);
		expect(hit('coarse')).toBeGreaterThan(0.45);
	});
});
