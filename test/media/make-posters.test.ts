import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { displayPath } from '../../src/files/display-path.ts';
import { makePosters } from '../../src/media/make-posters.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-posters-'));
	await mkdir(join(folder, 'media/week 1'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function picture(file: string): Promise<{ path: string; file: string }> {
	const path = join(folder, 'media', file);
	await sharp({ create: { width: 800, height: 600, channels: 3, background: '#9a3820' } })
		.jpeg()
		.toFile(path);
	return { path, file };
}

/** Does not keep the file open: otherwise it could not be removed on Windows. */
const metadataOf = async (path: string) => sharp(await readFile(path)).metadata();

const make = (posters: Parameters<typeof makePosters>[0], to: string): Promise<void> =>
	makePosters(posters, join(folder, to));

test('scales each picture to three widths, 16 by 9', async () => {
	await make([await picture('week 1/dQw4w9WgXcQ.jpg')], 'site');
	const made = join(folder, 'site/posters/week 1');
	expect((await readdir(made)).sort()).toEqual(['1280', '320', '640'].map((width) => `dQw4w9WgXcQ.${width}.webp`));
	const { width, height, format } = await metadataOf(join(made, 'dQw4w9WgXcQ.640.webp'));
	expect({ width, height, format }).toEqual({ width: 640, height: 360, format: 'webp' });
});

test('does not overwrite a file that the previous site shares', async () => {
	const poster = await picture('dQw4w9WgXcQ.jpg');
	const [old, made] = ['old', 'new'].map((site) => join(folder, site, 'posters/dQw4w9WgXcQ.320.webp')) as [
		string,
		string,
	];
	for (const site of ['old', 'new']) await mkdir(join(folder, site, 'posters'), { recursive: true });
	await writeFile(old, 'as it was');
	await link(old, made);
	await make([poster], 'new');
	expect(await readFile(old, 'utf8')).toBe('as it was');
	expect((await metadataOf(made)).width).toBe(320);
});

test('reports every file that is not a picture', async () => {
	const good = await picture('good0000000.jpg');
	const bad = { path: join(folder, 'media/bad00000000.png'), file: 'bad00000000.png' };
	await writeFile(bad.path, 'no picture');
	await expect(make([bad, good], 'site')).rejects.toMatchObject({
		problems: [{ file: displayPath(bad.path), reason: expect.stringContaining('cannot be read') }],
	});
});

test('decodes as much of a truncated picture as possible', async () => {
	const poster = await picture('dQw4w9WgXcQ.jpg');
	const whole = await readFile(poster.path);
	await writeFile(poster.path, whole.subarray(0, whole.length - 200));
	await make([poster], 'site');
	const made = join(folder, 'site/posters/dQw4w9WgXcQ.320.webp');
	expect((await metadataOf(made)).width).toBe(320);
});
