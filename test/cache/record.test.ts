import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import { readRecord, writeRecord } from '../../src/cache/record.ts';
import { putInPlace } from '../../src/cache/put-in-place.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-record-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a cache', () => {
	const talks = () => join(folder, 'talks');
	const open = () => openCache(talks());
	const value = { words: ['a', 'b'], bytes: new Uint8Array([1, 2]), none: undefined };

	test('returns what was stored, also to a later build, and leaves no partial file', async () => {
		open().set('one', value);
		open().set('one', { ...value, words: [] });
		expect(open().get('one')).toEqual({ ...value, words: [] });
		expect(await readdir(talks())).toEqual(['one']);
	});

	test('returns undefined for missing and damaged values, and replaces a folder of the same name', async () => {
		const cache = open();
		expect(cache.get('one')).toBeUndefined();
		await writeFile(join(talks(), 'one'), 'no value');
		expect(cache.get('one')).toBeUndefined();
		await mkdir(join(talks(), 'two', 'below'), { recursive: true });
		expect(cache.get('two')).toBeUndefined();
		cache.set('two', value);
		expect(cache.get('two')).toEqual(value);
	});

	test('deletes single values, and prunes all but those named', async () => {
		const cache = open();
		for (const name of ['one', 'two', 'three']) cache.set(name, name);
		await writeFile(join(talks(), 'four.1-0.partial'), 'left by a killed build');
		cache.delete('one');
		cache.delete('nothing');
		expect(cache.get('one')).toBeUndefined();
		cache.prune(new Set(['two', 'nothing']));
		expect(await readdir(talks())).toEqual(['two']);
	});
});

describe('a record for the next build', () => {
	const file = () => join(folder, 'sites', 'a.json');

	test('is read only by the same version of the program', async () => {
		await writeRecord(file(), '1', { pages: 3 });
		expect(await readRecord(file(), '1')).toEqual({ pages: 3 });
		expect(await readRecord(file(), '2')).toBeUndefined();
		expect(await readdir(join(folder, 'sites'))).toEqual(['a.json']);
	});

	test('is undefined if missing or unreadable', async () => {
		expect(await readRecord(file(), '1')).toBeUndefined();
		await writeRecord(file(), '1', {});
		await writeFile(file(), '{"version":"1","value":');
		expect(await readRecord(file(), '1')).toBeUndefined();
	});
});

test('a finished file replaces a file or a folder', async () => {
	for (const name of ['new', 'file', 'folder']) await writeFile(join(folder, `${name}.partial`), name);
	await writeFile(join(folder, 'file'), 'old');
	await mkdir(join(folder, 'folder', 'below'), { recursive: true });
	for (const name of ['new', 'file', 'folder']) {
		putInPlace(join(folder, `${name}.partial`), join(folder, name));
		expect(await readFile(join(folder, name), 'utf8')).toBe(name);
	}
	expect((await readdir(folder)).sort()).toEqual(['file', 'folder', 'new']);
	expect(() => putInPlace(join(folder, 'nothing.partial'), join(folder, 'other'))).toThrow('ENOENT');
});
