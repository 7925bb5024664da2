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

test('a file is as it was seen until its size or its mtime changes; another link to it changes neither', async () => {
	const seen = stateOf(file);
	await link(file, join(folder, 'other.md'));
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([true, false]);
	await writeFile(file, 'other');
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, true]);
	await writeFile(file, 'more words');
	await utimes(file, 1000, 1000);
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, true]);
});

test('a file that is gone is not as it was seen, and has nothing that a change could lose', async () => {
	const seen = stateOf(file);
	await rm(file);
	expect([isAsSeen(file, seen), isChanged(file, seen)]).toEqual([false, false]);
	expect([isAsSeen(file, undefined), isChanged(file, undefined)]).toEqual([false, false]);
});

test('a file where none was seen is a change', () => {
	expect([isAsSeen(file, undefined), isChanged(file, undefined)]).toEqual([false, true]);
});
