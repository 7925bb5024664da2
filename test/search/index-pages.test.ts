import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { type IndexFile, indexPages, readIndex } from '../../src/search/index-pages.ts';
import { missingPages, addPage, addPages } from '../../src/search/index-workspace.ts';
import { indexOf } from './index-of.ts';

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

/** The pages of an index in one language, as it numbers them. */
function pagesOf(files: readonly IndexFile[]): string[] {
	const [list = ''] = files
		.filter(({ path }) => path.endsWith('.pf_meta'))
		.map(({ content }) => gunzipSync(content).toString('latin1'));
	const fragments = files.flatMap(({ path, content }) => {
		const hash = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
		return hash === undefined ? [] : [{ at: list.indexOf(hash), text: gunzipSync(content).toString() }];
	});
	return fragments
		.sort((a, b) => a.at - b.at)
		.map(({ text }) => (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url);
}

test('leaves out pages that have nothing to index', async () => {
	const files = await indexOf(folder, {
		'one.html': notes('en', 'Lamps along the harbour.'),
		'two.html': notes('en', 'Nets on the quay.'),
		'index.html': '<!doctype html><html lang="en"><body><h1>All talks</h1>',
	});
	expect(files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(2);
});

test('keeps an index for each language, by the language of the page', async () => {
	const files = await indexOf(folder, {
		'one.html': notes('en', 'Lamps along the harbour.'),
		'two.html': notes('de', 'Laternen am Hafen.'),
	});
	expect(files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(2);
	const languages = files.flatMap(({ path }) => /^pagefind\.(\w+)_\w+\.pf_meta$/.exec(path)?.[1] ?? []);
	expect(languages).toEqual(['de', 'en']);
});

test('gives up, with the error of the file system, where the disk refuses the files of the index', async () => {
	await writeFile(join(folder, 'one.html'), notes('en', 'Lamps along the harbour.'));
	// A disk that is full to the last file name cannot be had here: folders are in the places of the files.
	for (const file of ['index/pagefind.js', 'index.try']) await mkdir(join(folder, file), { recursive: true });
	await expect(indexPages(folder, ['one.html'], join(folder, 'index'))).rejects.toThrow(/^EISDIR: /);
});

test('takes no settings from the environment', async () => {
	vi.stubEnv('PAGEFIND_EXCLUDE_SELECTORS', 'p');
	const stubbed = await indexOf(folder, { 'one.html': notes('en', 'Lamps along the harbour.') });
	vi.unstubAllEnvs();
	expect(stubbed).toEqual(await indexOf(folder, { 'one.html': notes('en', 'Lamps along the harbour.') }));
});

test('numbers the pages in the order given, not as the disk lists them', async () => {
	const named = ['four', 'one', 'three', 'two'].map(
		(name) => [`${name}.html`, notes('en', `Lamps of ${name}.`)] as const,
	);
	const numbered = named.map(([name]) => `/videos/${name}`);
	expect(pagesOf(await indexOf(folder, Object.fromEntries(named)))).toEqual(numbered);
	expect(pagesOf(await indexOf(folder, Object.fromEntries(named.toReversed())))).toEqual(numbered.toReversed());
});

test('makes the same files of the same pages, in whatever order they came to the disk', async () => {
	const pages = {
		'one.html': notes('en', 'Lamps along the harbour.'),
		'two.html': notes('de', 'Laternen am Hafen.'),
		'three.html': notes('en', 'Nets on the quay.'),
	};
	for (const [name, html] of Object.entries(pages).toReversed()) addPage(folder, `videos/${name}`, html);
	const files = Object.keys(pages).map((name) => `videos/${name}`);
	await indexPages(folder, files, join(folder, 'index'));
	expect(readIndex(join(folder, 'index'))).toEqual(await indexOf(folder, pages));
});

test('names the pages that cannot be read', async () => {
	addPage(folder, 'one.html', notes('en', 'Lamps along the harbour.'));
	const failed = indexPages(folder, ['one.html', 'two.html'], join(folder, 'index'));
	await expect(failed).rejects.toBeInstanceOf(CuemarkError);
	await expect(failed).rejects.toThrow('The site could not be indexed for search: Pagefind cannot read two.html.');
});

test('writes nothing any more once it is told to end', async () => {
	const files = Array.from({ length: 100 }, (_, page) => `${page}.html`);
	const words = Array.from({ length: 1000 }, (_, word) => `lamp${word}`).join(' ');
	for (const file of files) addPage(folder, file, notes('en', `${file} ${words}`));
	const ending = new AbortController();
	const indexing = indexPages(folder, files, join(folder, 'index'), ending.signal);
	await setTimeout(50);
	ending.abort(new Error('enough'));
	await expect(indexing).rejects.toThrow('enough');
	// More than it would have taken to come so far.
	await setTimeout(2000);
	expect(await readdir(folder)).not.toContain('index');
});

test('adds the searchable text of pages that have not been added yet', async () => {
	const [workspace, site] = [join(folder, 'workspace'), join(folder, 'site')];
	await mkdir(join(site, 'videos'), { recursive: true });
	for (const name of ['one', 'two']) await writeFile(join(site, `videos/${name}.html`), notes('en', name));
	addPage(workspace, 'videos/one.html', 'drawn a moment ago');
	const files = missingPages(workspace, ['videos/one.html', 'videos/two.html']);
	expect(files).toEqual(['videos/two.html']);
	addPages({ workspace, siteDir: site, files });
	expect(await readFile(join(workspace, 'videos/one.html'), 'utf8')).toBe('drawn a moment ago');
	expect(await readFile(join(workspace, 'videos/two.html'), 'utf8')).toBe(
		'<!doctype html><html lang="en"><body><main data-pagefind-body><h1>A talk</h1><i id="t=0" data-pagefind-title="0:00"></i>two </main></body></html>',
	);
});

test.runIf(process.platform === 'linux')('says what the disk refuses, and where', async () => {
	await writeFile(join(folder, 'one.html'), notes('en', 'Lamps along the harbour.'));
	await writeFile(join(folder, 'file'), '');
	const index = join(folder, 'file', 'index');
	await expect(indexPages(folder, ['one.html'], index)).rejects.toMatchObject({ code: 'ENOTDIR', path: index });
});
