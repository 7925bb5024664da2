import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMedia } from '../../src/offline/copy-media.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-copies-'));
	await mkdir(join(folder, 'media/week 1'), { recursive: true });
	await writeFile(join(folder, 'media/week 1/talk.mp4'), 'bytes');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const copy = (to: string, before: string): Promise<void> =>
	copyMedia(
		[{ path: join(folder, 'media/week 1/talk.mp4'), file: 'week 1/talk.mp4' }],
		join(folder, to),
		join(folder, before),
	);

test('takes a file over from the site before, and copies it anew once it has changed', async () => {
	await copy('one', 'none');
	await copy('two', 'one');
	expect(await readFile(join(folder, 'two/week 1/talk.mp4'), 'utf8')).toBe('bytes');
	expect((await stat(join(folder, 'two/week 1/talk.mp4'))).ino).toBe(
		(await stat(join(folder, 'one/week 1/talk.mp4'))).ino,
	);

	await writeFile(join(folder, 'media/week 1/talk.mp4'), 'other');
	await utimes(join(folder, 'media/week 1/talk.mp4'), 1_000_000_000, 1_000_000_000);
	await copy('three', 'two');
	expect(await readFile(join(folder, 'three/week 1/talk.mp4'), 'utf8')).toBe('other');
	expect(await readFile(join(folder, 'two/week 1/talk.mp4'), 'utf8')).toBe('bytes');
});
