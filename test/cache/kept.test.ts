import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import { readKept, writeKept } from '../../src/cache/kept.ts';
import { putInPlace } from '../../src/cache/put-in-place.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a cache', () => {
	const talks = () => join(folder, 'talks');
	const open = () => openCache(talks());
	const value = { words: ['a', 'b'], bytes: new Uint8Array([1, 2]), none: undefined };

	test('gives back what was kept, in another build, too, and leaves nothing half-written', async () => {
		open().keep('one', value);
		open().keep('one', { ...value, words: [] });
		expect(open().find('one')).toEqual({ ...value, words: [] });
		expect(await readdir(talks())).toEqual(['one']);
	});

	test('has nothing where nothing was kept, or what was kept is damaged, and takes the place of a folder', async () => {
		const cache = open();
		expect(cache.find('one')).toBeUndefined();
		await writeFile(join(talks(), 'one'), 'no value');
		expect(cache.find('one')).toBeUndefined();
		await mkdir(join(talks(), 'two', 'below'), { recursive: true });
		expect(cache.find('two')).toBeUndefined();
		cache.keep('two', value);
		expect(cache.find('two')).toEqual(value);
	});

	test('drops what is to be made again, and all that is of no use any more', async () => {
		const cache = open();
		for (const name of ['one', 'two', 'three']) cache.keep(name, name);
		await writeFile(join(talks(), 'four.1-0.partial'), 'of a build that was killed');
		cache.drop('one');
		cache.drop('nothing');
		expect(cache.find('one')).toBeUndefined();
		cache.keepOnly(new Set(['two', 'nothing']));
		expect(await readdir(talks())).toEqual(['two']);
	});
});

describe('what a build records for the next one', () => {
	const file = () => join(folder, 'sites', 'a.json');

	test('is read by the same version of the program alone', async () => {
		await writeKept(file(), '1', { pages: 3 });
		expect(await readKept(file(), '1')).toEqual({ pages: 3 });
		expect(await readKept(file(), '2')).toBeUndefined();
		expect(await readdir(join(folder, 'sites'))).toEqual(['a.json']);
	});

	test('is nothing where there is no record, or none that can be read', async () => {
		expect(await readKept(file(), '1')).toBeUndefined();
		await writeKept(file(), '1', {});
		await writeFile(file(), '{"version":"1","value":');
		expect(await readKept(file(), '1')).toBeUndefined();
	});
});

test('a finished file is renamed into its place, also where a folder or another file is there', async () => {
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
