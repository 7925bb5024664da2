import { describe, expect, test } from 'vitest';
import { codesNear } from '../../../src/study/glossary/sound-alikes.ts';
import { suggestTerms } from '../../../src/study/glossary/suggest-terms.ts';
import { videoOf } from '../talks.ts';

describe('suggestions', () => {
	const suggested = (texts: string[], ...terms: string[]) =>
		suggestTerms(
			[videoOf(texts)],
			terms.map((term) => ({ term, soundsLike: ['poor lish'], case: 'any', scope: 'all', context: [] })),
		).map(
			({ term, heard, count, places }) => `${heard} ${count} → ${term} @${places.map(({ second }) => second).join()}`,
		);

	test('sound and look like a term, in one word or several', () => {
		expect(suggested(['the fineman lectures', 'richard fineman again', 'the fine man'], 'Feynman')).toEqual([
			'fineman 2 → Feynman @4,33',
		]);
		expect(suggested(['we bake pan any toni today'], 'panettone')).toEqual([]);
		expect(suggested(['the mayard reaction browns', 'so the my lard reaction'], 'Maillard reaction')).toEqual([
			'mayard reaction 1 → Maillard reaction @2',
			'my lard reaction 1 → Maillard reaction @31',
		]);
	});

	test('are not known to the glossary, and not ordinary words', () => {
		expect(suggested(['poor lish and poolish and three poolishes'], 'poolish')).toEqual([]);
		expect(suggested(['right'], 'rite')).toEqual([]);
	});

	test('do not contain a form that the glossary matches already, even in two words or with others around it', () => {
		expect(suggested(['so convolutions and convolutional nets'], 'convolution')).toEqual([]);
		expect(suggested(['know back propagation so', 'the back propagations'], 'backpropagation')).toEqual([]);
		expect(suggested(['a soft max to'], 'softmax')).toEqual([]);
	});

	test('are sorted by likelihood, then by count', () => {
		const said = ['a feinman and a feenman', 'a feenman', 'a feynmann and', 'feenman', 'feenman'];
		expect(suggested(said, 'Feynman')).toEqual([
			'feynmann 1 → Feynman @52',
			'feenman 4 → Feynman @16,29,75',
			'feinman 1 → Feynman @1',
		]);
	});

	test('do not span a break in speech, and ignore a possessive ending', () => {
		expect(suggested(['we saw a fine. Man the boats'], 'Feynman')).toEqual([]);
		expect(suggested(['a fineman', 'the fineman’s', "a fineman's"], 'Feynman')).toEqual([
			'fineman 3 → Feynman @4,31,53',
		]);
	});

	test('name the second of the word, as far as the captions time words', () => {
		const [moment] = videoOf(['one two fineman three']).moments;
		const times = [
			{ at: 4, second: 3.5 },
			{ at: 8, second: 17.2 },
		];
		const video = { ...videoOf([]), moments: moment ? [{ ...moment, times }] : [] };
		const [found] = suggestTerms(
			[video],
			[{ term: 'Feynman', soundsLike: [], case: 'any', scope: 'all', context: [] }],
		);
		expect(found?.places).toMatchObject([{ second: 17 }]);
	});

	test('are quoted in context', () => {
		const [found] = suggestTerms(
			[videoOf(['one two three four five six and seven the', 'Fineman lectures'])],
			[{ term: 'Feynman', soundsLike: [], case: 'any', scope: 'all', context: [] }],
		);
		expect(found?.places).toMatchObject([
			{ second: 25, quotation: '… four five six and seven the “Fineman” lectures' },
		]);
	});

	test('are not suppressed by a short term, and name each moment once', () => {
		const said = 'the fineman lectures of fineman and fineman';
		expect(suggested([said], 'Feynman', 'C++', 'R', '++')).toEqual(['fineman 3 → Feynman @1']);
		expect(suggested(['fine man'], 'Feynman', 'fine man')).toEqual([]);
	});

	test('differ in at most one sound', () => {
		expect(codesNear('FNMN')).toContain('FMN');
		expect(codesNear('FNMN')).toContain('FNTMN');
		expect(codesNear('FNMN')).toContain('FNMT');
		expect([...codesNear('FNM')]).toEqual(['FNM']);
	});
});
