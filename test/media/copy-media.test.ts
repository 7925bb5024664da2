import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMedia } from '../../src/media/copy-media.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-copies-'));
	await mkdir(join(folder, 'media/week 1'), { recursive: true });
	await writeFile(join(folder, 'media/week 1/talk.mp4'), 'bytes');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('creates folders, and does not overwrite a file that the previous site shares', async () => {
	const files = [{ path: join(folder, 'media/week 1/talk.mp4'), file: 'week 1/talk.mp4' }];
	const [old, made] = ['old', 'new'].map((site) => join(folder, site, 'week 1/talk.mp4')) as [string, string];
	await copyMedia(files, join(folder, 'old'));
	expect(await readFile(old, 'utf8')).toBe('bytes');

	await mkdir(join(folder, 'new/week 1'), { recursive: true });
	await link(old, made);
	await writeFile(join(folder, 'media/week 1/talk.mp4'), 'other');
	await copyMedia(files, join(folder, 'new'));
	expect([await readFile(old, 'utf8'), await readFile(made, 'utf8')]).toEqual(['bytes', 'other']);
});
