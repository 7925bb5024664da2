import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expandPath, parsePath, parsePaths } from '../../../scripts/terminal/parse-paths.ts';
import { slashed } from '../../../src/files/slashed.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-paths-'));
	for (const name of ['week 1', 'week 2']) await mkdir(join(folder, name));
	for (const name of ['a [dQw4w9WgXcQ].vtt', 'a (1).vtt', 'b {1,2}.vtt', '.c.vtt', 'week 1/d.vtt', 'week 2/e.srt'])
		await writeFile(join(folder, name), '');
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
	['*.vtt', ['a (1).vtt', 'a [dQw4w9WgXcQ].vtt', 'b {1,2}.vtt']],
	['a [dQw4w9WgXcQ]*', ['a [dQw4w9WgXcQ].vtt']],
	['a (1)*', ['a (1).vtt']],
	['b {1,2}*', ['b {1,2}.vtt']],
	['week ?', ['week 1', 'week 2']],
	['week*/*.vtt', ['week 1/d.vtt']],
	['**', ['a (1).vtt', 'a [dQw4w9WgXcQ].vtt', 'b {1,2}.vtt', 'week 1', 'week 2']],
	['week 1', ['week 1']],
	['*.ass', ['*.ass']],
])('a command expands the pattern %s to %s', (pattern, expected) => {
	const [first, ...found] = parsePaths(join(folder, pattern), ['before']);
	expect(first).toBe('before');
	expect(found.map((path) => slashed(relative(folder, path)))).toEqual(expected);
});

test.each(['~', '~/talks', String.raw`~\talks`])('%s is expanded to the home folder', (path) => {
	expect(parsePath(path)).toBe(homedir() + path.slice(1));
});

test('a quotation mark that Windows makes from the end of a path becomes a backslash again', () => {
	expect(expandPath(String.raw`C:\my talks"`, 'win32')).toBe('C:\\my talks\\');
	expect(expandPath('C:"', 'win32')).toBe('C:\\');
	expect(expandPath('the "talks"', 'linux')).toBe('the "talks"');
});

test.each(['~anna', 'talks/~', '~~'])('%s is a name like any other', (path) => {
	expect(parsePath(path)).toBe(path);
});

test.runIf(process.platform !== 'win32')('a file whose name looks like a pattern is taken literally', async () => {
	const file = join(folder, 'week 1', 'd?*.vtt');
	await writeFile(file, '');
	expect(parsePaths(file)).toEqual([file]);
	expect(parsePaths(join(dirname(file), '*')).map((path) => basename(path))).toEqual(['d.vtt', 'd?*.vtt']);
	await rm(file);
});
