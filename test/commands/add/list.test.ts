import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestFolder, runCommand } from '../run.ts';
import { addTo, give, makeFolder, sourcesIn, srt } from './add-command.ts';

let folder: string;
beforeEach(async () => {
	folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const given = (file: string, content: string): Promise<string> => give(folder, file, content);
const add = (args: readonly string[]) => addTo(folder, args);
const sources = (): Promise<string[]> => sourcesIn(folder);

describe('npm run add appends rows for new captions to the list of videos of their course', () => {
	const list = () => join(folder, 'notebook/sources/algebra/videos.csv');
	const course = () => join(folder, 'given/algebra');
	beforeEach(async () => {
		await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,One\n');
		await given('algebra/one.srt', srt('Boats.'));
		await add([course()]);
		await given('algebra/two.srt', srt('Nets.'));
	});

	test('without changing existing bytes; a second time, there is nothing to do', async () => {
		const own = '\ufeffTitle;File;Seen;ID\r\n"One";one.srt;"yes; ""twice""";dQw4w9WgXcQ';
		await writeFile(list(), own);
		await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,\ntwo.srt,a-VQfQqIMrE,"Two; nets"\n');
		const { status, stdout, stderr } = await add([course()]);
		expect(stderr).not.toMatch(/Not added|not understood/);
		expect(status).toBe(0);
		expect(stdout).toMatch(/algebra\/two\.srt\n[^]*algebra\/videos\.csv\n +1 new row appended: two\.srt\n/);
		expect(await readFile(list(), 'utf8')).toBe(`${own}\r\n"Two; nets";two.srt;;a-VQfQqIMrE`);
		expect(await sources()).toEqual(['algebra/one.srt', 'algebra/two.srt', 'algebra/videos.csv']);
		const notes = await runCommand('notes', ['--content', join(folder, 'notebook')]);
		expect(notes.stdout).toMatch(/Videos +2 /);

		const before = await stat(list());
		const again = await add([course()]);
		expect(again).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^Lists that already have all of these/m) as string,
		});
		expect(await stat(list())).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
	});

	test('unless in a dry run', async () => {
		await given('algebra/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
		const before = await digestFolder(join(folder, 'notebook'));
		const { status, stdout } = await add([course(), '--dry-run']);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^Would be added:\n[^]*two\.srt\n[^]*videos\.csv\n +1 new row appended: two\.srt\n[^]*dry run: the notebook is unchanged/m,
		);
		expect(await digestFolder(join(folder, 'notebook'))).toEqual(before);
	});

	test('also if it is called Videos.CSV', async () => {
		await rename(list(), join(folder, 'notebook/sources/algebra/Videos.CSV'));
		await given('algebra/videos.csv', 'file,id\ntwo.srt,a-VQfQqIMrE\n');
		expect((await add([course()])).status).toBe(0);
		expect(await sources()).toEqual(['algebra/Videos.CSV', 'algebra/one.srt', 'algebra/two.srt']);
		expect(await readFile(join(folder, 'notebook/sources/algebra/Videos.CSV'), 'utf8')).toBe(
			'file,id,title\none.srt,dQw4w9WgXcQ,One\ntwo.srt,a-VQfQqIMrE,\n',
		);
	});

	test('and reports rows that it describes differently', async () => {
		await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,New\ntwo.srt,a-VQfQqIMrE,Two\n');
		const { status, stderr } = await add([course()]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/given\/algebra\/videos\.csv:2: The row for one\.srt in \S+videos\.csv differs \(title\)/);
		expect(await readFile(list(), 'utf8')).toBe('file,id,title\none.srt,dQw4w9WgXcQ,One\ntwo.srt,a-VQfQqIMrE,Two\n');
	});

	test.each([
		['cannot be read', 'file,id\n"one.srt,dQw4w9WgXcQ\n', /notebook\/sources\/algebra\/videos\.csv:2: A quote/],
		['lacks a column', 'file,id\none.srt,dQw4w9WgXcQ\n', /given\/algebra\/videos\.csv: .* lacks columns .*: title\./],
	])('unless it %s: then the captions are not added either', async (_, own, reason) => {
		await writeFile(list(), own);
		const captions = 'Three [bSycdIx-C48].srt';
		await given('algebra/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
		await given(`algebra/${captions}`, srt('Fish.'));
		const { status, stderr } = await add([course()]);
		expect(status).toBe(1);
		expect(stderr).toMatch(reason);
		expect(stderr).toMatch(/two\.srt: It is listed in videos\.csv, which cannot be used/);
		expect(await readFile(list(), 'utf8')).toBe(own);
		expect(await sources()).toEqual([`algebra/${captions}`, 'algebra/one.srt', 'algebra/videos.csv']);
	});

	test('rejecting several lists at once', async () => {
		await rm(list());
		const others = await given('more/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
		const both = await add([course(), others, '--course', 'algebra']);
		expect(both.stderr).toMatch(/given\/more\/videos\.csv: .* already exists .*\n +Add this one separately/);
		expect((await add([others, '--course', 'algebra'])).status).toBe(0);
		expect(await readFile(list(), 'utf8')).toMatch(/^one[^]*^two/m);
	});

	test('but not to one in YAML', async () => {
		const yaml = (name: string) => `- file: ${name}\n  id: dQw4w9WgXcQ\n`;
		await add([await given('algebra/videos.yaml', yaml('one.srt')), '--course', 'algebra']);
		const { status, stderr } = await add([await given('algebra/videos.yaml', yaml('two.srt')), '--course', 'algebra']);
		expect(status).toBe(1);
		expect(stderr).toMatch(/videos\.yaml: .* is kept\.\n +Copy its entries into the other one/);
		expect(await readFile(join(folder, 'notebook/sources/algebra/videos.yaml'), 'utf8')).toBe(yaml('one.srt'));
	});
});
