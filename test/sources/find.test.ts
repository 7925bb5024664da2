import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { findSources, isPassedOver } from '../../src/sources/find.ts';

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

test('every file below the folder, sorted by code units, with its course', async () => {
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

test('the path leads to the file', async () => {
	add('a/x.csv');
	expect((await findSources(folder, 'content/sources')).files[0]?.path).toBe(path.join(folder, 'a', 'x.csv'));
});

test('hidden files and folders, and what systems and people leave behind, are no sources', async () => {
	add('.DS_Store', '.git/config', 'a/.hidden/x.csv', 'Thumbs.db', 'desktop.ini', '__MACOSX/a.csv', '~$a.csv');
	add('@eaDir/a.vtt', '#recycle/a.csv', '$RECYCLE.BIN/a.csv', 'System Volume Information/a.csv');
	add('README.md', 'a/readme', 'LICENSE', 'readme.csv', 'icon.csv');
	expect(await found()).toEqual([
		['content/sources/icon.csv', null],
		['content/sources/readme.csv', null],
	]);
	expect((await findSources(folder, 'x')).passedOver).toEqual(
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

test.each(['Icon\r', 'talk.vtt:Zone.Identifier', '._talk.vtt'])('%j is left by systems, and is no source', (name) => {
	expect(isPassedOver(name, false)).toBe(true);
});

test('a folder is a course even where it is called as what people put beside transcripts is', async () => {
	add('License/t.csv', 'a/Readme/readme.md', 'a/Readme/t.csv');
	expect(await found()).toEqual([
		['content/sources/License/t.csv', 'License'],
		['content/sources/a/Readme/t.csv', 'a/Readme'],
	]);
	expect((await findSources(folder, 'x')).passedOver).toEqual(['x/a/Readme/readme.md']);
});

test('a link to a file counts where it stays within; links that leave, loop or lead nowhere do not', async () => {
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

test('a folder that is not there is an error with a hint', async () => {
	const error: unknown = await findSources(path.join(folder, 'no'), 'content/sources').catch(
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(CuemarkError);
	expect(error).toMatchObject({
		message: 'There is no folder content/sources.',
		hint: 'Create it and put your transcripts there, or give another notebook with --content DIR.',
	});
});

test('a file in the place of the folder is an error with another hint', async () => {
	add('file');
	await expect(findSources(path.join(folder, 'file'), 'content/sources')).rejects.toMatchObject({
		message: 'The folder content/sources cannot be read: ENOTDIR: not a directory.',
		hint: expect.stringContaining('file where a folder should be') as string,
	});
});
