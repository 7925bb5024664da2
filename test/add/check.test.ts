import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/add/check.ts';

const srt = '1\n00:00:01,000 --> 00:00:02,000\nWords.\n';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function candidatesOf(files: Readonly<Record<string, string>>) {
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	return Object.keys(files).map((name) => ({ path: join(folder, name), from: name, course: null, name }));
}

test('captions are refused if their list of videos is, since a build could not tell their video', async () => {
	const list = 'file,url\none.srt,https://vimeo.com/76979871\ntwo.srt,http://example.org/2\n';
	const checked = await check(
		await candidatesOf({ 'videos.csv': list, 'one.srt': srt, 'Talk [dQw4w9WgXcQ].srt': srt }),
		[],
	);
	expect(checked.map(({ problems }) => problems.map(({ file, reason }) => `${file}: ${reason}`))).toEqual([
		['videos.csv: url is "http://example.org/2", which is not an https URL.'],
		['one.srt: It is listed in videos.csv, which cannot be used.'],
		[],
	]);
});

test('captions are also refused if their list is withheld for another reason', async () => {
	const withheld = [{ file: 'nb/videos.csv', line: 7, reason: 'No.', hint: '' }];
	const list = await candidatesOf({ 'videos.csv': 'file,id\none.srt,dQw4w9WgXcQ\n' });
	const captions = await candidatesOf({ 'one.srt': srt, 'Talk [a-VQfQqIMrE].srt': srt });
	const checked = await check([...list.map((one) => ({ ...one, withheld })), ...captions], []);
	expect(checked.map(({ problems }) => problems.map(({ file, reason }) => `${file}: ${reason}`))).toEqual([
		['nb/videos.csv: No.'],
		['one.srt: It is listed in videos.csv, which cannot be used.'],
		[],
	]);
});

test('a list of videos may name existing captions', async () => {
	await writeFile(join(folder, 'one.srt'), srt);
	const there = { path: join(folder, 'one.srt'), name: 'nb/one.srt', course: null };
	const list = await candidatesOf({ 'videos.csv': 'file,id\none.srt,dQw4w9WgXcQ\ntwo.srt,\n' });
	const [checked] = await check(list, [there]);
	expect(checked?.unread.map(({ line, reason }) => [line, reason])).toEqual([
		[3, 'There is no caption file "two.srt" next to this list.'],
	]);
});
