import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/found-pages.ts';
import { splitAtPunctuation } from '../../../../../src/site/client/search/query/spellings.ts';
import { findMostWords, heaviestWordSets } from '../../../../../src/site/client/search/answer/most-words.ts';

const page = (id: string, score = 1): FoundPage => ({
	id,
	score,
	prefixOnly: [],
	foundBy: '',
	data: () => Promise.reject(new Error()),
});

const words: Record<string, string[]> = {
	rare: ['a', 'b'],
	seldom: ['b', 'c'],
	often: ['a', 'c', 'd', 'e'],
	never: [],
};
const found = new Map(Object.entries(words).map(([word, ids]) => [word, ids.map((id) => page(id))]));

test('sorts the word sets that occur on some page by rarity, without light sets', () => {
	expect(heaviestWordSets(found, 9)).toEqual([
		['rare', 'seldom'],
		['rare', 'often'],
		['seldom', 'often'],
	]);
	expect(heaviestWordSets(new Map([['never', []]]), 9)).toEqual([]);
});

test('ranks pages with more of the words first, each once, whatever their scores', async () => {
	const scores: Record<string, number> = { a: 20, b: 10, c: 30 };
	const find = (query: string) =>
		Promise.resolve([
			['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
				.filter((id) => query.split(' ').every((word) => words[word]?.includes(id)))
				.map((id) => page(id, scores[id])),
		]);
	const lists = await findMostWords(found, { find, pages: 9 }, 'rare seldom often never');
	const sorted = lists.flat().sort((a, b) => b.score - a.score);
	expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test.each([
	['W·x', [], []],
	['AT&T', ['at'], []],
	['ai quokka', ['ai'], ['ai']],
	['GPT-2', ['gpt'], ['gpt']],
	['log n quokka', ['log n'], ['log n']],
	['10^6', [], []],
	['O(n2)', ['n2'], ['n2']],
	['深層，学習', ['深層'], ['深層']],
])('for %s, searches for the words %j, but not for lone letters and small numbers', async (query, spoken, expected) => {
	const words = splitAtPunctuation(query).toLowerCase().split(' ');
	const alone = new Map(
		words.map((word) => [
			word,
			spoken.length === 0 || spoken.some((text) => text.split(' ').includes(word)) ? [page('a')] : [],
		]),
	);
	const searched: string[] = [];
	const find = (set: string) => {
		searched.push(set);
		return Promise.resolve([]);
	};
	await findMostWords(alone, { find, pages: 9 }, query);
	expect(searched).toEqual(expected);
});
