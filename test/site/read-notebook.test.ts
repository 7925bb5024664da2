import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNotebook } from '../../src/notebook.ts';
import { readNotebook } from '../../src/site/read-notebook.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pageOf = (title: string): string =>
	`---\nvideoId: signalLamps\ntitle: ${title}\nduration: 60\nlanguage: en\ndigest: abc\n---\n\nWords.\n`;
const titles = async (): Promise<[string, string][]> =>
	[...(await readNotebook(await openNotebook(folder))).videos].map(([page, { title }]) => [page, title]);
const path = (page: string): string => join(folder, 'videos', `${page}.md`);

test('a page is read again once it has changed, and only then', async () => {
	expect(await titles()).toEqual([]);
	await writeFile(path('a'), pageOf('Lamps'));
	await utimes(path('a'), 1e9, 1e9);
	await writeFile(path('b'), pageOf('Tides'));
	expect(await titles()).toEqual([
		['a', 'Lamps'],
		['b', 'Tides'],
	]);

	// A file of the same size and time is taken for unchanged, and so shows that it is not read.
	await writeFile(path('a'), pageOf('Spark'));
	await utimes(path('a'), 1e9, 1e9);
	await writeFile(path('b'), pageOf('The tides'));
	await writeFile(path('c'), pageOf('Waves'));
	expect(await titles()).toEqual([
		['a', 'Lamps'],
		['b', 'The tides'],
		['c', 'Waves'],
	]);

	await rm(path('b'));
	await writeFile(path('c'), 'A page of nobody.\n');
	expect(await titles()).toEqual([['a', 'Lamps']]);
});
