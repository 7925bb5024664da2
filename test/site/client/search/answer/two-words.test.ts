import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/engine.ts';
import { joinedIn } from '../../../../../src/site/client/search/index/joined.ts';
import { asTwoWords, knownSplit } from '../../../../../src/site/client/search/answer/two-words.ts';

const page = (id: string): FoundPage => ({
	id,
	score: 1,
	begun: [],
	sought: '',
	data: () => Promise.reject(new Error()),
});

/** Finds pages by query, and notes what it was asked for. */
function finder(pages: Record<string, readonly string[]>) {
	const asked: string[] = [];
	const find = (query: string) => {
		asked.push(query);
		return Promise.resolve([(pages[query] ?? []).map(page)]);
	};
	return { asked, find };
}

test.each([
	['wave function', ['wavefunction']],
	['a wave function', ['a wavefunction']],
	['convolutional neural net', ['convolutionalneural net', 'convolutional neuralnet']],
	['p value', []],
	['$100 note', []],
	['one two three four five', []],
	['"wave function"', []],
	['wave', []],
])('of %s, two words may be one: %j', (query, joined) => {
	expect(joinedIn(query).map((one) => one.query)).toEqual(joined);
});

test.each([
	['backpropagation', 'back propagation'],
	['Dataset', 'data set'],
	['spacetime', 'space-time'],
	['entropy', undefined],
	['setdata', undefined],
	['data set', undefined],
])('terms write %s as %s', (word, split) => {
	expect(knownSplit(word, ['back propagation', 'data set', 'Space-time', 'entropy'])).toBe(split);
});

test('a word is found as two where a term writes it so, besides what it is found as', async () => {
	const { asked, find } = finder({ '"data set"': ['a', 'b'] });
	const lists = await asTwoWords('dataset', { whole: [[page('a')]], terms: ['data set'], find });
	expect(lists.flat().map(({ id }) => id)).toEqual(['b']);
	expect(asked).toEqual(['"data set"']);
});

test('a rare word is found as two that the index has side by side, and a frequent one is not cut', async () => {
	const { asked, find } = finder({ '"wave"': ['x'], '"wave function"': ['c'] });
	const lists = await asTwoWords('wavefunction', { whole: [], terms: [], find });
	expect(lists.flat().map(({ id }) => id)).toEqual(['c']);
	expect(asked).toEqual(['"wave"', '"wavef"', '"wavefu"', '"wavefun"', '"wavefunc"', '"wave function"']);
	const whole = [['a', 'b', 'c', 'd', 'e'].map(page)];
	expect(await asTwoWords('wavefunction', { whole, terms: [], find })).toEqual([]);
	expect(await asTwoWords('entropy', { whole: [], terms: [], find })).toEqual([]);
	expect(asked).toHaveLength(6);
});

test('a word that is too long to be two is not taken apart, however long an address makes it', async () => {
	const { asked, find } = finder({});
	await asTwoWords('a'.repeat(5000), { whole: [], terms: [], find });
	expect(asked).toEqual([]);
});
