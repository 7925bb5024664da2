import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTalk } from '../corpus/talk.ts';
import { hugoPage, writeHugoSite } from './hugo-site.ts';
import { filesThatDiffer } from './rebuilds.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-speed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the plain site has a page per talk with all its words', async () => {
	await writeHugoSite(folder, { videos: 3, seed: 1 });
	expect((await readdir(join(folder, 'content/videos'))).sort()).toEqual(['video-0.md', 'video-1.md', 'video-2.md']);
	const rows = makeTalk(1, 2);
	const page = await readFile(join(folder, 'content/videos/video-2.md'), 'utf8');
	expect(page).toBe(hugoPage(rows));
	for (const { text } of rows) expect(page).toContain(text);
	expect(page).toContain(`title: ${JSON.stringify(rows[0]?.title)}`);
});

test('a plain page has a heading every six segments, and each segment links to its second', () => {
	const rows = makeTalk(1, 0);
	const page = hugoPage(rows);
	expect(page.match(/^## (?:\S+ ){3}\S+$/gm)).toHaveLength(10);
	const links = [...page.matchAll(/^\[(\d+):(\d\d)\]\((\S+)\) /gm)];
	expect(links.map(([, , , url]) => url)).toEqual(rows.map(({ url }) => url));
	expect(links.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))).toEqual(
		rows.map(({ start_second }) => start_second),
	);
});

test('folders differ by changed and missing files', async () => {
	const write = async (file: string, text: string): Promise<void> => {
		await mkdir(join(folder, file, '..'), { recursive: true });
		await writeFile(join(folder, file), text);
	};
	await write('one/same.html', 'same');
	await write('two/same.html', 'same');
	await write('one/deep/other.html', 'one');
	await write('two/deep/other.html', 'two');
	await write('two/more.html', '');
	expect(await filesThatDiffer(join(folder, 'one'), join(folder, 'two'))).toEqual(['deep/other.html', 'more.html']);
	expect(await filesThatDiffer(join(folder, 'one'), join(folder, 'one'))).toEqual([]);
});
