import { describe, expect, test } from 'vitest';
import { parseCaptions } from './captions-of.ts';
import { rowTexts } from './helpers.ts';

const json = (value: unknown): string => JSON.stringify(value);

const whisperSegments = [
	{ id: 0, seek: 0, start: 1, end: 2.5, text: ' Alpha beta', tokens: [1, 2] },
	{ id: 1, seek: 0, start: 3, end: 4.5, text: ' Gamma', tokens: [3] },
];

describe('malformed times', () => {
	test.each([
		[
			'SBV',
			'0:00:01.000,0:00:02.500\nAlpha beta\n\n0:00:xx.000,0:00:04.000\nlost\n\n0:00:03.000,0:00:04.500\nGamma\n',
			4,
		],
		['SBV', '0:00:01.000,0:00:02.500\nAlpha[br]beta\n\n0:00:02.500,\nlost\n\n0:00:03.000,0:00:04.500\nGamma\n', 4],
		['table of captions', 'start,end,text\n1000,2500,Alpha beta\nabc,3000,lost\n3000,4500,Gamma\n', 3],
		['Whisper’s TSV', 'start\tend\ttext\n1000\t2500\tAlpha beta\nabc\t3000\tlost\n3000\t4500\tGamma\n', 3],
	])('are reported in %s by their line, and are not words: %j', (_, text, line) => {
		const parsed = parseCaptions(text, 'a');
		expect(parsed?.captions.map(({ rows }) => rows.map((row) => row.text).join(' '))).toEqual(['Alpha beta', 'Gamma']);
		expect(parsed?.flaws).toMatchObject([{ line }]);
	});
});

describe('malformed times in JSON and XML', () => {
	const [good, bad] = ['Alpha beta', 'lost'];
	const forms: Readonly<Record<string, (start: unknown, last: unknown) => string>> = {
		'YouTube json3': (tStartMs, dDurationMs) =>
			json({
				events: [
					{ tStartMs: 1000, dDurationMs: 1500, segs: [{ utf8: good }] },
					{ tStartMs, dDurationMs, segs: [{ utf8: bad }] },
				],
			}),
		'Whisper JSON': (start, end) => json({ segments: [whisperSegments[0], { start, end, text: bad }] }),
		'Whisper JSON in chunks': (start, end) =>
			json({
				chunks: [
					{ timestamp: [1, 2.5], text: good },
					{ timestamp: [start, end], text: bad },
				],
			}),
		'whisper.cpp JSON': (from, to) =>
			json({
				transcription: [
					{ timestamps: { from: '00:00:01,000', to: '00:00:02,500' }, text: good },
					{ timestamps: { from, to }, text: bad },
				],
			}),
		'youtube-transcript-api JSON': (start, duration) =>
			json([
				{ text: good, start: 1, duration: 1.5 },
				{ text: bad, start, duration },
			]),
		srv1: (start, dur) =>
			`<transcript><text start="1" dur="1.5">${good}</text>\n<text start="${String(start)}" dur="${String(dur)}">${bad}</text></transcript>`,
		srv3: (t, d) =>
			`<timedtext><body><p t="1000" d="1500">${good}</p>\n<p t="${String(t)}" d="${String(d)}">${bad}</p></body></timedtext>`,
	};
	const place = (format: string) => (format.startsWith('srv') ? { line: 2 } : { row: 2 });
	const all = Object.keys(forms);
	const times = [
		['abc', 5000],
		['1:2:x', 5000],
		['', 5000],
		[null, 5000],
		[5000, 'abc'],
		[5000, '0:x1'],
	] as const;

	test.each(all.flatMap((format) => times.map(([start, last]) => [format, start, last] as const)))(
		'are reported in %s by their place, and affect no other caption: %j, %j',
		(format, start, last) => {
			const parsed = parseCaptions(forms[format]?.(start, last) ?? '', 'a');
			expect(rowTexts(parsed?.captions ?? [])).toEqual([[good]]);
			expect(parsed?.flaws).toEqual([
				{
					...place(format),
					reason: expect.stringMatching(/^\S+ is .+, which is not a time, so this caption cannot be placed\.$/),
					hint: `Write it as a number of ${/json3|srv3/.test(format) ? 'milliseconds: 62500' : 'seconds: 62.5'}.`,
				},
			]);
		},
	);

	test.each(all)('do not include negative times in %s, nor an end before the start: nothing is lost', (format) => {
		for (const [start, last] of [
			[-5, 5],
			[5000, -4],
		]) {
			const parsed = parseCaptions(forms[format]?.(start, last) ?? '', 'a');
			expect(rowTexts(parsed?.captions ?? [])).toEqual([[good], [bad]]);
			expect(parsed?.flaws).toEqual([]);
		}
	});

	test.each(all.filter((format) => !format.startsWith('srv')))(
		'do not include strings of digits in %s, nor a missing end',
		(format) => {
			const parsed = parseCaptions(forms[format]?.('3000', null) ?? '', 'a');
			expect(parsed?.captions.map(({ start }) => start)).toEqual([1, format.includes('json3') ? 3 : 3000]);
			expect(parsed?.flaws).toEqual([]);
		},
	);

	test('include missing times, unless there are no words', () => {
		const said = [whisperSegments[0], { text: ' ' }, { end: 3, text: bad }];
		expect(parseCaptions(json({ segments: said }), 'a')?.flaws).toMatchObject([
			{ row: 3, reason: 'start is missing, so this caption cannot be placed.' },
		]);
		const xml = `<timedtext><body><p t="1000">${good}</p><p/>\r\n\r\n<p d="5">${bad}</p></body></timedtext>`;
		expect(parseCaptions(xml, 'a')?.flaws).toMatchObject([
			{ line: 3, reason: 't is missing, so this caption cannot be placed.' },
		]);
	});

	test('are reported by the line in the file, whatever characters are above', () => {
		const xml = `<?xml version="1.0"?>\r\n<timedtext>\r\n<p t="1">é 灯台 🥖</p>\n<p t="x">${bad}</p></timedtext>`;
		expect(parseCaptions(xml, 'a')).toMatchObject({ captions: [{ line: 3 }], flaws: [{ line: 4 }] });
	});
});
