import { unzipSync } from 'fflate';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { excludedFromArchive, siteFitsArchive } from '../../src/offline/archive-limits.ts';
import { archiveName } from '../../src/offline/archive-name.ts';
import { archiveSite } from '../../src/offline/archive.ts';
import { compressFiles } from '../../src/offline/compressed-file.ts';
import { listFiles } from '../../src/files/list-files.ts';

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'cuemark-archive-'));
	await mkdir(join(site, 'videos'));
	await writeFile(join(site, 'index.html'), '<h1>Home</h1>');
	await writeFile(join(site, 'videos', 'שלום-a.html'), 'page');
	await writeFile(join(site, 'offline.html'), 'a<!--online-only--><a href="x.zip">x</a><!--/online-only-->b');
	await writeFile(join(site, '.nojekyll'), '');
});
afterEach(() => rm(site, { recursive: true, force: true }));

async function* compressed() {
	const files = (await listFiles(site)).filter((file) => !file.startsWith('.') && !file.endsWith('.partial'));
	for (const file of files) yield compressFiles({ siteDir: site, files: [file] });
}

test('an archive is named after the site', () => {
	expect(archiveName('Signals & Systems')).toBe('signals-systems-offline.zip');
	expect(archiveName('?')).toBe('study-notes-offline.zip');
});

test('a site has an archive if its files fit into the zip format', () => {
	expect(siteFitsArchive(11_000, 5_500, [])).toBe(true);
	expect(siteFitsArchive(12_000, 6_000, [])).toBe(false);
	// Short talks: the four files of each page count most.
	expect(siteFitsArchive(16_400, 273, [])).toBe(false);
	expect(siteFitsArchive(11_000, 5_500, new Array(1000).fill({ kind: 'poster', bytes: 1 }))).toBe(false);
	expect(siteFitsArchive(9_000, 18_000, [])).toBe(false);
});

test('recordings are left out, all or none, if they are too large together', () => {
	const media = (bytes: number) =>
		(['recording', 'recording', 'poster'] as const).map((kind, index) => ({ kind, file: `media/${index}`, bytes }));
	expect(excludedFromArchive(media(150_000_000))).toEqual([]);
	expect(excludedFromArchive(media(150_000_001))).toEqual(['media/0', 'media/1']);
});

test('pictures in notes are limited by size, since a zip holds 4 GB', () => {
	const pictures = (kind: 'picture' | 'poster') => Array.from({ length: 500 }, () => ({ kind, bytes: 9_000_000 }));
	expect(siteFitsArchive(100, 50, pictures('picture'))).toBe(false);
	expect(siteFitsArchive(100, 50, pictures('picture').slice(0, 200))).toBe(true);
	// Posters do not count: they are scaled down.
	expect(siteFitsArchive(100, 50, pictures('poster'))).toBe(true);
});

test('an archive with too many files is an error instead of a damaged archive', async () => {
	const page = compressFiles({ siteDir: site, files: ['index.html'] });
	async function* tooMany() {
		await Promise.resolve();
		for (let at = 0; at < 66; at++) {
			yield page.flatMap((file) => Array.from({ length: 1000 }, (_, n) => ({ ...file, file: `${at}-${n}.html` })));
		}
	}
	await expect(archiveSite(site, 'large.zip', tooMany())).rejects.toThrow('A zip cannot hold all of');
	expect(await listFiles(site)).not.toContain('large.zip');
});

test('contains the whole site in one folder, without files that only servers need', async () => {
	await archiveSite(site, 'signals-offline.zip', compressed());
	const zip = await readFile(join(site, 'signals-offline.zip'));
	const files = Object.entries(unzipSync(zip)).map(([name, data]) => [name, Buffer.from(data).toString()]);
	expect(Object.fromEntries(files)).toEqual({
		'signals-offline/index.html': '<h1>Home</h1>',
		'signals-offline/offline.html': 'ab',
		'signals-offline/videos/שלום-a.html': 'page',
	});
});

test('the same site gives the same bytes', async () => {
	await archiveSite(site, 'one.zip', compressed());
	const one = await readFile(join(site, 'one.zip'));
	await rm(join(site, 'one.zip'));
	await utimes(join(site, 'index.html'), 1_000_000_000, 1_000_000_000);
	await archiveSite(site, 'one.zip', compressed());
	expect(one.equals(await readFile(join(site, 'one.zip')))).toBe(true);
});

test('returns the offset of each file', async () => {
	const places = await archiveSite(site, 'one.zip', compressed());
	const zip = await readFile(join(site, 'one.zip'));
	expect(Object.keys(places)).toEqual(['index.html', 'offline.html', 'videos/שלום-a.html']);
	for (const { at, length, crc } of Object.values(places))
		expect(crc32(inflateRawSync(zip.subarray(at, at + length)))).toBe(crc);
});
