import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { findSources, isSkipped } from '../../src/sources/find.ts';

let outside: string;
let folder: string;

beforeEach(() => {
	outside = mkdtempSync(path.join(tmpdir(), 'cuemark-find-'));
	folder = path.join(outside, 'sources');
	mkdirSync(folder);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function add(...names: string[]): void {
	for (const name of names) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), '');
	}
}

async function found(): Promise<[string, string | null][]> {
	return (await findSources(folder, 'content/sources')).files.map(({ name, course }) => [name, course]);
}

test('finds every file below the folder, sorted by code units, with its course', async () => {
	add('b.csv', 'C.csv', 'ä.csv', 'a/z/deep.vtt', 'a/x.csv', 'a-b.csv');
	expect(await found()).toEqual([
		['content/sources/C.csv', null],
		['content/sources/a-b.csv', null],
		['content/sources/a/x.csv', 'a'],
		['content/sources/a/z/deep.vtt', 'a/z'],
		['content/sources/b.csv', null],
		['content/sources/ä.csv', null],
	]);
});

test('returns paths that lead to the files', async () => {
	add('a/x.csv');
	expect((await findSources(folder, 'content/sources')).files[0]?.path).toBe(path.join(folder, 'a', 'x.csv'));
});

test('skips hidden files and folders, system files and readmes', async () => {
	add('.DS_Store', '.git/config', 'a/.hidden/x.csv', 'Thumbs.db', 'desktop.ini', '__MACOSX/a.csv', '~$a.csv');
	add('@eaDir/a.vtt', '#recycle/a.csv', '$RECYCLE.BIN/a.csv', 'System Volume Information/a.csv');
	add('README.md', 'a/readme', 'LICENSE', 'readme.csv', 'icon.csv');
	expect(await found()).toEqual([
		['content/sources/icon.csv', null],
		['content/sources/readme.csv', null],
	]);
	expect((await findSources(folder, 'x')).skipped).toEqual(
		[
			'#recycle',
			'$RECYCLE.BIN',
			'.DS_Store',
			'.git',
			'@eaDir',
			'LICENSE',
			'README.md',
			'System Volume Information',
			'Thumbs.db',
			'__MACOSX',
			'a/.hidden',
			'a/readme',
			'desktop.ini',
			'~$a.csv',
		].map((name) => `x/${name}`),
	);
});

test.each(['Icon\r', 'talk.vtt:Zone.Identifier', '._talk.vtt'])('skips the system file %j', (name) => {
	expect(isSkipped(name, false)).toBe(true);
});

test('treats a folder with the name of a readme as a course', async () => {
	add('License/t.csv', 'a/Readme/readme.md', 'a/Readme/t.csv');
	expect(await found()).toEqual([
		['content/sources/License/t.csv', 'License'],
		['content/sources/a/Readme/t.csv', 'a/Readme'],
	]);
	expect((await findSources(folder, 'x')).skipped).toEqual(['x/a/Readme/readme.md']);
});

test('follows links to files inside the folder, but no links that leave, loop or are broken', async () => {
	add('a/x.csv');
	writeFileSync(path.join(outside, 'secret.csv'), '');
	writeFileSync(path.join(outside, 'sources-too.csv'), '');
	symlinkSync('../a/x.csv', path.join(folder, 'a', 'again.csv'));
	symlinkSync(path.join('a', 'x.csv'), path.join(folder, 'within.csv'));
	symlinkSync(path.join('..', 'secret.csv'), path.join(folder, 'out.csv'));
	symlinkSync(path.join('..', 'sources-too.csv'), path.join(folder, 'near.csv'));
	symlinkSync('.', path.join(folder, 'loop'));
	symlinkSync('nowhere', path.join(folder, 'dead.csv'));
	expect(await found()).toEqual([
		['content/sources/a/again.csv', 'a'],
		['content/sources/a/x.csv', 'a'],
		['content/sources/within.csv', null],
	]);
	expect((await findSources(folder, 'content/sources')).unfollowed.map(({ file }) => file).sort()).toEqual(
		['dead.csv', 'loop', 'near.csv', 'out.csv'].map((name) => `content/sources/${name}`),
	);
});

test('throws with a hint if the folder does not exist', async () => {
	const error: unknown = await findSources(path.join(folder, 'no'), 'content/sources').catch(
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(CuemarkError);
	expect(error).toMatchObject({
		message: 'There is no folder content/sources.',
		hint: 'Create it and put your transcripts there, or give another notebook with --content DIR.',
	});
});

test('throws with another hint if the folder is a file', async () => {
	add('file');
	await expect(findSources(path.join(folder, 'file'), 'content/sources')).rejects.toMatchObject({
		message: 'The folder content/sources cannot be read: ENOTDIR: not a directory.',
		hint: expect.stringContaining('file where a folder should be') as string,
	});
});
