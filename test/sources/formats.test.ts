import { gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { fixture, lectureRows, lectures, parquet, readAs } from './samples.ts';

/** The viewer page truncates the URLs of thumbnails. */
const withoutThumbnails = lectures.map(({ thumbnail: _, ...segment }) => segment);

describe('every format gives the same segments', () => {
	const formats = [
		['CSV', 'lectures.csv', lectures],
		['CSV', 'lectures.semicolon.csv', lectures],
		['CSV', 'lectures.sep.csv', lectures],
		['TSV', 'lectures.tsv', lectures],
		['JSON Lines', 'lectures.jsonl', lectures],
		['JSON', 'lectures.json', lectures],
		['JSON', 'lectures.rows-api.json', lectures],
		['viewer text', 'lectures.viewer.txt', withoutThumbnails],
	] as const;

	test.each(formats)('%s (%s)', async (format, name, segments) => {
		const read = await readAs(name, fixture(name));
		expect(read).toMatchObject({ format, rows: 6, rejected: 0, omitted: 0, problems: [] });
		expect(read.segments).toEqual(segments);
	});

	test.each(formats)('%s (%s), gzipped and without an extension', async (format, name, segments) => {
		expect(await readAs('download', gzipSync(fixture(name)))).toMatchObject({ format, problems: [], segments });
	});

	test.each(formats)('%s (%s) in UTF-16, with and without a byte order mark', async (format, name, segments) => {
		const text = fixture(name).toString().replace('\uFEFF', '');
		for (const mark of ['\uFEFF', '']) {
			const littleEndian = Buffer.from(`${mark}${text}`, 'utf16le');
			expect(await readAs('download', littleEndian)).toMatchObject({ format, problems: [], segments });
			expect(await readAs('download', littleEndian.swap16())).toMatchObject({ format, problems: [], segments });
		}
	});

	test.each(['SNAPPY', 'ZSTD', 'GZIP'] as const)('Parquet, %s', async (codec) => {
		const rows = lectureRows.map((row) => ({ ...row, views: 7 }));
		const file = parquet(rows, { codec });
		const groups = parquetMetadata(file).row_groups;
		expect(groups).toHaveLength(2);
		expect(new Set(groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec)))).toEqual(
			new Set([codec]),
		);
		const read = await readAs('lectures.parquet', file);
		expect(read).toMatchObject({ format: 'Parquet', rows: 6, rejected: 0, problems: [] });
		expect(read.segments).toEqual(lectures);
		expect((await readAs('download', gzipSync(file))).segments).toEqual(lectures);
	});
});

test('reads Parquet with 64-bit seconds, and with null and NaN for missing values', async () => {
	const rows = [
		{ video_id: 'abcdefghijk', text: 'one', start_second: 1n, end_second: 1.5, title: null, published: new Date(0) },
		{ video_id: 'abcdefghijk', text: 'two', start_second: 2n, end_second: NaN, title: 'T', published: null },
	];
	expect((await readAs('x.parquet', parquet(rows))).segments).toEqual([
		{ videoId: 'abcdefghijk', text: 'one', start: 1, end: 1.5, published: '1970-01-01' },
		{ videoId: 'abcdefghijk', text: 'two', start: 2, title: 'T' },
	]);
});

test('detects the format by content, not by name', async () => {
	expect(await readAs('lectures.parquet', fixture('lectures.csv'))).toMatchObject({ format: 'CSV', rows: 6 });
	expect(await readAs('lectures.csv', fixture('lectures.json'))).toMatchObject({ format: 'JSON', rows: 6 });
	expect(await readAs('lectures.json', fixture('lectures.jsonl'))).toMatchObject({ format: 'JSON Lines', rows: 6 });
});

test('reports an unknown format once, with the supported ones', async () => {
	for (const content of ['Dear diary,\n', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), gzipSync(gzipSync('a,b'))]) {
		expect(await readAs('notes.bin', content)).toMatchObject({
			format: null,
			rows: 0,
			problems: [
				{
					file: 'notes.bin',
					reason: 'The file type is unknown.',
					hint: expect.stringContaining('CSV, TSV, JSON Lines, JSON, Parquet, viewer text') as string,
				},
			],
		});
	}
});

test.each([
	['talk.scc', /SRT.* ffmpeg/],
	['minutes.docx', /Export the transcript as SRT or WebVTT/],
	['rows.xlsx', /as CSV/],
])('gives advice on %s', async (name, hint) => {
	const { problems } = await readAs(name, 'Dear diary,\n');
	expect(problems).toMatchObject([{ hint: expect.stringMatching(hint) as string }]);
});
