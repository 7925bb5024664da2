import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSources } from '../../../src/sources/find.ts';
import { readSources, type SourceRows } from '../../../src/sources/read.ts';
import { groupVideos } from '../../../src/videos/group-videos.ts';

const id = 'dQw4w9WgXcQ';
const srt = (...texts: string[]): string =>
	texts.map((text, at) => `${at + 1}\n00:00:0${at * 3},000 --> 00:00:0${at * 3 + 2},500\n${text}\n`).join('\n');
const info = {
	_type: 'video',
	id,
	extractor_key: 'Youtube',
	title: 'Trees',
	language: 'en',
	chapters: [
		{ start_time: 0, title: 'Roots' },
		{ start_time: 3, title: 'Leaves' },
	],
};

describe('captions dropped into sources/', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'cuemark-captions-'));
	});
	afterAll(async () => {
		await rm(folder, { recursive: true, force: true });
	});

	async function read(files: Record<string, string | Buffer>): Promise<Map<string, SourceRows>> {
		const root = await mkdtemp(path.join(folder, 'sources-'));
		for (const [name, content] of Object.entries(files)) {
			await mkdir(path.dirname(path.join(root, name)), { recursive: true });
			await writeFile(path.join(root, name), content);
		}
		const results = await readSources((await findSources(root, 'sources')).files);
		return new Map(results.map((result) => [result.source.name.slice('sources/'.length), result]));
	}

	const problemsIn = (results: Map<string, SourceRows>) =>
		[...results].flatMap(([name, { problems }]) =>
			problems.map(({ line, reason }) => `${name}:${line ?? ''} ${reason}`),
		);

	test('have the title of the .info.json that yt-dlp wrote last, whatever the names of the files', async () => {
		const titled = async (first: object, second: object) => {
			const results = await read({
				[`Boats [${id}].en.srt`]: srt('They float.'),
				[`Boats [${id}].info.json`]: JSON.stringify({ ...info, ...first }),
				[`Ships [${id}].en.srt`]: srt('They float.'),
				[`Ships [${id}].info.json`]: JSON.stringify({ ...info, ...second }),
			});
			return groupVideos([...results.values()], 'en').videos.map(({ title }) => title);
		};
		const [boats, ships] = [{ title: 'Boats' }, { title: 'Ships' }];
		expect(await titled({ ...boats, epoch: 1 }, { ...ships, epoch: 2 })).toEqual(['Ships']);
		expect(await titled({ ...boats, epoch: 2 }, { ...ships, epoch: 1 })).toEqual(['Boats']);
		expect(await titled({ ...boats, epoch: 'today' }, { ...ships, epoch: 1 })).toEqual(['Ships']);
	});

	test.each([
		[
			'an address that cannot be used',
			'b.srt,http://example.org/x,B\n',
			'url is "http://example.org/x", which is not an https URL.',
		],
		['a comma too many', 'b.srt,https://vimeo.com/1,B, or C\n', 'The row has 4 values, but the header has 3 columns.'],
		['a value too few', 'b.srt,https://vimeo.com/1\n', 'The row has 2 values, but the header has 3 columns.'],
	])('are rejected if their row in the list has %s', async (_, row, reason) => {
		const results = await read({
			'videos.csv': `file,url,title\na.srt,https://youtu.be/${id},A\n${row},,\nc.srt,https://vimeo.com/76979871,C\n`,
			...Object.fromEntries(['a.srt', 'b.srt', 'c.srt'].map((name) => [name, srt('Words.')])),
		});
		expect(problemsIn(results)).toEqual([
			'b.srt: The entry for this transcript, videos.csv:3, cannot be used.',
			`videos.csv:3 ${reason}`,
			'videos.csv:4 The row has no file.',
		]);
		expect([...results].map(([name, { segments }]) => [name, segments.length])).toEqual([
			['a.srt', 1],
			['b.srt', 0],
			['c.srt', 1],
			['videos.csv', 0],
		]);
	});

	test('are read, except captions with malformed times, which are reported by their line', async () => {
		const text = `${srt('One.')}\n2\n00:00:NaN,000 --> 00:00:09,000\nTwo.\n`;
		const results = await read({ [`Talk [${id}].srt`]: text });
		expect([...results.values()]).toMatchObject([
			{ rows: 2, rejected: 1, problems: [{ file: `sources/Talk [${id}].srt`, line: 6 }] },
		]);
	});

	test('are rejected if an extra comma hides which file a row names', async () => {
		const list = `title,file,id\nA,a.srt,${id}\nB, or C,talk.srt,PvZLF9Lph4Y\n`;
		const results = await read({ 'videos.csv': list, 'a.srt': srt('A.'), 'talk.srt': srt('B.') });
		expect(problemsIn(results)).toEqual([
			'talk.srt: Cannot tell which video this transcript belongs to, because videos.csv:3 cannot be read.',
			'videos.csv:3 The row has 4 values, but the header has 3 columns.',
		]);
	});

	test('are rejected if they may be in an unreadable part of the list', async () => {
		const csv = `file,id\nfirst.srt,PvZLF9Lph4Y\na.srt,"${id}\nb.srt,a-VQfQqIMrE\n`;
		const captions = Object.fromEntries(['first', 'a', 'b'].map((name) => [`${name}.srt`, srt('Words.')]));
		expect(problemsIn(await read({ 'videos.csv': csv, ...captions }))).toEqual([
			'a.srt: Cannot tell which video this transcript belongs to, because videos.csv:3 cannot be read.',
			'b.srt: Cannot tell which video this transcript belongs to, because videos.csv:3 cannot be read.',
			'videos.csv:3 A quote that opens in this row is never closed.',
		]);
		const yaml = '- file: a.srt\n  id: [\n';
		expect(problemsIn(await read({ 'videos.yaml': yaml, 'a.srt': srt('A.') }))).toEqual([
			expect.stringMatching(/^a.srt: Cannot tell which video .*, because videos.yaml:\d cannot be read\.$/) as unknown,
			expect.stringContaining('This is not valid YAML') as unknown,
		]);
	});

	test('may be listed twice: the last row counts', async () => {
		const results = await read({
			'videos.csv': `file,id,title\na.srt,${id},First\na.srt,${id},Last\n`,
			'a.srt': srt('A.'),
		});
		expect(results.get('a.srt')?.segments[0]?.title).toBe('Last');
		expect(results.get('videos.csv')?.unread).toEqual([
			{
				file: 'sources/videos.csv',
				line: 3,
				reason: 'a.srt is listed twice (lines 2 and 3); the last one counts.',
				hint: 'Remove the entries you do not want.',
			},
		]);
	});

	test('become one video with its facts, chapters, sounds and languages', async () => {
		const results = await read({
			[`course/Trees [${id}].en.srt`]: srt('[Music]\nRoots drink.', 'Leaves breathe.'),
			[`course/Trees [${id}].de.srt.gz`]: gzipSync(srt('Wurzeln trinken.', 'Blätter atmen.')),
			[`course/Trees [${id}].info.json`]: JSON.stringify(info),
			'course/cover.jpg': 'x',
		});
		expect([...results].map(([name, { format, problems }]) => [name, format, problems])).toEqual([
			[`course/Trees [${id}].de.srt.gz`, 'SRT', []],
			[`course/Trees [${id}].en.srt`, 'SRT', []],
			[`course/Trees [${id}].info.json`, 'video facts', []],
			['course/cover.jpg', 'picture', []],
		]);
		const { videos } = groupVideos([...results.values()], 'fr');
		expect(videos).toEqual([
			{
				id,
				title: 'Trees',
				url: `https://www.youtube.com/watch?v=${id}`,
				thumbnail: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`,
				duration: 6,
				language: 'en',
				courses: ['course'],
				moments: [
					{ second: 0, end: 2.5, text: 'Roots drink.', marks: [{ kind: 'sound', at: 0, second: 0, text: 'Music' }] },
					{ second: 3, end: 5.5, text: 'Leaves breathe.' },
				],
				translations: [
					{
						title: 'Trees',
						language: 'de',
						moments: [
							{ second: 0, end: 2.5, text: 'Wurzeln trinken.' },
							{ second: 3, end: 5.5, text: 'Blätter atmen.' },
						],
					},
				],
				details: {
					spokenLanguage: 'en',
					chapters: [
						{ start: 0, title: 'Roots' },
						{ start: 3, title: 'Leaves' },
					],
				},
			},
		]);
	});

	test('are told from data sets, including JSON and JSON Lines', async () => {
		const row = { video_id: 'a-VQfQqIMrE', text: 'words', start_second: 1 };
		const results = await read({
			'set.json': JSON.stringify([row]),
			'set.jsonl': `${JSON.stringify({ text: 'x', start: 1, video_id: 'a-VQfQqIMrE' })}\n${JSON.stringify({ text: 'y' })}\n`,
			'set.csv': 'video_id,text,start_second\na-VQfQqIMrE,"00:00:01,000 --> 00:00:02,000",1\n',
			[`${id}.json`]: JSON.stringify({ video_id: id, segments: [{ start: 0, text: 'words' }] }),
		});
		const formats = Object.fromEntries([...results].map(([name, { format }]) => [name, format]));
		expect(formats).toEqual({
			'set.json': 'JSON',
			'set.jsonl': 'JSON Lines',
			'set.csv': 'CSV',
			[`${id}.json`]: 'JSON transcript',
		});
		expect(results.get('set.csv')?.segments).toHaveLength(1);
		expect(results.get('set.jsonl')?.problems[0]?.reason).toContain('start_second');
	});

	test('are left out if there is a better transcript of the same video and language', async () => {
		const auto = `WEBVTT\n\n00:00.000 --> 00:02.000\nroots<00:00.500><c> drink</c><00:01.000><c> water</c>\n`;
		const results = await read({
			[`${id}.en-orig.vtt`]: auto,
			[`${id}.en.srt`]: srt('Roots drink water.'),
			[`${id}.fr.srt`]: srt('Oui.'),
		});
		const { videos, leftOut } = groupVideos([...results.values()], 'en');
		expect(leftOut).toEqual([
			{
				file: `sources/${id}.en-orig.vtt`,
				preferred: `sources/${id}.en.srt`,
				videoId: id,
				language: 'en',
				segments: 1,
			},
		]);
		expect(videos[0]).toMatchObject({
			moments: [{ text: 'Roots drink water.' }],
			translations: [{ language: 'fr', moments: [{ text: 'Oui.' }] }],
		});
	});

	test('give no title by the name of a file that is left out if the used one has one', async () => {
		const results = await read({
			[`A talk of boats, downloaded again [${id}].en.srt`]: srt('Roots drink.'),
			[`Trees [${id}].en.srt`]: srt('Roots drink much water.'),
		});
		const { videos, leftOut } = groupVideos([...results.values()], 'en');
		expect([videos[0]?.title, leftOut.length]).toEqual(['Trees', 1]);
	});

	test.each([
		['x.txt', '{boats}\nHello\n'],
		['y.txt', '[boats] Hello\n'],
		['k.srt', '[applause]\n'],
	])('are of an unknown format, not JSON, if they only begin with a bracket: %s', async (name, text) => {
		const results = await read({ [name]: text });
		expect(results.get(name)?.problems).toEqual([
			expect.objectContaining({
				reason: 'The file type is unknown.',
				hint: expect.stringContaining('SRT') as string,
			}),
		]);
	});

	test.each(['{\\an8}\n', '{\\an8}', '[Music]\n\n'])('may begin with %j', async (begin) => {
		const results = await read({ [`${id}.srt`]: `${begin}${srt('{\\an8}Boats.')}` });
		expect([...results.values()]).toMatchObject([{ format: 'SRT', segments: [{ text: 'Boats.' }] }]);
	});

	test.each(['{"segments": [', "[{'words': 'hi', 'start': 1}]", '[\n'])(
		'are malformed JSON if they begin with %j',
		async (text) => {
			const results = await read({ [`${id}.json3`]: text });
			expect(results.get(`${id}.json3`)?.problems[0]?.reason).toContain('not valid JSON');
		},
	);

	test('have a format in the report even if they are rejected, and so have their companions', async () => {
		const results = await read({
			'a.srt': srt('Of what?'),
			[`${id}.vtt`]: 'WEBVTT\n',
			'b.json': JSON.stringify({ segments: [{ start: 0, end: 1, text: 'Of what?' }] }),
			'c.jpg': '',
			'c.mp4': '',
			'c.description': '',
			'c.mp4.part-Frag12': '',
			'c.url': '[InternetShortcut]',
			'c.webloc': '<plist/>',
			'c.desktop': '[Desktop Entry]',
			'videos.csv': 'file\n',
			'd.html': '<html/>',
		});
		expect(Object.fromEntries([...results].map(([name, { format }]) => [name, format]))).toEqual({
			'a.srt': 'SRT',
			[`${id}.vtt`]: 'WebVTT',
			'b.json': 'JSON transcript',
			'c.jpg': 'picture',
			'c.mp4': 'recording',
			'c.description': 'left by yt-dlp',
			'c.mp4.part-Frag12': 'left by yt-dlp',
			'c.url': 'left by yt-dlp',
			'c.webloc': 'left by yt-dlp',
			'c.desktop': 'left by yt-dlp',
			'videos.csv': 'video facts',
			'd.html': null,
		});
	});

	test('are rejected where git left two versions of them', async () => {
		const conflict = '<<<<<<< HEAD\nThe boat leaks.\n=======\nThe boats leak.\n>>>>>>> theirs';
		const results = await read({
			[`${id}.srt`]: srt('Two boats.', conflict),
			'videos.yaml': `<<<<<<< HEAD\n- file: a.srt\n=======\n- file: b.srt\n>>>>>>> theirs\n`,
		});
		expect(problemsIn(results)).toEqual([
			`${id}.srt:7 Git could not merge two versions of the text here, and left both.`,
			'videos.yaml:1 Git could not merge two versions of the text here, and left both.',
		]);
	});

	test('stay in every course that has a copy', async () => {
		const results = await read({ [`a/${id}.srt`]: srt('One.'), [`b/${id}.srt`]: srt('One.') });
		expect(groupVideos([...results.values()], 'en').videos[0]?.courses).toEqual(['a', 'b']);
	});

	test('are rejected if they are larger than those of any video, gzipped or not', async () => {
		const large = `WEBVTT\n\n${'00:01.000 --> 00:02.000\nwords\n\n'.repeat(2_300_000)}`;
		const results = await read({ [`${id}.vtt.gz`]: gzipSync(large, { level: 1 }) });
		expect(results.get(`${id}.vtt.gz`)).toMatchObject({
			segments: [],
			problems: [{ reason: expect.stringContaining('larger than 64 MB') as unknown }],
		});
	});

	test('are in the order of the list in their folder, with all languages of a video in one place', async () => {
		const results = await read({
			'a/videos.csv': 'file,position\ntalk.de.srt,\nTrees.srt,4\ntalk.en.srt,\n',
			'a/talk.de.srt': srt('Ja.'),
			'a/talk.en.srt': srt('Yes.'),
			'a/Trees.srt': srt('Roots.'),
			[`a/${id}.srt`]: srt('Nobody lists this.'),
		});
		const { videos } = groupVideos([...results.values()], 'en');
		expect(videos.map(({ title, position, rows }) => [title, position, rows])).toEqual([
			['', undefined, undefined],
			['talk', undefined, [{ course: 'a', row: 1 }]],
			['Trees', 4, [{ course: 'a', row: 2 }]],
		]);
	});

	test('have a place in each course that lists them, and a position that precedes that of the playlist', async () => {
		const results = await read({
			'b/videos.csv': `file,id\nother,\ntalk,${id}\n`,
			'b/talk.srt': srt('One.'),
			'a/videos.csv': `file,id,position\ntalk,${id},9\n`,
			'a/talk.srt': srt('One.'),
			'a/talk.info.json': JSON.stringify({ ...info, playlist: 'Boats', playlist_index: 3 }),
		});
		const { videos } = groupVideos([...results.values()], 'en');
		expect(videos).toMatchObject([
			{
				playlist: 'Boats',
				position: 9,
				rows: [
					{ course: 'a', row: 1 },
					{ course: 'b', row: 2 },
				],
			},
		]);
	});

	test('are read if the list has facts that cannot be parsed, which are reported', async () => {
		const results = await read({
			'a/videos.csv': 'file,published,position\ntalk,2026-13-08,first\n',
			'a/talk.srt': srt('One.'),
			'b/videos.yaml': '- file: other\n- file: talk\n  language: spoken\n',
			'b/talk.srt': srt('One.'),
		});
		const named = [...results].map(([name, { problems, unread }]) => [
			name,
			problems,
			unread.map(({ line, row, reason }) => [line ?? row, reason.split(',')[0]]),
		]);
		expect(named).toEqual([
			['a/talk.srt', [], []],
			[
				'a/videos.csv',
				[],
				[
					[2, 'published is "2026-13-08"'],
					[2, 'position is "first"'],
				],
			],
			['b/talk.srt', [], []],
			[
				'b/videos.yaml',
				[],
				[
					[2, 'language is "spoken"'],
					[1, 'There is no caption file "other" next to this list.'],
				],
			],
		]);
	});

	test('suggest a file for an entry without captions, if no other entry names it', async () => {
		const results = await read({
			'videos.csv': `file,id\nTolk 1.en.srt,${id}\nTalk 2.en.srt,PvZLF9Lph4Y\nTalk 3.en.srt,a-VQfQqIMrE\n`,
			'Talk 1.en.srt': srt('One.'),
			'Talk 2.en.srt': srt('Two.'),
		});
		const hint = 'Did you mean "Talk 1.en.srt"? Correct the name, add the file, or remove the entry.';
		expect(results.get('videos.csv')?.unread).toMatchObject([
			{ line: 2, hint },
			{ line: 4, hint },
		]);
	});

	test('suggest the only file that begins with a listed name', async () => {
		const long = 'Lecture 1: Boats, and how they float [dQw4w9WgXcQ].en.vtt';
		const results = await read({
			'videos.csv': 'file,title\nLecture 1,Boats\n"Lecture 2, or",Lamps\n',
			[long]: srt('One.'),
			'Lecture 10 [PvZLF9Lph4Y].srt': srt('Ten.'),
			'Lecture 2, or both [a-VQfQqIMrE].srt': srt('Two.'),
			'Lecture 2, or none [aaaaaaaaaaa].srt': srt('Two.'),
		});
		const rest = 'Correct the name, add the file, or remove the entry.';
		const hints = results.get('videos.csv')?.unread.map(({ hint }) => hint);
		expect(hints).toEqual([`Did you mean "${long}"? ${rest}`, rest]);
	});

	test('have the recording that most browsers can play', async () => {
		const files = await read({ 'talk.srt': srt('a'), 'talk.avi': '', 'talk.mp3': '', 'talk.wav': '' });
		expect(files.get('talk.srt')?.segments[0]?.details?.media).toBe('talk.mp3');
	});

	test('are rejected with a reason if they are unusable, and so are their companions', async () => {
		const results = await read({
			'talk.srt': srt('Who says this?'),
			'broken.info.json': '{"id":',
			'videos.csv': 'file,url\ntalk2,javascript:alert(1)\n',
			'doc.html': '<html/>',
			[`${id}.srv3`]: '<timedtext format="3"><body><p t="0">x</body>',
		});
		const reasons = Object.fromEntries(
			[...results].map(([name, { problems }]) => [name, problems.map(({ reason }) => reason).join()]),
		);
		expect(reasons).toEqual({
			'talk.srt': expect.stringContaining('which video') as unknown,
			'broken.info.json': expect.stringContaining('not valid JSON') as unknown,
			'videos.csv': expect.stringContaining('not an https URL') as unknown,
			'doc.html': 'This is a web page, not captions.',
			[`${id}.srv3`]: expect.stringContaining('not well-formed XML') as unknown,
		});
	});
});
