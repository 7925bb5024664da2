import { link, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsSeen, isChanged, stateOf } from '../../src/files/file-state.ts';

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-state-'));
	file = join(folder, 'page.md');
	await writeFile(file, 'words');
	await utimes(file, 1000, 1000);
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is as last seen until its size or mtime changes, which a hard link does not do', async () => {
	const seen = stateOf(file);
	await link(file, join(folder, 'other.md'));
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([true, false]);
	await writeFile(file, 'other');
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, true]);
	await writeFile(file, 'more words');
	await utimes(file, 1000, 1000);
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, true]);
});

test('a missing file is not as last seen, and has no change to lose', async () => {
	const seen = stateOf(file);
	await rm(file);
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, false]);
	expect([isAsSeen(file, undefined), isChanged(file, undefined)]).toEqual([false, false]);
});

test('a new file is a change', () => {
	expect([isAsSeen(file, undefined), isChanged(file, undefined)]).toEqual([false, true]);
});
