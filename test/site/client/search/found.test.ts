import { expect, test } from 'vitest';
import { foundIn } from '../../../../src/site/client/search/found.ts';
import type { PagefindResult } from '../../../../src/site/client/search/pagefind.ts';

const talk = (published: string, score = 1, words = 'A kettle.'): PagefindResult => ({
	id: published,
	score,
	data: () =>
		Promise.resolve({
			url: '/videos/talk.html',
			meta: { title: published, ...(published && { published }) },
			content: words,
			anchors: [],
			sub_results: [{ title: '0:00', url: '', excerpt: words, locations: [1], anchor: { id: 't=0', location: 0 } }],
		}),
});

const titles = async (found: ReturnType<typeof foundIn>, count: number): Promise<string[]> =>
	(await found.next(count)).map(({ title }) => title);

test('merges the parts of an index by date, those without a date last', async () => {
	const parts = [
		[talk('2023-01-01'), talk('2019-01-01'), talk('')],
		[talk('2021-01-01'), talk('2020-01-01')],
	];
	const found = foundIn(parts, 'kettle', 'newest');
	expect(found.total).toBe(5);
	expect(await titles(found, 3)).toEqual(['2023-01-01', '2021-01-01', '2020-01-01']);
	expect(found.left()).toBe(2);
	expect(await titles(found, 9)).toEqual(['2019-01-01', '']);
	expect(found.left()).toBe(0);
	const oldest = [[talk('2019-01-01'), talk('2023-01-01'), talk('')], [talk('2020-01-01')]];
	expect(await titles(foundIn(oldest, 'kettle', 'oldest'), 9)).toEqual(['2019-01-01', '2020-01-01', '2023-01-01', '']);
});

test('merges the parts of an index by how well talks agree', async () => {
	const found = foundIn([[talk('a', 0.2)], [talk('b', 0.9), talk('c', 0.1)]], 'kettle', 'relevance');
	expect(await titles(found, 2)).toEqual(['b', 'a']);
	expect(await titles(found, 2)).toEqual(['c']);
});
