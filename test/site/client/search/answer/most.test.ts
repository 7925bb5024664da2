import { expect, test } from 'vitest';
import type { FoundPage } from '../../../../../src/site/client/search/index/engine.ts';
import { mostOf, tellingSets } from '../../../../../src/site/client/search/answer/most.ts';

const page = (id: string, score = 1): FoundPage => ({
	id,
	score,
	begun: [],
	sought: '',
	data: () => Promise.reject(new Error()),
});

const words: Record<string, string[]> = {
	rare: ['a', 'b'],
	seldom: ['b', 'c'],
	often: ['a', 'c', 'd', 'e'],
	never: [],
};
const found = new Map(Object.entries(words).map(([word, ids]) => [word, ids.map((id) => page(id))]));

test('the sets of words that some page has are told by how rare they are, without those that tell little', () => {
	expect(tellingSets(found, 9)).toEqual([
		['rare', 'seldom'],
		['rare', 'often'],
		['seldom', 'often'],
	]);
	expect(tellingSets(new Map([['never', []]]), 9)).toEqual([]);
});

test('pages with more of the words stand first, each once, whatever they score', async () => {
	const scores: Record<string, number> = { a: 20, b: 10, c: 30 };
	const find = (query: string) =>
		Promise.resolve([
			['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
				.filter((id) => query.split(' ').every((word) => words[word]?.includes(id)))
				.map((id) => page(id, scores[id])),
		]);
	const lists = await mostOf(found, { find, pages: 9 });
	const sorted = lists.flat().sort((a, b) => b.score - a.score);
	expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
