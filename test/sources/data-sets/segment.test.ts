import { describe, expect, test } from 'vitest';
import { parquet, readAs, reasonFor, segmentOf } from '../samples.ts';

const id = 'abcdefghijk';

describe('rejects a row with a reason', () => {
	test.each([
		[{ video_id: '' }, 'video_id is empty.'],
		[{ video_id: '../../etc/x' }, 'video_id is "../../etc/x", which is not the id of a video.'],
		[{ video_id: 'abcdefghij' }, 'video_id is "abcdefghij", which is not the id of a video.'],
		[{ video_id: 'abcdefghijkl' }, 'video_id is "abcdefghijkl", which is not the id of a video.'],
		[{ video_id: 'abcdefghijé' }, 'video_id is "abcdefghijé", which is not the id of a video.'],
		[{ video_id: 'a\u001b[31m\u202e' }, 'video_id is "a\\u{1b}[31m\\u{202e}", which is not the id of a video.'],
		[{ video_id: 'x'.repeat(99) }, `video_id is "${'x'.repeat(60)}…", which is not the id of a video.`],
		[{ text: ' \t\u00a0\u0000\n' }, 'text is empty.'],
		[{ start_second: '' }, 'start_second is empty.'],
		[{ start_second: 'abc' }, 'start_second is "abc", which is not a time.'],
		[{ start_second: 'NaN' }, 'start_second is "NaN", which is not a time.'],
		[{ start_second: '-1' }, 'start_second is "-1", which is before the start of the video.'],
		[{ start_second: '4000000' }, 'start_second is "4000000", which is more than 100 hours.'],
		[{ end_second: 'later' }, 'end_second is "later", which is not a time.'],
	])('%j', async (columns, reason) => expect(await reasonFor(columns)).toBe(reason));
});

test('names the spreadsheet that took an id or a text for a formula', async () => {
	const rows = 'video_id,text,start_second\n#NAME?,Words.,1\nabcdefghijk,#NOM?,2\nabcdefghijk,What is your #name?,3\n';
	const { problems, segments } = await readAs('x.csv', rows);
	const asText = /^Excel took it for a formula: format the column as text first\. Write /;
	expect(problems).toMatchObject(
		[
			{ line: 2, reason: 'video_id is "#NAME?", which is not the id of a video.' },
			{ line: 3, reason: 'text is "#NOM?", which is not text.' },
		].map((problem) => ({ ...problem, hint: expect.stringMatching(asText) as string })),
	);
	expect(segments.map(({ text }) => text)).toEqual(['What is your #name?']);
});

test('accepts ids that begin with - or _, and trims them', async () => {
	expect((await segmentOf({ video_id: '-_AbCdEfG01' }))?.videoId).toBe('-_AbCdEfG01');
	expect((await segmentOf({ video_id: ` ${id} ` }))?.videoId).toBe(id);
});

test('collapses white space and control characters in text, and keeps the rest verbatim', async () => {
	expect((await segmentOf({ text: ' a\r\n b\u0000\u001bc\u2028d  e ' }))?.text).toBe('a b c d e');
	expect((await segmentOf({ text: '<b>&amp; {{x}} 𝒳 ا\u200f' }))?.text).toBe('<b>&amp; {{x}} 𝒳 ا\u200f');
});

test('omits a missing end, and keeps an end before the start for the next stage', async () => {
	expect(await segmentOf({ end_second: ' ' })).not.toHaveProperty('end');
	expect(await segmentOf({ start_second: '1:35', end_second: '90.5' })).toMatchObject({ start: 95, end: 90.5 });
});

test.each([
	[`https://www.youtube.com/watch?v=${id}&t=95s`, `https://www.youtube.com/watch?v=${id}`],
	[`https://youtu.be/${id}?t=95`, `https://www.youtube.com/watch?v=${id}`],
	['https://www.youtube.com/watch?v=of_another0', `https://www.youtube.com/watch?v=${id}`],
	['https://talks.example/42?t=95&lang=en#t=95', 'https://talks.example/42?lang=en'],
	['https://youtube.com.evil.example/x', 'https://youtube.com.evil.example/x'],
	['http://talks.example/42', undefined],
	['javascript:alert(1)', undefined],
	['https://user:secret@talks.example/', undefined],
	['https://talks.exam…', undefined],
	[`https://talks.example/${'x'.repeat(3000)}`, undefined],
])('url %s is %s', async (url, expected) => expect((await segmentOf({ url }))?.url).toBe(expected));

test('keeps a thumbnail only if it is a complete https URL', async () => {
	expect((await segmentOf({ thumbnail: 'https://i.example/a b.jpg' }))?.thumbnail).toBe('https://i.example/a%20b.jpg');
	for (const thumbnail of ['', 'https://i…axresdefault.jpg', 'http://i.example/a.jpg', 'data:image/png;base64,']) {
		expect(await segmentOf({ thumbnail })).not.toHaveProperty('thumbnail');
	}
});

test.each([
	['2024-05-31', '2024-05-31'],
	['20240531', '2024-05-31'],
	['2024-05-31T23:30:00-05:00', '2024-05-31'],
	['2024-05-31 09:00:00', '2024-05-31'],
	['2024-02-29', '2024-02-29'],
	['2023-02-29', undefined],
	['2024-13-01', undefined],
	['31.05.2024', undefined],
	['1717113600', undefined],
])('published %s is %s', async (published, expected) => {
	expect((await segmentOf({ published }))?.published).toBe(expected);
});

test.each([
	['en', 'en'],
	['pt_br', 'pt-BR'],
	['zh-hant-tw', 'zh-Hant-TW'],
	['English', 'en'],
	['iw', 'he'],
	['xx', undefined],
	['a.en', undefined],
	['', undefined],
])('language %s is %s', async (language, expected) => {
	expect((await segmentOf({ language }))?.language).toBe(expected);
});

test.each([
	['3', 3],
	[' 012 ', 12],
	['3.0', 3],
	['0', undefined],
	['-1', undefined],
	['2.5', undefined],
	['third', undefined],
	['99999999999999999999', undefined],
])('position %s is %s', async (position, expected) => {
	expect((await segmentOf({ position }))?.position).toBe(expected);
});

test('reads a position that changes within a video, and one that is a number in Parquet', async () => {
	const row = { video_id: id, text: 'words', start_second: 1 };
	const { segments } = await readAs(
		'a.parquet',
		parquet([
			{ ...row, position: 4n },
			{ ...row, position: 5n },
		]),
	);
	expect(segments.map(({ position }) => position)).toEqual([4, 5]);
});

test('collapses white space in names and cuts them to 300 characters', async () => {
	const segment = await segmentOf({ title: ' A\n title ', channel: '𝒳'.repeat(400), playlist: '' });
	expect(segment).toEqual({
		videoId: id,
		text: 'words',
		start: 1,
		title: 'A title',
		channel: `${'𝒳'.repeat(299)}…`,
	});
});
