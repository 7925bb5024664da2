import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../run.ts';
import { addTo, give, makeFolder, notForTerminals, sourcesIn, srt } from './add-command.ts';

let folder: string;
beforeEach(async () => {
	folder = await makeFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const given = (file: string, content: string): Promise<string> => give(folder, file, content);
const add = (args: readonly string[]) => addTo(folder, args);
const sources = (): Promise<string[]> => sourcesIn(folder);

describe('npm run add', () => {
	test('copies captions with their .info.json, and says what was recognised', async () => {
		const talk = await given('Talk [dQw4w9WgXcQ].en.srt', srt('Boats come home.'));
		await given('Talk [dQw4w9WgXcQ].info.json', JSON.stringify({ id: 'dQw4w9WgXcQ', extractor_key: 'Youtube' }));
		await given('Other [a-VQfQqIMrE].srt', srt('Not asked for.'));
		const { status, stdout, stderr } = await add([talk]);
		expect(stderr).not.toContain('Not added');
		expect(status).toBe(0);
		expect(stdout).toContain('SRT, en: 1 caption, 3 words, 1 segment');
		expect(await sources()).toEqual(['Talk [dQw4w9WgXcQ].en.srt', 'Talk [dQw4w9WgXcQ].info.json']);
	});

	test('turns a folder into a course, and gives the reason for each refused file', async () => {
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
		expect(stderr).toMatch(/algebra\/unknown\.srt: Cannot tell which video/);
		expect(stderr).toMatch(
			/^Or give the video in the command: npm run add -- \S*algebra\/unknown\.srt --video https:\S+ --title … --course algebra --content \S+notebook$/m,
		);
		expect(stderr).toMatch(/algebra\/letter\.docx: /);
		expect(stdout).toMatch(/cover\.jpg/);
		expect(stdout).toMatch(/^Skipped, .*:\n {2}\S+algebra\/\.git\n {2}\S+algebra\/week 1\/readme\.txt$/m);
	});

	test('adds files with facts that cannot be understood, and reports those facts', async () => {
		const facts = 'video_id,text,start_second,published\na-VQfQqIMrE,words,1,soon\n';
		await given('algebra/set.csv', facts);
		await given('algebra/videos.csv', 'file,position\nfilm,first\n');
		await given('algebra/film.srt', srt('A film.'));
		const { status, stderr } = await add([join(folder, 'given/algebra')]);
		expect(status).toBe(0);
		expect(await sources()).toEqual(['algebra/film.srt', 'algebra/set.csv', 'algebra/videos.csv']);
		expect(stderr).toContain('Ignored, because not understood:');
		expect(stderr).toMatch(/given\/algebra\/set\.csv:2: published is "soon"/);
		expect(stderr).toMatch(/given\/algebra\/videos\.csv:2: position is "first"/);
	});

	test('refuses names that a build would skip, and --title without --video', async () => {
		const hidden = await given('.hidden [dQw4w9WgXcQ].srt', srt('Boats.'));
		await given('.captions/a-VQfQqIMrE.srt', srt('Boats.'));
		const { status, stderr } = await add([hidden, join(folder, 'given/.captions')]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/\.hidden \[dQw4w9WgXcQ\]\.srt: Builds skip anything named/);
		expect(stderr).toMatch(/a-VQfQqIMrE\.srt: Builds skip anything named \.captions\./);
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		expect((await add([talk, '--course', '.week'])).stderr).toContain('is not a valid name of a folder');
		expect((await add([talk, '--title', 'A talk'])).stderr).toContain('--title needs --video.');
		expect(await sources()).toEqual([]);
		await add([join(folder, 'given/.captions'), '--course', 'captions']);
		expect(await sources()).toEqual(['captions/a-VQfQqIMrE.srt']);
	});

	test.runIf(process.platform !== 'win32')('escapes control characters in names', async () => {
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
		expect(outputs[0]?.stderr).toContain(`b${shown}.srt: Cannot tell which video`);
		expect(outputs[0]?.stderr).toContain(`skip anything named .d${shown}.srt.`);
		expect(outputs[1]?.stdout).toMatch(/Already there.*\n.*a\\u\{1b\}\[2J \[/);
		expect(outputs[2]?.stderr).toContain(`There is no file or folder none${shown}.`);
	});

	test('suggests the language of the captions for the interface, if that is in another', async () => {
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

	test('reports that the sample is still in the notebook, and how to remove it', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		expect((await add([talk])).stdout).not.toContain('sample');
		const sample = 'sources/machine-learning-papers.csv';
		await cp(join('test/browser/fixtures/sample-notebook', sample), join(folder, 'notebook', sample));
		const other = await given('a-VQfQqIMrE.srt', srt('Boats.'));
		expect((await add([other])).stdout).toMatch(
			/The sample .* is still in the notebook\. To remove it, delete \S+sources\/machine-learning-papers\.csv\.$/m,
		);
		expect((await add([other])).stdout).not.toContain('sample');
	});

	test('refuses to add a notebook to itself, and reports empty folders', async () => {
		const talk = join(folder, 'notebook/sources/dQw4w9WgXcQ.srt');
		await writeFile(talk, srt('Boats.'));
		for (const own of ['notebook/sources', 'notebook', '.']) {
			const { status, stderr } = await add([join(folder, own)]);
			expect(status).toBe(2);
			expect(stderr).toContain('it contains the sources of this notebook');
		}
		expect(await sources()).toEqual(['dQw4w9WgXcQ.srt']);
		const { status, stderr } = await add([join(folder, 'given')]);
		expect(status).toBe(1);
		expect(stderr).toContain('given: The folder is empty.');
	});

	test('overwrites nothing', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boats.'));
		await add([talk]);
		expect((await add([talk])).stdout).toContain('Already there');
		await writeFile(talk, srt('Other words.'));
		const { status, stderr } = await add([talk]);
		expect(status).toBe(1);
		expect(stderr).toContain('and is kept');
		const place = join(folder, 'notebook/sources/dQw4w9WgXcQ.srt');
		expect(await readFile(place, 'utf8')).toBe(srt('Boats.'));
		expect(stderr).toContain('To replace that one, delete it first.');
		await rm(place);
		expect((await add([talk])).status).toBe(0);
		expect(await readFile(place, 'utf8')).toBe(srt('Other words.'));
	});

	test('adds the language to names that have none, and uses the requested course', async () => {
		const talk = await given('dQw4w9WgXcQ.srt', srt('Boote.'));
		expect((await add([talk, '--language', 'de', '--course', 'harbour/week 1'])).status).toBe(0);
		expect(await sources()).toEqual(['harbour/week 1/dQw4w9WgXcQ.de.srt']);
	});

	test('refuses a file whose name the disk does not allow, and adds the others', async () => {
		const long = `${'a'.repeat(230)} [dQw4w9WgXcQ].srt`;
		const files = [await given(long, srt('Boats.')), await given('[a-VQfQqIMrE].srt', srt('Come home.'))];
		const { status, stderr } = await add([...files, '--language', 'de-Latn-1996']);
		expect(status).toBe(1);
		expect(stderr).toMatch(/ \[dQw4w9WgXcQ\]\.de-Latn-1996\.srt: it is too long\.$/m);
		expect(await sources()).toEqual(['[a-VQfQqIMrE].de-Latn-1996.srt']);
	});

	test('writes the video given for captions to an .info.json', async () => {
		const files = [await given('talk.en.srt', srt('Boats.')), await given('talk.de.srt', srt('Boote.'))];
		const { status, stderr } = await add([...files, '--video', 'https://vimeo.com/76979871', '--title', 'A "talk"']);
		expect(stderr).not.toContain('Not added');
		expect(status).toBe(0);
		expect(await sources()).toEqual(['talk.de.srt', 'talk.en.srt', 'talk.info.json']);
		const notes = await runCommand('notes', ['--content', join(folder, 'notebook')]);
		expect(notes.stdout).toMatch(/Videos +1 /);
		expect(await readdir(join(folder, 'notebook/videos'))).toHaveLength(2);
		expect(await readFile(join(folder, 'notebook/videos', 'a-talk-vimeo-76979871.md'), 'utf8')).toContain(
			'](https://vimeo.com/76979871#t=1s) Boats.',
		);
	});

	test('writes a video so that it keeps its identity when its URL changes', async () => {
		const captions = (tag: string) => given(`talk.${tag}.srt`, srt(`Boats, ${tag}.`));
		const [link, newLink] = ['https://uni.zoom.us/rec/share/abc', 'https://uni.zoom.us/rec/share/xyz'];
		const pages = async (): Promise<string[]> => {
			expect((await runCommand('notes', ['--content', join(folder, 'notebook')])).status).toBe(0);
			return readdir(join(folder, 'notebook/videos'));
		};
		await add([await captions('en'), '--video', link]);
		const [before] = await pages();
		expect(before).toMatch(/^talk-uni-zoom-[\da-f]{12}\.md$/);
		const note = join(folder, 'notebook/sources/talk.info.json');
		await writeFile(note, (await readFile(note, 'utf8')).replace(link, newLink));
		expect((await add([await captions('de'), '--video', newLink])).status).toBe(0);
		expect((await pages()).sort()).toEqual([before?.replace('.md', '.de.md'), before]);
		expect(await readFile(join(folder, 'notebook/videos', before ?? ''), 'utf8')).toContain(newLink);
	});

	test('adds another language of a known video, but not to another video', async () => {
		const captions = (tag: string) => given(`talk.${tag}.srt`, srt(`Boats, ${tag}.`));
		const video = 'https://vimeo.com/76979871';
		expect((await add([await captions('en'), '--video', video, '--title', 'A  talk'])).status).toBe(0);
		for (const more of [[], ['--title', 'A talk']]) {
			const { status, stderr } = await add([await captions('de'), '--video', video, ...more]);
			expect(stderr).not.toContain('Not added');
			expect(status).toBe(0);
		}
		const all = ['talk.de.srt', 'talk.en.srt', 'talk.info.json'];
		expect(await sources()).toEqual(all);
		const titled = await add([await captions('de'), '--video', video, '--title', 'Another talk']);
		expect(titled).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(
				/talk\.info\.json gives that video the title "A talk", and is kept\.\nWrite "title": "Another talk" there/,
			) as string,
		});
		const other = await add([await captions('fr'), '--video', 'https://vimeo.com/1234567']);
		expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('belong to another video') as string });
		expect(await sources()).toEqual(all);
		const text = await readFile(join(folder, 'notebook/sources/talk.info.json'), 'utf8');
		expect(text).toContain('A  talk');
	});

	test.each([
		[['gone.srt'], 'There is no file or folder gone.srt'],
		[['http://example.org/x'], 'https URL'],
		[['--course', '../out', 'https://youtu.be/x'], 'is not a valid name of a folder'],
		[['--language', 'not a language', 'https://youtu.be/x'], 'is unknown'],
		[['https://youtu.be/x', '--video', 'https://youtu.be/x'], '--video needs captions'],
		[[], 'missing required argument'],
	])('answers %j as wrong usage', async (args, message) => {
		const { status, stderr } = await add(args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(await sources()).toEqual([]);
	});
});
