import { expect, test } from 'vitest';
import { deduplicate } from '../../../../../src/site/client/search/index/deduplicate.ts';
import type { PagefindResult } from '../../../../../src/site/client/search/index/pagefind.ts';

const found = (id: string, score: number): PagefindResult => ({
	id,
	score,
	data: () => Promise.reject(new Error('not read')),
});

test('keeps a page found by several spellings where it scores best, and keeps the order of lists', () => {
	const lists = deduplicate([
		[found('a', 1), found('b', 2), found('c', 3)],
		[found('b', 5), found('a', 1)],
		[found('d', 1), found('c', 4)],
	]);
	expect(lists.map((list) => list.map(({ id, score }) => [id, score]))).toEqual([
		[['a', 1]],
		[['b', 5]],
		[
			['d', 1],
			['c', 4],
		],
	]);
});

test('keeps the results of other spellings as alternatives', () => {
	const [apart, joined, alone] = [found('a', 1), found('a', 5), found('b', 2)];
	const lists = deduplicate([[apart, alone], [joined]]);
	expect(lists).toEqual([[{ ...alone, alternatives: [] }], [{ ...joined, alternatives: [apart] }]]);
});
