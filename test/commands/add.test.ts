import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notebookLock } from '../../src/cache/workshop.ts';
import { holding } from '../../src/lock/holding.ts';
import { digestFolder, runCommand } from './run.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-add-test-'));
	for (const name of ['notebook/sources', 'given', 'bin']) await mkdir(join(folder, name), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Controls that terminals act on. */
const notForTerminals = /[^\P{Cc}\n]/u;

const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:04,000\n${text}\n`;
const given = async (file: string, content: string): Promise<string> => {
	const path = join(folder, 'given', file);
	await mkdir(join(path, '..'), { recursive: true });
	await writeFile(path, content);
	return path;
};
const add = (args: readonly string[], path = join(folder, 'bin')) =>
	runCommand('add', [...args, '--content', join(folder, 'notebook')], {
		env: { PATH: `${path}${delimiter}${join(process.execPath, '..')}` },
	});
const sources = async (): Promise<string[]> =>
	(await readdir(join(folder, 'notebook/sources'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'notebook/sources').length + 1))
		.sort();

describe('npm run add', () => {
	test('copies captions with what says which video they are of, and says what was recognised', async () => {
		const talk = await given('Talk [dQw4w9WgXcQ].en.srt', srt('Boats come home.'));
		await given('Talk [dQw4w9WgXcQ].info.json', JSON.stringify({ id: 'dQw4w9WgXcQ', extractor_key: 'Youtube' }));
		await given('Other [a-VQfQqIMrE].srt', srt('Not asked for.'));
		const { status, stdout, stderr } = await add([talk]);
		expect(stderr).not.toContain('Refused');
		expect(status).toBe(0);
		expect(stdout).toContain('SRT, en: 1 caption, 3 words in, 1 segment out');
		expect(await sources()).toEqual(['Talk [dQw4w9WgXcQ].en.srt', 'Talk [dQw4w9WgXcQ].info.json']);
	});

	test('makes a course of a folder, and names what is refused with the reason', async () => {
		await given('algebra/week 1/dQw4w9WgXcQ.srt', srt('Boats.'));
		await given('algebra/unknown.srt', srt('Whose words?'));
		await given('algebra/film.srt', srt('A film.'));
		await given('algebra/film.mp4', 'a recording');
		await given('algebra/cover.jpg', 'a picture');
		await given('algebra/letter.docx', 'PK');
		await given('algebra/week 1/readme.txt', 'Of what is here.');
		await given('algebra/.git/config', 'x');
		const { status, stdout, stderr } = await add([join(folder, 'given/algebra')]);
		expect(status).toBe(1);
		expect(await sources()).toEqual(['algebra/film.mp4', 'algebra/film.srt', 'algebra/week 1/dQw4w9WgXcQ.srt']);
		expect(stderr).toMatch(/algebra\/unknown\.srt: Nothing says which video/);
		expect(stderr).toMatch(/algebra\/letter\.docx: /);
		expect(stdout).toMatch(/cover\.jpg/);
		expect(stdout).toMatch(/^Passed over, .*:\n {2}\S+algebra\/\.git\n {2}\S+algebra\/week 1\/readme\.txt$/m);
	});

	test('adds files whose facts cannot be understood, and names those facts as they were given', async () => {
		const facts = 'video_id,text,start_second,published\na-VQfQqIMrE,words,1,soon\n';
		await given('algebra/set.csv', facts);
		await given('algebra/videos.csv', 'file,position\nfilm,first\n');
		await given('algebra/film.srt', srt('A film.'));
		const { status, stderr } = await add([join(folder, 'given/algebra')]);
		expect(status).toBe(0);
		expect(await sources()).toEqual(['algebra/film.srt', 'algebra/set.csv', 'algebra/videos.csv']);
		expect(stderr).toContain('Added, but not understood:');
		expect(stderr).toMatch(/given\/algebra\/set\.csv:2: published is "soon"/);
		expect(stderr).toMatch(/given\/algebra\/videos\.csv:2: position is "first"/);
	});

	test('refuses what a build would pass over by its name, and a title of no video', async () => {
		const hidden = await given('.hidden [dQw4w9WgXcQ].srt', srt('Boats.'));
		await given('.captions/a-VQfQqIMrE.srt', srt('Boats.'));
		const { status, stderr } = await add([hidden, join(folder, 'given/.captions')]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/\.hidden \[dQw4w9WgXcQ\]\.srt: A build passes over/);
		expect(stderr).toMatch(/a-VQfQqIMrE\.srt: A build passes over what is called \.captions\./);
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		expect((await add([talk, '--course', '.week'])).stderr).toContain('cannot be the name of a folder');
		expect((await add([talk, '--title', 'A talk'])).stderr).toContain('A title needs a video.');
		expect(await sources()).toEqual([]);
		await add([join(folder, 'given/.captions'), '--course', 'captions']);
		expect(await sources()).toEqual(['captions/a-VQfQqIMrE.srt']);
	});

	test.runIf(process.platform !== 'win32')('shows names without what a terminal acts on', async () => {
		const [esc, shown] = ['\u001b[2J', '\\u{1b}[2J'];
		const files = [
			await given(`a${esc} [dQw4w9WgXcQ].srt`, srt('Boats.')),
			await given(`b${esc}.srt`, srt('Whose words?')),
			await given(`c${esc}.jpg`, 'a picture'),
			await given(`.d${esc}.srt`, srt('Hidden.')),
		];
		const outputs = [await add(files), await add([files[0] ?? '']), await add([`none${esc}`])];
		for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toMatch(notForTerminals);
		expect(outputs[0]?.stdout).toContain(`sources/a${shown} [dQw4w9WgXcQ].srt\n`);
		expect(outputs[0]?.stdout).toContain(`c${shown}.jpg\n`);
		expect(outputs[0]?.stderr).toContain(`b${shown}.srt: Nothing says which video`);
		expect(outputs[0]?.stderr).toContain(`passes over what is called .d${shown}.srt.`);
		expect(outputs[1]?.stdout).toMatch(/There already.*\n.*a\\u\{1b\}\[2J \[/);
		expect(outputs[2]?.stderr).toContain(`There is no file or folder none${shown}.`);
	});

	test('says how to have the site in the language of the captions, where it is another and there are words in it', async () => {
		const german = await given('Talk [dQw4w9WgXcQ].de.srt', srt('Boote kommen heim.'));
		expect((await add([german])).stdout).toMatch(
			/in German, too, write "language: de" into \S+notebook\/site\.yaml\.$/m,
		);
		await writeFile(join(folder, 'notebook/site.yaml'), 'language: de-AT\n');
		const more = await given('Talk [a-VQfQqIMrE].de.srt', srt('Boote fahren aus.'));
		expect((await add([more])).stdout).not.toContain('language:');
		const hebrew = await given('Talk [bcdefghijkl].he.srt', srt('סירות'));
		expect((await add([hebrew])).stdout).not.toContain('language:');
	});

	test('says that the sample is still in the notebook, and how to remove it', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		expect((await add([talk])).stdout).not.toContain('sample');
		const sample = 'sources/machine-learning-papers.csv';
		await cp(join('test/browser/fixtures/sample-notebook', sample), join(folder, 'notebook', sample));
		const other = await given('a-VQfQqIMrE.srt', srt('Boats.'));
		expect((await add([other])).stdout).toMatch(
			/The sample .* is still there\. To remove it, delete \S+sources\/machine-learning-papers\.csv\.$/m,
		);
		expect((await add([other])).stdout).not.toContain('sample');
	});

	test('adds no notebook to itself, and says of an empty folder that it is one', async () => {
		const talk = join(folder, 'notebook/sources/dQw4w9WgXcQ.srt');
		await writeFile(talk, srt('Boats.'));
		for (const own of ['notebook/sources', 'notebook', '.']) {
			const { status, stderr } = await add([join(folder, own)]);
			expect(status).toBe(2);
			expect(stderr).toContain('they would be in it twice');
		}
		expect(await sources()).toEqual(['dQw4w9WgXcQ.srt']);
		const { status, stderr } = await add([join(folder, 'given')]);
		expect(status).toBe(1);
		expect(stderr).toContain('given: The folder is empty.');
	});

	test('overwrites nothing', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		await add([talk]);
		expect((await add([talk])).stdout).toContain('There already');
		await writeFile(talk, srt('Other words.'));
		const { status, stderr } = await add([talk]);
		expect(status).toBe(1);
		expect(stderr).toContain('stays as it is');
		expect(await readFile(join(folder, 'notebook/sources/dQw4w9WgXcQ.srt'), 'utf8')).toBe(srt('Boats.'));
	});

	describe('puts what a list of videos says of new captions below the list that their course has', () => {
		const list = () => join(folder, 'notebook/sources/algebra/videos.csv');
		const course = () => join(folder, 'given/algebra');
		beforeEach(async () => {
			await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,One\n');
			await given('algebra/one.srt', srt('Boats.'));
			await add([course()]);
			await given('algebra/two.srt', srt('Nets.'));
		});

		test('and keeps that to the byte; a second time, there is nothing to do', async () => {
			const own = '\ufeffTitle;File;Seen;ID\r\n"One";one.srt;"yes; ""twice""";dQw4w9WgXcQ';
			await writeFile(list(), own);
			await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,\ntwo.srt,a-VQfQqIMrE,"Two; nets"\n');
			const { status, stdout, stderr } = await add([course()]);
			expect(stderr).not.toMatch(/Refused|not understood/);
			expect(status).toBe(0);
			expect(stdout).toMatch(/algebra\/two\.srt\n[^]*algebra\/videos\.csv\n +1 new row, below .*: two\.srt\n/);
			expect(await readFile(list(), 'utf8')).toBe(`${own}\r\n"Two; nets";two.srt;;a-VQfQqIMrE`);
			expect(await sources()).toEqual(['algebra/one.srt', 'algebra/two.srt', 'algebra/videos.csv']);
			const notes = await runCommand('notes', ['--content', join(folder, 'notebook')]);
			expect(notes.stdout).toMatch(/Videos +2 /);

			const before = await stat(list());
			const again = await add([course()]);
			expect(again).toMatchObject({
				status: 0,
				stdout: expect.stringMatching(/^Lists that have all of these/m) as string,
			});
			expect(await stat(list())).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
		});

		test('unless it is to say only what it would do', async () => {
			await given('algebra/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
			const before = await digestFolder(join(folder, 'notebook'));
			const { status, stdout } = await add([course(), '--dry-run']);
			expect(status).toBe(0);
			expect(stdout).toMatch(
				/^To be added:\n[^]*two\.srt\n[^]*videos\.csv\n +1 new row, .*: two\.srt\n[^]*dry run: the notebook is as it was/m,
			);
			expect(await digestFolder(join(folder, 'notebook'))).toEqual(before);
		});

		test('also where that is called Videos.CSV', async () => {
			await rename(list(), join(folder, 'notebook/sources/algebra/Videos.CSV'));
			await given('algebra/videos.csv', 'file,id\ntwo.srt,a-VQfQqIMrE\n');
			expect((await add([course()])).status).toBe(0);
			expect(await sources()).toEqual(['algebra/Videos.CSV', 'algebra/one.srt', 'algebra/two.srt']);
			expect(await readFile(join(folder, 'notebook/sources/algebra/Videos.CSV'), 'utf8')).toBe(
				'file,id,title\none.srt,dQw4w9WgXcQ,One\ntwo.srt,a-VQfQqIMrE,\n',
			);
		});

		test('and names the rows of which that says something else', async () => {
			await given('algebra/videos.csv', 'file,id,title\none.srt,dQw4w9WgXcQ,New\ntwo.srt,a-VQfQqIMrE,Two\n');
			const { status, stderr } = await add([course()]);
			expect(status).toBe(1);
			expect(stderr).toMatch(
				/given\/algebra\/videos\.csv:2: Of one\.srt, \S+videos\.csv says something else .*\(title\)/,
			);
			expect(await readFile(list(), 'utf8')).toBe('file,id,title\none.srt,dQw4w9WgXcQ,One\ntwo.srt,a-VQfQqIMrE,Two\n');
		});

		test.each([
			['cannot be read', 'file,id\n"one.srt,dQw4w9WgXcQ\n', /notebook\/sources\/algebra\/videos\.csv:2: A quote/],
			['lacks a column', 'file,id\none.srt,dQw4w9WgXcQ\n', /given\/algebra\/videos\.csv: .* no column for .*: title\./],
		])('unless that %s: then those captions wait, too', async (_, own, reason) => {
			await writeFile(list(), own);
			const captions = 'Three [bSycdIx-C48].srt';
			await given('algebra/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
			await given(`algebra/${captions}`, srt('Fish.'));
			const { status, stderr } = await add([course()]);
			expect(status).toBe(1);
			expect(stderr).toMatch(reason);
			expect(stderr).toMatch(/two\.srt: The list of videos that names it, videos\.csv, cannot be used/);
			expect(await readFile(list(), 'utf8')).toBe(own);
			expect(await sources()).toEqual([`algebra/${captions}`, 'algebra/one.srt', 'algebra/videos.csv']);
		});

		test('one list at a time', async () => {
			await rm(list());
			const others = await given('more/videos.csv', 'file,id,title\ntwo.srt,a-VQfQqIMrE,Two\n');
			const both = await add([course(), others, '--course', 'algebra']);
			expect(both.stderr).toMatch(/given\/more\/videos\.csv: .* has the same place .*\n +Add this one by itself/);
			expect((await add([others, '--course', 'algebra'])).status).toBe(0);
			expect(await readFile(list(), 'utf8')).toMatch(/^one[^]*^two/m);
		});

		test('but not below one in YAML', async () => {
			const yaml = (name: string) => `- file: ${name}\n  id: dQw4w9WgXcQ\n`;
			await add([await given('algebra/videos.yaml', yaml('one.srt')), '--course', 'algebra']);
			const { status, stderr } = await add([
				await given('algebra/videos.yaml', yaml('two.srt')),
				'--course',
				'algebra',
			]);
			expect(status).toBe(1);
			expect(stderr).toMatch(/videos\.yaml: .* stays as it is\.\n +Copy its entries into the other one/);
			expect(await readFile(join(folder, 'notebook/sources/algebra/videos.yaml'), 'utf8')).toBe(yaml('one.srt'));
		});
	});

	test('adds nothing while a build is at work, and clears away what an add that was ended left', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		await writeFile(join(folder, 'notebook/sources/.cuemark-add.partial'), 'half');
		const { status, stderr } = await holding([notebookLock(join(folder, 'notebook'))], () => add([talk]));
		expect(status).toBe(1);
		expect(stderr).toMatch(/Another command is at work on \S*notebook/);
		expect(await sources()).toEqual(['.cuemark-add.partial']);
		expect((await add([talk])).status).toBe(0);
		expect(await sources()).toEqual(['dQw4w9WgXcQ.srt']);
	});

	test('adds nothing in a dry run, not even the folder of the sources, also while a build is at work', async () => {
		await rm(join(folder, 'notebook/sources'), { recursive: true });
		const files = [await given('dQw4w9WgXcQ.srt', srt('Boats.')), await given('unknown.srt', srt('Whose words?'))];
		const dryRun = () => add([...files, '--dry-run']);
		const { status, stdout, stderr } = await holding([notebookLock(join(folder, 'notebook'))], dryRun);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^To be added:\n {2}\S+dQw4w9WgXcQ\.srt\n +SRT/m);
		expect(stderr).toMatch(/unknown\.srt: Nothing says which video/);
		expect(existsSync(join(folder, 'notebook/sources'))).toBe(false);
	});

	describe('makes a notebook where there is none', () => {
		const addTo = (content: string, ...args: string[]) =>
			runCommand('add', [...args, '--content', join(folder, content)]);

		test('and says so', async () => {
			const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
			const tried = await addTo('new', talk, '--dry-run');
			expect(tried.stdout).toContain('/new was no notebook yet: it would become a new one.');
			expect(existsSync(join(folder, 'new'))).toBe(false);
			const { status, stdout } = await addTo('new', talk);
			expect(stdout).toContain('/new was no notebook yet: it is a new one.');
			expect(status).toBe(0);
			expect(existsSync(join(folder, 'new/sources/dQw4w9WgXcQ.srt'))).toBe(true);
			expect((await addTo('new', await given('a-VQfQqIMrE.srt', srt('Sails.')))).stdout).not.toContain('new one');
		});

		test('unless nothing is put into it: then nothing of it stays', async () => {
			const unknown = await given('unknown.srt', srt('Whose words?'));
			await mkdir(join(folder, 'downloads'));
			for (const content of ['new', 'downloads']) {
				const { status, stdout } = await addTo(content, unknown);
				expect([status, stdout]).toEqual([1, '']);
			}
			expect(existsSync(join(folder, 'new'))).toBe(false);
			expect(await readdir(join(folder, 'downloads'))).toEqual([]);
		});

		test('but no folders on the way to it', async () => {
			const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
			const { status, stderr } = await addTo('mistyped/new', talk);
			expect(status).toBe(2);
			expect(stderr).toMatch(/There is no folder .*\/mistyped\./);
			expect(existsSync(join(folder, 'mistyped'))).toBe(false);
		});
	});

	test('puts the language into names that have none, and the files into the course that is asked for', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boote.'));
		expect((await add([talk, '--language', 'de', '--course', 'harbour/week 1'])).status).toBe(0);
		expect(await sources()).toEqual(['harbour/week 1/dQw4w9WgXcQ.de.srt']);
	});

	test('refuses a file whose name no disk takes, and adds the others', async () => {
		const long = `${'a'.repeat(230)} [dQw4w9WgXcQ].srt`;
		const files = [await given(long, srt('Boats.')), await given('[a-VQfQqIMrE].srt', srt('Come home.'))];
		const { status, stderr } = await add([...files, '--language', 'de-Latn-1996']);
		expect(status).toBe(1);
		expect(stderr).toMatch(/ \[dQw4w9WgXcQ\]\.de-Latn-1996\.srt: that is too long\.$/m);
		expect(await sources()).toEqual(['[a-VQfQqIMrE].de-Latn-1996.srt']);
	});

	test('notes beside captions which video they are of, where it is told', async () => {
		const files = [await given('talk.en.srt', srt('Boats.')), await given('talk.de.srt', srt('Boote.'))];
		const { status, stderr } = await add([...files, '--video', 'https://vimeo.com/76979871', '--title', 'A "talk"']);
		expect(stderr).not.toContain('Refused');
		expect(status).toBe(0);
		expect(await sources()).toEqual(['talk.de.srt', 'talk.en.srt', 'talk.info.json']);
		const notes = await runCommand('notes', ['--content', join(folder, 'notebook')]);
		expect(notes.stdout).toMatch(/Videos +1 /);
		expect(await readdir(join(folder, 'notebook/videos'))).toHaveLength(2);
		expect(await readFile(join(folder, 'notebook/videos', 'a-talk-vimeo-76979871.md'), 'utf8')).toContain(
			'](https://vimeo.com/76979871#t=1s) Boats.',
		);
	});

	test('adds a further language of a video that is noted already, and none to another video', async () => {
		const captions = (tag: string) => given(`talk.${tag}.srt`, srt(`Boats, ${tag}.`));
		const video = 'https://vimeo.com/76979871';
		expect((await add([await captions('en'), '--video', video, '--title', 'A  talk'])).status).toBe(0);
		for (const more of [[], ['--title', 'A talk']]) {
			const { status, stderr } = await add([await captions('de'), '--video', video, ...more]);
			expect(stderr).not.toContain('Refused');
			expect(status).toBe(0);
		}
		const all = ['talk.de.srt', 'talk.en.srt', 'talk.info.json'];
		expect(await sources()).toEqual(all);
		const titled = await add([await captions('de'), '--video', video, '--title', 'Another talk']);
		expect(titled).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('talk.info.json has the same place') as string,
		});
		const other = await add([await captions('fr'), '--video', 'https://vimeo.com/1234567']);
		expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('are of another video') as string });
		expect(await sources()).toEqual(all);
		const text = await readFile(join(folder, 'notebook/sources/talk.info.json'), 'utf8');
		expect(text).toContain('A  talk');
	});

	test.each([
		[['gone.srt'], 'There is no file or folder gone.srt'],
		[['http://example.org/x'], 'https address'],
		[['--course', '../out', 'https://youtu.be/x'], 'cannot be the name of a folder'],
		[['--language', 'not a language', 'https://youtu.be/x'], 'is not known'],
		[['https://youtu.be/x', '--video', 'https://youtu.be/x'], 'no captions to go with'],
		[[], 'missing required argument'],
	])('answers %j as wrong usage', async (args, message) => {
		const { status, stderr } = await add(args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(await sources()).toEqual([]);
	});
});

/** A program that does with its arguments what yt-dlp does, as far as files go. */
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

describe.runIf(process.platform !== 'win32')('npm run add with an address', () => {
	beforeEach(async () => {
		process.env.CUEMARK_TEST_CALLS = join(folder, 'calls.json');
		await writeFile(join(folder, 'bin/yt-dlp'), standIn);
		await chmod(join(folder, 'bin/yt-dlp'), 0o755);
	});
	afterEach(() => {
		delete process.env.CUEMARK_TEST_CALLS;
	});

	test('has yt-dlp fetch the captions, and takes them like any others', async () => {
		const { status, stdout } = await add(['https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=$(id)']);
		expect(status).toBe(0);
		expect(stdout).toContain('WebVTT, en: 1 caption, 3 words in, 1 segment out');
		expect(await sources()).toEqual(['Boats [dQw4w9WgXcQ].en.vtt', 'Boats [dQw4w9WgXcQ].info.json']);
		const calls = JSON.parse(await readFile(join(folder, 'calls.json'), 'utf8')) as string[];
		expect(calls.slice(-2)).toEqual(['--', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=%24(id)']);
	});

	test('makes a course of a playlist', async () => {
		await add(['https://www.youtube.com/playlist?list=PL1']);
		expect((await sources())[0]).toBe('Boats- all-of them/Boats [dQw4w9WgXcQ].en.vtt');
	});

	test('says what yt-dlp could not get, and keeps what it got', async () => {
		const { status, stderr } = await add(['https://youtu.be/private']);
		expect(status).toBe(1);
		expect(stderr).toContain('could not get all of it: second: Private \\u{7}video.');
		expect(stderr).not.toContain('no captions');
		expect(stderr.match(/could not get all of it: Not found\.$/gm)).toHaveLength(1);
		expect(stderr).not.toMatch(notForTerminals);
		expect(await sources()).toHaveLength(2);
		expect((await add(['https://youtu.be/mute', '--course', 'mute'])).stderr).toContain('has no captions');
	});

	test('names the videos of a list that have no captions', async () => {
		const { status, stderr } = await add(['https://youtu.be/silent?list=PL1']);
		expect(status).toBe(1);
		expect(stderr).toContain('Rain [dQw4w9WgXcR] came without captions.');
		expect(stderr).not.toContain('Boats');
	});

	/** With a folder for temporary files of its own. */
	const fetchInto = (temporary: string, url: string) =>
		runCommand('add', [url, '--content', join(folder, 'notebook')], {
			env: { PATH: `${join(folder, 'bin')}${delimiter}${join(process.execPath, '..')}`, TMPDIR: temporary },
		});

	test('leaves nothing of what was fetched where it is ended by Ctrl-C', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(temporary);
		const { status } = await fetchInto(temporary, 'https://youtu.be/enough');
		expect(status).toBe(null);
		expect(await readdir(temporary)).toEqual([]);
		expect(await sources()).toEqual([]);
	});

	test('ends yt-dlp where it is ended itself', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(temporary);
		expect((await fetchInto(temporary, 'https://youtu.be/forever')).status).toBe(null);
		await vi.waitFor(async () => {
			expect(await readFile(join(folder, 'calls.json'), 'utf8')).toBe('"ended"');
		});
		expect(await readdir(temporary)).toEqual([]);
	});

	test('removes what one that was killed had fetched, and no folder of another', async () => {
		const temporary = join(folder, 'temporary');
		await mkdir(join(temporary, 'cuemark-add-of-somebody'), { recursive: true });
		expect((await fetchInto(temporary, 'https://youtu.be/enough/at-once')).status).toBe(null);
		expect(await readdir(temporary)).toHaveLength(2);
		expect((await fetchInto(temporary, 'https://youtu.be/dQw4w9WgXcQ')).status).toBe(0);
		expect(await readdir(temporary)).toEqual(['cuemark-add-of-somebody']);
	});

	test('prints the command to paste where there is no yt-dlp', async () => {
		const { status, stdout } = await add(['https://youtu.be/dQw4w9WgXcQ'], join(folder, 'nowhere'));
		expect(status).toBe(1);
		expect(stdout).toMatch(/^yt-dlp --write-auto-subs .* -- https:\/\/youtu\.be\/dQw4w9WgXcQ$/m);
		expect(await sources()).toEqual([]);
	});
});
