import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSource, readSources } from '../../src/sources/read.ts';
import { fixture, lectureRows, parquet, readAs } from './samples.ts';

test('reports a file that cannot be opened as one problem, without its absolute path', async () => {
	const source = { path: path.join(tmpdir(), 'cuemark-no-such-file.csv'), name: 'content/sources/a.csv', course: null };
	expect(await readSource(source)).toEqual({
		source,
		format: null,
		rows: 0,
		rejected: 0,
		segments: [],
		omitted: 0,
		unread: [],
		problems: [
			{
				file: 'content/sources/a.csv',
				reason: 'The file cannot be read: ENOENT: no such file or directory.',
				hint: 'Check that the file exists and that you have permission to read it.',
			},
		],
	});
});

test('reports an empty file, and one without rows', async () => {
	const reasons = [];
	for (const content of ['', gzipSync(''), 'video_id,text,start_second\n', '\n\n']) {
		reasons.push((await readAs('x.csv', content)).problems.map(({ reason }) => reason));
	}
	expect(reasons).toEqual([
		['The file is empty.'],
		['The file is empty.'],
		['The file contains no rows.'],
		['The file contains no rows.'],
	]);
});

test('reports truncated or damaged gzip as one problem', async () => {
	const whole = gzipSync(fixture('lectures.csv'));
	const damaged = Buffer.from(whole).fill(0xff, 20, 60);
	for (const content of [whole.subarray(0, -20), damaged]) {
		expect((await readAs('x.csv.gz', content)).problems).toMatchObject([
			{ file: 'x.csv.gz', reason: expect.stringMatching(/^The gzip data is damaged: .*\.$/) as string },
		]);
	}
});

test('reports truncated or damaged Parquet as one problem', async () => {
	const whole = parquet(lectureRows);
	const damaged = whole.slice();
	damaged.fill(0xff, 100, 400);
	for (const content of [whole.subarray(0, -20), whole.subarray(0, 6), damaged, Buffer.from('PAR1')]) {
		const { problems } = await readAs('x.parquet', content);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.reason).toMatch(/^The Parquet file cannot be read/);
	}
});

test('reports a .parquet file in another format as one problem', async () => {
	const { problems } = await readAs('x.parquet', 'nothing of the kind');
	expect(problems).toMatchObject([{ reason: expect.stringMatching(/^The Parquet file cannot be read: /) as string }]);
});

test('reports a missing column of Parquet once, and a bad row with its number', async () => {
	const [, ...rest] = lectureRows;
	const { problems } = await readAs('x.parquet', parquet([{ video_id: 'abcdefghijk', begin: 1 }]));
	expect(problems).toMatchObject([{ reason: 'The columns text, start_second are missing; found: video_id, begin.' }]);
	const bad = await readAs('x.parquet', parquet([...rest, { ...rest[0], text: '' }]));
	expect(bad.problems).toMatchObject([{ file: 'x.parquet', row: 6, reason: 'text is empty.' }]);
});

test('suggests the right name for a misnamed list of videos', async () => {
	const { problems } = await readAs('video.csv', 'file,id,title\ntalk.srt,dQw4w9WgXcQ,A talk\n');
	expect(problems).toMatchObject([{ hint: 'If this is a list of videos, rename it to videos.csv.' }]);
});

test('rejects rows with invalid UTF-8, as one problem with the line of the first', async () => {
	const rows = ['abcdefghijk,fine é 𝒳,1', 'abcdefghijk,caf\xe9,2', 'abcdefghijk,na\xefve,3'];
	const latin1 = Buffer.concat([
		Buffer.from(`video_id,text,start_second\n${rows[0] ?? ''}\n`),
		Buffer.from(rows.slice(1).join('\n'), 'latin1'),
	]);
	const { segments, problems } = await readAs('x.csv', latin1);
	expect(problems).toMatchObject([
		{
			line: 3,
			reason: expect.stringContaining('2 rows have characters that cannot be read') as unknown,
			hint: 'Save the file as UTF-8; in Excel, as "CSV UTF-8".',
		},
	]);
	expect(segments.map(({ text }) => text)).toEqual(['fine é 𝒳']);
	const replaced = await readAs('x.csv', 'video_id,text,start_second\nabcdefghijk,fine \uFFFD,1\n');
	expect(replaced).toMatchObject({ problems: [], segments: [{ text: 'fine \uFFFD' }] });
});

test('decodes characters that are split between chunks', async () => {
	const row = (text: string): string => `{"video_id":"abcdefghijk","start_second":1,"text":"${text}"}\n`;
	for (const shift of ['', 'a', 'aa', 'aaa']) {
		const content = row(`${shift}${'𝒳'.repeat(150_000)}`).repeat(2);
		const { segments, problems } = await readAs('x.jsonl', content);
		expect(problems).toEqual([]);
		expect(segments.map(({ text }) => text === `${shift}${'𝒳'.repeat(150_000)}`)).toEqual([true, true]);
	}
});

test('keeps the first thousand problems and counts the rest', async () => {
	const read = await readAs('x.csv', `video_id,text,start_second\n${'abcdefghijk,words,soon\n'.repeat(2500)}`);
	expect(read).toMatchObject({ rows: 2500, rejected: 2500, omitted: 1500 });
	expect(read.problems).toHaveLength(1000);
	expect(read.problems[0]).toMatchObject({ line: 2 });
});

test('reads files one after another, with progress', async () => {
	const names = ['lectures.csv', 'lectures.jsonl'];
	const paths = names.map((name) => path.join(tmpdir(), `cuemark-progress-${process.pid}-${name}`));
	const sources = names.map((name, index) => ({ path: paths[index] ?? '', name, course: 'baking' }));
	const seen: number[] = [];
	try {
		for (const [index, name] of names.entries()) await writeFile(paths[index] ?? '', fixture(name));
		const results = await readSources(sources, (rows) => seen.push(rows));
		expect(results.map(({ source, rows }) => [source.name, rows])).toEqual([
			['lectures.csv', 6],
			['lectures.jsonl', 6],
		]);
		expect(seen).toEqual([6, 12]);
	} finally {
		await Promise.all(paths.map((file) => rm(file, { force: true })));
	}
});

test('says that the rest of a truncated file was not read', async () => {
	const rows = `video_id,text,start_second\n${'abcdefghijk,words,1\n'.repeat(200_000)}`;
	const cut = await readAs('x.csv.gz', gzipSync(rows).subarray(0, -400));
	expect(cut.rows).toBeGreaterThan(0);
	expect(cut.problems).toMatchObject([
		{ reason: expect.stringMatching(/^The gzip data is damaged.*The rest of the file was not read\.$/) as unknown },
	]);
});
