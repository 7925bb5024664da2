import { expect, test } from 'vitest';
import { serializeReads } from '../../../../../src/site/client/search/index/serialize-reads.ts';
import type { PagefindPage, PagefindResult } from '../../../../../src/site/client/search/index/pagefind.ts';

/** Results of one page that share an object, which each read overwrites once the page has arrived. */
function resultsOf(arrival: Promise<void>): (words: string) => PagefindResult {
	const page = { content: '' } as { -readonly [Key in keyof PagefindPage]: PagefindPage[Key] };
	return (words) => ({
		id: 'en_1',
		score: 1,
		data: async () => {
			await arrival;
			page.content = words;
			return page;
		},
	});
}

test('gives overlapping searches of a page their own matches', async () => {
	const { promise, resolve } = Promise.withResolvers<undefined>();
	const found = resultsOf(promise);
	const ownData = serializeReads();
	const readings = ['decision', 'decision boundary', 'decision b'].map((words) => ownData(found(words)).data());
	resolve(undefined);
	const pages = await Promise.all(readings);
	expect(pages.map(({ content }) => content)).toEqual(['decision', 'decision boundary', 'decision b']);
});

test('retries a page that could not be read', async () => {
	const ownData = serializeReads();
	const fails: PagefindResult = { id: 'en_1', score: 1, data: () => Promise.reject(new Error('offline')) };
	await expect(ownData(fails).data()).rejects.toThrow('offline');
	const page = await ownData(resultsOf(Promise.resolve())('waves')).data();
	expect(page.content).toBe('waves');
});
