import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import { readChecked, writeChecked } from '../../src/cache/checked-file.ts';
import { readRecord, writeRecord } from '../../src/cache/record.ts';

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
		cache.set('one', value);
		const damaged = await readFile(join(talks(), 'one'));
		damaged.writeUInt8('c'.charCodeAt(0), damaged.indexOf('b'));
		await writeFile(join(talks(), 'one'), damaged);
		expect(cache.get('one')).toBeUndefined();
		await mkdir(join(talks(), 'two', 'below'), { recursive: true });
		expect(cache.get('two')).toBeUndefined();
		cache.set('two', value);
		expect(cache.get('two')).toEqual(value);
	});

	test('deletes single values, and prunes all but those named', async () => {
		const cache = open();
		for (const name of ['one', 'two', 'three']) cache.set(name, name);
		await writeFile(join(talks(), 'four.0.partial'), 'left by a killed build');
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
		writeRecord(file(), '1', { pages: 3 });
		expect(readRecord(file(), '1')).toEqual({ pages: 3 });
		expect(readRecord(file(), '2')).toBeUndefined();
		expect(await readdir(join(folder, 'sites'))).toEqual(['a.json']);
	});

	test('is undefined if missing, unreadable or damaged', async () => {
		expect(readRecord(file(), '1')).toBeUndefined();
		await mkdir(file(), { recursive: true });
		expect(readRecord(file(), '1')).toBeUndefined();
		writeRecord(file(), '1', { pages: 3 });
		const text = await readFile(file(), 'latin1');
		await writeFile(file(), text.replace('3', '4'), 'latin1');
		expect(readRecord(file(), '1')).toBeUndefined();
	});
});

describe('a file of the cache', () => {
	const file = () => join(folder, 'file');
	const content = Buffer.from('content');

	test('replaces a file or a folder', async () => {
		for (const name of ['new', 'file', 'folder']) {
			if (name === 'file') await writeFile(join(folder, name), 'old');
			if (name === 'folder') await mkdir(join(folder, name, 'below'), { recursive: true });
			writeChecked(join(folder, name), content);
			expect(readChecked(join(folder, name))).toEqual(content);
		}
		expect((await readdir(folder)).sort()).toEqual(['file', 'folder', 'new']);
	});

	test('is not read if a single bit of it has changed, or if it was cut off', async () => {
		writeChecked(file(), content);
		const whole = await readFile(file());
		for (let bit = 0; bit < whole.length * 8; bit++) {
			const damaged = Buffer.from(whole);
			damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
			await writeFile(file(), damaged);
			expect(() => readChecked(file())).toThrow('is damaged');
		}
		for (let length = 0; length < whole.length; length++) {
			await writeFile(file(), whole.subarray(0, length));
			expect(() => readChecked(file())).toThrow();
		}
	});
});
