import { link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateOf } from '../../src/files/file-state.ts';
import { putFile } from '../../src/tasks/put-file.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-put-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('replaces a file instead of overwriting it, as the previous site may share it', async () => {
	const [before, path] = [join(folder, 'before.html'), join(folder, 'site', 'videos', 'page.html')];
	await writeFile(before, 'before');
	const kept = putFile(path, 'first');
	expect(kept).toEqual(stateOf(path));
	await rm(path);
	await link(before, path);
	putFile(path, new Uint8Array([110, 111, 119]));
	expect(await readFile(path, 'utf8')).toBe('now');
	expect(await readFile(before, 'utf8')).toBe('before');
});
