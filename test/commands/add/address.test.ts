import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addTo, makeFolder, notForTerminals, sourcesIn } from './add-command.ts';

let folder: string;
beforeEach(async () => {
	folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const add = (args: readonly string[]) => addTo(folder, args);
const sources = (): Promise<string[]> => sourcesIn(folder);

/** A fake yt-dlp that writes the same files. */
const standIn = `#!/usr/bin/env node
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const given = process.argv.slice(2);
writeFileSync(process.env.CUEMARK_TEST_CALLS, JSON.stringify(given));
const folder = given[given.indexOf('--paths') + 1];
const url = given.at(-1);
const list = url.includes('list=');
if (url.includes('forever')) {
	process.on('SIGTERM', () => {
		writeFileSync(process.env.CUEMARK_TEST_CALLS, '"ended"');
		process.exit(1);
	});
	process.kill(process.ppid, 'SIGTERM');
	return setTimeout(() => {}, 5000);
}
const info = { _type: 'video', id: 'dQw4w9WgXcQ', extractor_key: 'Youtube', title: 'Boats', ...(list && { playlist: 'Boats: all/of them' }) };
writeFileSync(join(folder, 'Boats [dQw4w9WgXcQ].info.json'), JSON.stringify(info));
console.log('[info] Writing video metadata as JSON to: x');
if (!url.includes('mute')) writeFileSync(join(folder, 'Boats [dQw4w9WgXcQ].en.vtt'), 'WEBVTT\\n\\n00:01.000 --> 00:02.000\\nBoats come home.\\n');
if (url.includes('silent')) writeFileSync(join(folder, 'Rain [dQw4w9WgXcR].info.json'), JSON.stringify({ ...info, id: 'dQw4w9WgXcR', title: 'Rain' }));
if (url.includes('enough')) process.kill(process.ppid, url.includes('at-once') ? 'SIGKILL' : 'SIGINT');
if (url.includes('private')) {
	console.error('ERROR: [youtube] second: \\x1b[31mPrivate\\x1b[0m \\x07video');
	console.error('ERROR: [generic] None: Not found (caused by <HTTPError 404>); please report this issue on https://x , filling out');
	console.error('\\x1b[0;31mERROR:\\x1b[0m [generic] None: Not found (caused by <HTTPError 404>)');
	process.exit(1);
}
`;

describe.runIf(process.platform !== 'win32')('npm run add with a URL', () => {
	beforeEach(async () => {
		process.env.CUEMARK_TEST_CALLS = join(folder, 'calls.json');
		await writeFile(join(folder, 'bin/yt-dlp'), standIn);
		await chmod(join(folder, 'bin/yt-dlp'), 0o755);
	});
	afterEach(() => {
		delete process.env.CUEMARK_TEST_CALLS;
	});

	test('downloads captions with yt-dlp, and treats them like any others', async () => {
		const { status, stdout } = await add(['https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=$(id)']);
		expect(status).toBe(0);
		expect(stdout).toContain('WebVTT, en: 1 caption, 3 words, 1 segment');
		expect(await sources()).toEqual(['Boats [dQw4w9WgXcQ].en.vtt', 'Boats [dQw4w9WgXcQ].info.json']);
		const calls = JSON.parse(await readFile(join(folder, 'calls.json'), 'utf8')) as string[];
		expect(calls.slice(-2)).toEqual(['--', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=%24(id)']);
	});

	test('turns a playlist into a course', async () => {
		await add(['https://www.youtube.com/playlist?list=PL1']);
		expect((await sources())[0]).toBe('Boats- all-of them/Boats [dQw4w9WgXcQ].en.vtt');
	});

	test('reports what yt-dlp could not download, and keeps the rest', async () => {
		const { status, stderr } = await add(['https://youtu.be/private']);
		expect(status).toBe(1);
		expect(stderr).toContain('could not download everything: second: Private \\u{7}video.');
		expect(stderr).not.toContain('no captions');
		expect(stderr.match(/could not download everything: Not found\.$/gm)).toHaveLength(1);
		expect(stderr).not.toMatch(notForTerminals);
		expect(await sources()).toHaveLength(2);
		expect((await add(['https://youtu.be/mute', '--course', 'mute'])).stderr).toContain('has no captions');
	});

	test('reports the videos of a playlist without captions', async () => {
		const { status, stderr } = await add(['https://youtu.be/silent?list=PL1']);
		expect(status).toBe(1);
		expect(stderr).toContain('Rain [dQw4w9WgXcR] has no captions.');
		expect(stderr).not.toContain('Boats');
	});

	/** Runs with its own folder for temporary files. */
	const fetchInto = (temporary: string, url: string) => addTo(folder, [url], { TMPDIR: temporary });

	test('removes downloaded files on Ctrl-C', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(temporary);
		const { status } = await fetchInto(temporary, 'https://youtu.be/enough');
		expect(status).toBe(null);
		expect(await readdir(temporary)).toEqual([]);
		expect(await sources()).toEqual([]);
	});

	test('terminates yt-dlp when it is terminated', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(temporary);
		expect((await fetchInto(temporary, 'https://youtu.be/forever')).status).toBe(null);
		await vi.waitFor(async () => {
			expect(await readFile(join(folder, 'calls.json'), 'utf8')).toBe('"ended"');
		});
		expect(await readdir(temporary)).toEqual([]);
	});

	test('removes the downloads of a killed command, and no folder of another', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(join(temporary, 'cuemark-add-of-somebody'), { recursive: true });
		expect((await fetchInto(temporary, 'https://youtu.be/enough/at-once')).status).toBe(null);
		expect(await readdir(temporary)).toHaveLength(2);
		expect((await fetchInto(temporary, 'https://youtu.be/dQw4w9WgXcQ')).status).toBe(0);
		expect(await readdir(temporary)).toEqual(['cuemark-add-of-somebody']);
	});

	test('prints the command to paste if yt-dlp is not installed', async () => {
		await rm(join(folder, 'bin/yt-dlp'));
		const { status, stdout } = await add(['https://youtu.be/dQw4w9WgXcQ']);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^yt-dlp --write-auto-subs .* -- https:\/\/youtu\.be\/dQw4w9WgXcQ$/m);
		expect(await sources()).toEqual([]);
	});
});
