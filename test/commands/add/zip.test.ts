import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeZip, type Packed } from '../../add/zip/make-zip.ts';
import { runCommand } from '../run.ts';
import { addTo, give, makeFolder, sourcesIn, srt } from './add-command.ts';

let folder: string;
beforeEach(async () => {
	folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const zipped = (file: string, packed: readonly Packed[]): Promise<string> => give(folder, file, makeZip(packed));
const add = (args: readonly string[]) => addTo(folder, args, { TMPDIR: join(folder, 'bin') });
const sources = (): Promise<string[]> => sourcesIn(folder);

describe('npm run add of a zip', () => {
	test('works as for a folder: checks each file, and reports the outcome', async () => {
		const film = Buffer.alloc(3_000_000, 'film');
		const zip = await zipped('algebra.zip', [
			{ name: 'week 1/dQw4w9WgXcQ.srt', data: srt('Boats.'), method: 8 },
			{ name: 'film.srt', data: srt('A film.') },
			{ name: 'film.mp4', data: film, method: 8 },
			{ name: 'other.mp4', data: 'not needed' },
			{ name: 'unknown.srt', data: srt('Whose words?') },
			{ name: 'letter.pdf', data: '%PDF-1.7' },
			{ name: '__MACOSX/._film.srt', data: 'x' },
		]);
		const { status, stdout, stderr } = await add([zip]);
		expect(status).toBe(1);
		const placed = ['algebra/film.mp4', 'algebra/film.srt', 'algebra/week 1/dQw4w9WgXcQ.srt'];
		expect(await sources()).toEqual(placed);
		expect(await readFile(join(folder, 'notebook/sources/algebra/film.mp4'))).toEqual(film);
		expect(stdout).toMatch(/film\.mp4\n {4}the recording for the captions next to it/);
		expect(stdout).toMatch(/^Not copied.*\n {2}\S+algebra\.zip\/other\.mp4$/m);
		expect(stdout).toMatch(/^Skipped.*\n {2}\S+algebra\.zip\/__MACOSX$/m);
		expect(stderr).toMatch(/algebra\.zip\/unknown\.srt: Cannot tell which video/);
		expect(stderr).toMatch(/algebra\.zip\/letter\.pdf: /);
		// The zip has captions of other videos, too.
		expect(stderr).not.toContain('Or give the video in the command');

		const again = await add([zip]);
		expect(again.stdout).toMatch(/^Already there.*\n.*film\.mp4\n.*film\.srt\n.*dQw4w9WgXcQ\.srt$/m);
		const changed = await zipped('algebra.zip', [
			{ name: 'film.mp4', data: 'another' },
			{ name: 'film.srt', data: srt('A film.') },
		]);
		expect((await add([changed])).stderr).toMatch(/film\.mp4: \S+film\.mp4 already exists with different content/);
		expect(await sources()).toEqual(placed);
		expect(await readdir(join(folder, 'bin'))).toEqual([]);
	});

	test('adds the captions with --video, as it suggests if their video is unknown', async () => {
		const zip = await zipped('talk.zip', [
			{ name: 'talk.en.srt', data: srt('Boats.') },
			{ name: 'talk.de.srt', data: srt('Boote.') },
		]);
		expect((await add([zip])).stderr).toMatch(
			/^Or give the video in the command: npm run add -- \S+\/talk\.zip --video https:/m,
		);
		const { status } = await add([zip, '--video', 'https://vimeo.com/76979871', '--title', 'Boats']);
		expect(status).toBe(0);
		expect(await sources()).toEqual(['talk/talk.de.srt', 'talk/talk.en.srt', 'talk/talk.info.json']);
	});

	test('leaves the notebook unchanged with --dry-run', async () => {
		const zip = await zipped('algebra.zip', [{ name: 'a-VQfQqIMrE.srt', data: srt('Boats.') }]);
		const { status, stdout } = await add([zip, '--dry-run']);
		expect([status, await sources()]).toEqual([0, []]);
		expect(stdout).toMatch(/^Would be added:\n {2}\S+sources\/a-VQfQqIMrE\.srt$/m);
		expect(await readdir(join(folder, 'bin'))).toEqual([]);
	});

	test('writes nothing outside the notebook, no damaged recording, and no captions that need one', async () => {
		const zip = await zipped('algebra.zip', [
			{ name: '../../../out.srt', data: srt('Out.') },
			{ name: 'film.srt', data: srt('A film.') },
			{ name: 'film.webm', data: 'x'.repeat(1000), crc: 7 },
			{ name: 'dQw4w9WgXcQ.srt', data: srt('Boats.') },
		]);
		const { status, stderr } = await add([zip]);
		expect(status).toBe(1);
		expect(stderr).toContain('algebra.zip/../../../out.srt: Its path leads out');
		expect(stderr).toContain('algebra.zip/film.webm: It is damaged');
		expect(stderr).toContain('algebra.zip/film.srt: The recording that it belongs to, next to it, could not be added.');
		expect(await readdir(folder)).toEqual(['bin', 'given', 'notebook']);
		expect(await readdir(join(folder, 'notebook/sources/algebra'))).toEqual(['dQw4w9WgXcQ.srt']);
	});

	test('foretells with --dry-run that a recording cannot be unpacked, if captions need it', async () => {
		const zip = await zipped('algebra.zip', [
			{ name: 'film.srt', data: srt('A film.') },
			{ name: 'film.webm', data: 'x'.repeat(1000), method: 9 },
			{ name: 'other.webm', data: 'x'.repeat(2000), method: 9 },
			{ name: 'dQw4w9WgXcQ.srt', data: srt('Boats.') },
		]);
		const dry = await add([zip, '--dry-run']);
		expect(dry.stdout).toMatch(/^Would be added:\n {2}\S+dQw4w9WgXcQ\.srt\n(?!.*film)/m);
		expect(await sources()).toEqual([]);
		const { status, stderr } = await add([zip]);
		expect([dry.status, dry.stderr]).toEqual([status, stderr]);
		expect(status).toBe(1);
		expect(stderr).toContain('algebra.zip/film.webm: Its compression method is not supported');
		expect(stderr).toContain('algebra.zip/film.srt: The recording that it belongs to, next to it, could not be added.');
		expect(stderr).not.toContain('other.webm');
	});

	test('is what a build suggests for a zip in sources/', async () => {
		const zip = join(folder, 'notebook/sources/algebra.zip');
		await writeFile(zip, makeZip([{ name: 'week/a-VQfQqIMrE.srt', data: srt('Boats.') }]));
		const build = await runCommand('notes', ['--content', join(folder, 'notebook')]);
		expect(build.status).toBe(1);
		expect(build.stderr).toMatch(/algebra\.zip: This is a zip/);
		expect(build.stderr).toContain('npm run add -- FILE');
		expect((await add([zip])).status).toBe(0);
		expect(await sources()).toEqual(['algebra.zip', 'week/a-VQfQqIMrE.srt']);
	});
});
