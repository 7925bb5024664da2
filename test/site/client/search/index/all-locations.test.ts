import { expect, test } from 'vitest';
import { withAllLocations } from '../../../../../src/site/client/search/index/all-locations.ts';
import type { PagefindPage, PagefindResult } from '../../../../../src/site/client/search/index/pagefind.ts';

const result = (id: string, score: number, url: string): PagefindResult => ({
	id,
	score,
	data: () => Promise.resolve({ url } as PagefindPage),
});

test('keeps the order and scores of phrase results, and reads them with all locations of their words', async () => {
	const found = withAllLocations(
		[result('b', 2, 'first place of b'), result('a', 1, 'first place of a'), result('c', 1, 'first place of c')],
		[result('a', 9, 'all of a'), result('x', 8, 'all of x'), result('b', 7, 'all of b')],
	);
	expect(found.map(({ id, score }) => [id, score])).toEqual([
		['b', 2],
		['a', 1],
		['c', 1],
	]);
	expect(await Promise.all(found.map(async ({ data }) => (await data()).url))).toEqual([
		'all of b',
		'all of a',
		'first place of c',
	]);
});
