import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { indexSite } from '../../src/search/index-site.ts';

let folder: string;
let site: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-index-'));
	site = join(folder, 'site');
	await mkdir(site);
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

const notes = (language: string, words: string): string =>
	`<!doctype html><html lang="${language}"><title>A talk</title><body><nav>Menu</nav>` +
	`<main data-pagefind-body><h1>A talk</h1><p id="t=0" data-pagefind-title="0:00">${words}</p></main>`;

test('counts the pages that can be found, and leaves the others out', async () => {
	await writeFile(join(site, 'one.html'), notes('en', 'Lamps along the harbour.'));
	await writeFile(join(site, 'two.html'), notes('en', 'Nets on the quay.'));
	await writeFile(join(site, 'index.html'), '<!doctype html><html lang="en"><body><h1>All talks</h1>');
	const index = await indexSite(site, join(folder, 'index'));
	expect(index.pages).toBe(2);
	expect(await readdir(join(index.folder, 'fragment'))).toHaveLength(2);
});

test('keeps an index for each language, by the language of the page', async () => {
	await writeFile(join(site, 'one.html'), notes('en', 'Lamps along the harbour.'));
	await writeFile(join(site, 'two.html'), notes('de', 'Laternen am Hafen.'));
	const index = await indexSite(site, join(folder, 'index'));
	const entry = JSON.parse(await readFile(join(index.folder, 'pagefind-entry.json'), 'utf8')) as { languages: object };
	expect(Object.keys(entry.languages).sort()).toEqual(['de', 'en']);
	expect(index).toMatchObject({ pages: 2, languages: ['de', 'en'] });
});

test('replaces what the folder of the index held', async () => {
	await writeFile(join(site, 'one.html'), notes('en', 'Lamps along the harbour.'));
	const target = join(folder, 'index');
	await mkdir(join(target, 'fragment'), { recursive: true });
	await writeFile(join(target, 'fragment', 'stale.pf_fragment'), 'of a build before');
	await indexSite(site, target);
	expect(await readdir(join(target, 'fragment'))).not.toContain('stale.pf_fragment');
});

test('makes the same files of the same site', async () => {
	await writeFile(join(site, 'one.html'), notes('en', 'Lamps along the harbour.'));
	await writeFile(join(site, 'two.html'), notes('en', 'Nets on the quay.'));
	const names = async (name: string): Promise<string[]> => {
		const index = await indexSite(site, join(folder, name));
		return (await readdir(index.folder, { recursive: true })).sort();
	};
	expect(await names('first')).toEqual(await names('second'));
});

test('fails with an error of its own where the index cannot be written', async () => {
	await writeFile(join(site, 'one.html'), notes('en', 'Lamps along the harbour.'));
	await writeFile(join(folder, 'file'), '');
	const failed = indexSite(site, join(folder, 'file', 'index'));
	await expect(failed).rejects.toBeInstanceOf(CuemarkError);
	await expect(failed).rejects.toThrow(/^The site could not be indexed for search: /);
});
