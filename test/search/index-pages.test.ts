import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { indexPages, type PageToIndex } from '../../src/search/index-pages.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-index-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

const notes = (language: string, words: string): string =>
	`<!doctype html><html lang="${language}"><title>A talk</title><body><nav>Menu</nav>` +
	`<main data-pagefind-body><h1>A talk</h1><p id="t=0" data-pagefind-title="0:00">${words}</p></main>`;

async function page(name: string, html: string): Promise<PageToIndex> {
	const file = join(folder, name);
	await writeFile(file, html);
	return { file, path: `videos/${name}` };
}

test('counts the pages that can be found, and leaves the others out', async () => {
	const index = await indexPages([
		await page('one.html', notes('en', 'Lamps along the harbour.')),
		await page('two.html', notes('en', 'Nets on the quay.')),
		await page('index.html', '<!doctype html><html lang="en"><body><h1>All talks</h1>'),
	]);
	expect(index.pages).toBe(2);
	expect(index.files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(2);
});

test('keeps an index for each language, by the language of the page', async () => {
	const index = await indexPages([
		await page('one.html', notes('en', 'Lamps along the harbour.')),
		await page('two.html', notes('de', 'Laternen am Hafen.')),
	]);
	expect(index).toMatchObject({ pages: 2, languages: ['de', 'en'] });
});

test('makes the same files of the same pages', async () => {
	const pages = [
		await page('one.html', notes('en', 'Lamps along the harbour.')),
		await page('two.html', notes('en', 'Nets on the quay.')),
	];
	expect(await indexPages(pages)).toEqual(await indexPages(pages));
});

test('fails with an error of its own where a page cannot be read', async () => {
	const failed = indexPages([{ file: join(folder, 'missing.html'), path: 'videos/missing.html' }]);
	await expect(failed).rejects.toBeInstanceOf(CuemarkError);
	await expect(failed).rejects.toThrow(/^The site could not be indexed for search: /);
});
