import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extensionOf } from '../../src/add/extend-file.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-extend-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function extend(there: Uint8Array, given: Uint8Array) {
	const place = (name: string) => join(folder, name);
	await writeFile(place('there.csv'), there);
	await writeFile(place('given.csv'), given);
	return extensionOf(
		{ path: place('there.csv'), name: 'nb/videos.csv', course: null },
		{ path: place('given.csv'), from: 'given/videos.csv', course: null, name: 'videos.csv' },
	);
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const own = 'file;title\none.srt;Über Größe, für schöne Wörter\n';
const given = Buffer.from('file,title\ntwo.srt,Maß und Zahl\n');
const row = 'two.srt;Maß und Zahl\n';

describe('new rows of a list of videos', () => {
	test.each([
		['UTF-8', Buffer.from(own), Buffer.from(row)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${own}`), Buffer.from(row)],
		['UTF-16 with one', Buffer.from(`\ufeff${own}`, 'utf16le'), Buffer.from(row, 'utf16le')],
		['UTF-16, the larger byte first', utf16be(`\ufeff${own}`), utf16be(row)],
		['UTF-16 without a mark', Buffer.from(own, 'utf16le'), Buffer.from(row, 'utf16le')],
		['Windows-1252', Buffer.from(own, 'latin1'), Buffer.from(row, 'latin1')],
	])('are in the encoding of the existing list: %s', async (_, there, bytes) => {
		const extension = await extend(there, given);
		expect(extension.problems).toEqual([]);
		expect(extension.bytes.equals(bytes)).toBe(true);
	});

	test('are read in the encoding of their own list', async () => {
		expect((await extend(Buffer.from(own), Buffer.from(`\ufeff${given.toString()}`, 'utf16le'))).bytes.toString()).toBe(
			row,
		);
	});

	test('are refused if that encoding lacks their characters', async () => {
		const extension = await extend(Buffer.from(own, 'latin1'), Buffer.from('file,title\ntwo.srt,極限\n'));
		expect(extension).toMatchObject({ tail: '', files: [], newRows: 'file,title\ntwo.srt,極限\n' });
		expect(extension.bytes).toHaveLength(0);
		expect(extension.problems).toEqual([
			{
				file: 'given/videos.csv',
				reason: 'nb/videos.csv is in windows-1252, which cannot represent the new rows.',
				hint: 'Save that list as UTF-8, and add this again.',
			},
		]);
	});

	test.each([
		['in another encoding', '\u6975\u9650'.repeat(2000)],
		['no text', '\u4e00'.repeat(200)],
	])('are refused if the list would then be taken for %s', async (_, title) => {
		const there = Buffer.from(own, 'utf16le');
		const extension = await extend(there, Buffer.from(`file,title\ntwo.srt,${title}\n`));
		expect(extension.bytes).toHaveLength(0);
		expect(extension.problems).toMatchObject([{ reason: expect.stringContaining('is in utf-16le') as string }]);
	});

	test('are refused if either list is not text', async () => {
		const noText = Buffer.from('PK\u0003\u0004\u0000\u0001\u0002\u0003');
		expect((await extend(Buffer.from(own), noText)).problems).toMatchObject([
			{ file: 'given/videos.csv', reason: 'This is not a text file.' },
		]);
		expect((await extend(noText, given)).problems).toMatchObject([
			{ file: 'nb/videos.csv', reason: 'This is not a text file.' },
			{ file: 'given/videos.csv', reason: expect.stringContaining('no rows are appended to it') as string },
		]);
	});
});
