import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteRecord } from '../../src/steps/site-record.ts';
import { placeMedia } from '../../src/steps/media.ts';
import type { MediaFile } from '../../src/media/attach-media.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a file with a fixed mtime, as unzipped files may have. */
async function put(file: string, content: string | Buffer): Promise<MediaFile> {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
	await utimes(path, 1_000_000_000, 1_000_000_000);
	const kind = file.endsWith('.mp4') ? 'recording' : 'poster';
	return { path, file, kind, bytes: (await stat(path)).size };
}

const picture = (background: string) =>
	sharp({ create: { width: 800, height: 600, channels: 3, background } })
		.png()
		.toBuffer();

const place = (files: readonly MediaFile[], to: string, previous = 'none', recorded?: SiteRecord['media']) =>
	placeMedia(files, {
		staging: join(folder, to),
		previous: join(folder, previous),
		record: recorded && { media: recorded },
	});
const inode = async (file: string): Promise<number> => (await stat(join(folder, file))).ino;
const isRed = async (file: string): Promise<boolean> => {
	const { dominant } = await sharp(await readFile(join(folder, file))).stats();
	return dominant.r > dominant.b;
};

const shown = ['media/a.png', 'posters/a.320.webp', 'posters/a.640.webp', 'posters/a.1280.webp', 'media/a.mp4'];

test('reuses the files of an unchanged source, all or none', async () => {
	const files = [await put('media/a.png', await picture('#f00')), await put('media/a.mp4', 'a talk')];
	const recorded = await place(files, 'one');
	expect(await place(files, 'two', 'one', recorded)).toEqual(recorded);
	for (const file of shown) expect(await inode(`two/${file}`)).toBe(await inode(`one/${file}`));

	await writeFile(join(folder, 'two/posters/a.640.webp'), 'damaged');
	await place(files, 'three', 'two', recorded);
	for (const file of shown.slice(0, 4)) expect(await inode(`three/${file}`)).not.toBe(await inode(`two/${file}`));
	expect(await isRed('three/posters/a.640.webp')).toBe(true);
	expect(await readFile(join(folder, 'two/posters/a.640.webp'), 'utf8')).toBe('damaged');
});

test('detects that two files of equal size and mtime were swapped', async () => {
	const [red, blue] = [
		await put('media/a.png', await picture('#f00')),
		await put('media/b.png', await picture('#00f')),
	];
	const [one, other] = [await put('media/a.mp4', 'one'), await put('media/b.mp4', 'two')];
	const files = [red, blue, one, other];
	const recorded = await place(files, 'one');
	for (const [a, b] of [
		[red, blue],
		[one, other],
	] as const) {
		await rename(a.path, join(folder, 'aside'));
		await rename(b.path, a.path);
		await rename(join(folder, 'aside'), b.path);
	}
	await place(files, 'two', 'one', recorded);
	expect([await isRed('one/posters/a.320.webp'), await isRed('two/posters/a.320.webp')]).toEqual([true, false]);
	expect([await isRed('two/media/a.png'), await isRed('two/posters/b.1280.webp')]).toEqual([false, true]);
	expect(await readFile(join(folder, 'two/media/a.mp4'), 'utf8')).toBe('two');
});

test('reuses nothing without a record of the previous site', async () => {
	const files = [await put('media/a.png', await picture('#f00')), await put('media/a.mp4', 'a talk')];
	await place(files, 'one');
	await place(files, 'two', 'one');
	for (const file of shown) expect(await inode(`two/${file}`)).not.toBe(await inode(`one/${file}`));
});
