import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extensionOf } from '../../src/add/extend-list.ts';

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

const own = 'file;title\none.srt;Über Größe, für schöne Wörter\n';
const given = Buffer.from('file,title\ntwo.srt,Maß und Zahl\n');
const row = 'two.srt;Maß und Zahl\n';

describe('new rows of a list of videos', () => {
	test.each([
		['UTF-8', Buffer.from(own), given],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${own}`), given],
		['UTF-8, and they in UTF-16', Buffer.from(own), Buffer.from(`\ufeff${given.toString()}`, 'utf16le')],
	])('are appended to a list in %s', async (_, there, given) => {
		expect(await extend(there, given)).toMatchObject({ problems: [], tail: row });
	});

	test.each([
		['utf-16le', Buffer.from(`\ufeff${own}`, 'utf16le')],
		['windows-1252', Buffer.from(own, 'latin1')],
	])('are not appended to a list in %s, which builds read, too', async (encoding, there) => {
		const extension = await extend(there, given);
		expect(extension).toMatchObject({ tail: '', files: [], newRows: given.toString() });
		expect(extension.problems).toEqual([
			{
				file: 'given/videos.csv',
				reason: `nb/videos.csv is in ${encoding}, and rows are appended only to UTF-8.`,
				hint: 'Save that list as UTF-8, and add this again.',
			},
		]);
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
