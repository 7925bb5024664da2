import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { joinAdjacentWords } from '../../../../../src/site/client/search/index/join-words.ts';
import { findAsTwoWords, knownSplit } from '../../../../../src/site/client/search/answer/split-word.ts';

const page = (id: string): FoundPage => ({
	id,
	score: 1,
	prefixOnly: [],
	foundBy: '',
	data: () => Promise.reject(new Error()),
});

/** Finds pages by query, and records the queries. */
function finder(pages: Record<string, readonly string[]>) {
	const queries: string[] = [];
	const find = (query: string) => {
		queries.push(query);
		return Promise.resolve([(pages[query] ?? []).map(page)]);
	};
	return { queries, find };
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
])('joins adjacent words of %s: %j', (query, joined) => {
	expect(joinAdjacentWords(query).map((one) => one.query)).toEqual(joined);
});

test.each([
	['backpropagation', 'back propagation'],
	['Dataset', 'data set'],
	['spacetime', 'space-time'],
	['entropy', undefined],
	['setdata', undefined],
	['data set', undefined],
])('splits %s as terms do: %s', (word, split) => {
	expect(knownSplit(word, ['back propagation', 'data set', 'Space-time', 'entropy'])).toBe(split);
});

test('finds a word that some term writes as two, in addition to the whole word', async () => {
	const { queries, find } = finder({ '"data set"': ['a', 'b'] });
	const lists = await findAsTwoWords('dataset', { results: [[page('a')]], terms: ['data set'], find });
	expect(lists.flat().map(({ id }) => id)).toEqual(['b']);
	expect(queries).toEqual(['"data set"']);
});

test('tries to split a rare word at every place, and a frequent one at none', async () => {
	const { queries, find } = finder({ '"wave"': ['x'], '"wave function"': ['c'] });
	const lists = await findAsTwoWords('wavefunction', { results: [], terms: [], find });
	expect(lists.flat().map(({ id }) => id)).toEqual(['c']);
	expect(queries).toEqual(['"wave"', '"wavef"', '"wavefu"', '"wavefun"', '"wavefunc"', '"wave function"']);
	const results = [['a', 'b', 'c', 'd', 'e'].map(page)];
	expect(await findAsTwoWords('wavefunction', { results, terms: [], find })).toEqual([]);
	expect(await findAsTwoWords('entropy', { results: [], terms: [], find })).toEqual([]);
	expect(queries).toHaveLength(6);
});

test('does not split a very long word', async () => {
	const { queries, find } = finder({});
	await findAsTwoWords('a'.repeat(5000), { results: [], terms: [], find });
	expect(queries).toEqual([]);
});
