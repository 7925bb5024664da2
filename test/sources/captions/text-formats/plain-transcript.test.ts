import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionsOf, parseCaptions } from '../captions-of.ts';

describe('a transcript copied from the page of a video', () => {
	test.each([
		['0:05\nAlpha beta\n1:09\nGamma\n1:02:03\nDelta\n'],
		['Transcript\r\n\r\n0:05\r\nAlpha\r\nbeta\r\n\r\n1:09\r\nGamma\r\n1:02:03\r\nDelta'],
		['0:05\n5 seconds\nAlpha beta\n1:09\n1 minute, 9 seconds\nGamma\n1:02:03\n1 hour, 2 minutes, 3 seconds\nDelta'],
		[
			'0:05\n5 Sekunden\nAlpha beta\n1:09\n1 Minute, 9 Sekunden\nGamma\n1:02:03\n1 Stunde, 2 Minuten und 3 Sekunden\nDelta',
		],
		['0:05\n5 秒\nAlpha beta\n1:09\n1 分 9 秒\nGamma\n1:02:03\n1 小时 2 分 3 秒\nDelta'],
		['0:05 Alpha beta\n1:09\tGamma\n01:02:03 Delta\n'],
		['0:05 Alpha\nbeta\n1:09 Gamma\n1:02:03 Delta'],
	])('is read with its times: %j', (text) => {
		const parsed = parseCaptions(text, 'a.txt');
		expect(parsed?.format).toBe('plain transcript');
		const said = parsed?.captions.map(({ start, rows }) => [start, rows.map((row) => row.text).join(' ')]);
		expect(said).toEqual([
			[5, 'Alpha beta'],
			[69, 'Gamma'],
			[3723, 'Delta'],
		]);
	});

	test('may mention a time or a duration', () => {
		const text = '9:58\n10:30\n10:01\n5 minutes\n10:04\n4 seconds\n10:05\n10:06 is late\n';
		const said = parseCaptions(text, 'a.txt')?.captions.map(({ rows }) => rows.map((row) => row.text).join(' '));
		expect(said).toEqual(['10:30', '5 minutes', '4 seconds', '10:06 is late']);
	});

	test('may begin with numbers that are not times', () => {
		const said = parseCaptions('0:05\n5 boats\n0:09\n3 lamps\n', 'a.txt')?.captions.map(({ rows }) => rows[0]?.text);
		expect(said).toEqual(['5 boats', '3 lamps']);
	});

	test.each(['A diary\n\nOf boats.\n\nOf lamps.\n\n10:15\nI slept.', '1:35,Hello\n', '0:01 --> 0:02\nHello\n'])(
		'is not %j',
		(text) => {
			expect(parseCaptions(text, 'a.txt')?.format).not.toBe('plain transcript');
		},
	);
});

describe('a transcript saved by a program or from a meeting', () => {
	const said = (text: string) =>
		parseCaptions(text, 'a.txt')?.captions.map(({ start, rows }) => [
			start,
			rows[0]?.speaker,
			rows.map((row) => row.text).join(' '),
		]);

	test.each([
		['(00:05) The boat leaks.\n(01:09) Paint it.\n'],
		['[00:00:05] The boat leaks.\n[00:01:09] Paint it.\n'],
		['00:05 - The boat leaks.\n01:09 - Paint it.\n'],
		['[00:05.000 --> 00:08.000]  The boat leaks.\n[01:09.000 --> 01:12.000]  Paint it.\n'],
		['[00:05.0 → 00:08.4] The boat leaks.\n[01:09.0 → 01:12.9] Paint it.\n'],
		['(0:05 - 0:08)\nThe boat leaks.\n\n(1:09 - 1:12)\nPaint it.\n'],
		['[00:05.00]The boat leaks.\n[01:09.00]Paint it.\n'],
		['[00:05.00]<00:05.00>The <00:05.31>boat <00:05.80>leaks.\n[01:09.00] <01:09.00> Paint <01:09.40> it.\n'],
	])('is read with its times: %j', (text) => {
		expect(said(text)).toEqual([
			[5, undefined, 'The boat leaks.'],
			[69, undefined, 'Paint it.'],
		]);
	});

	test.each([
		['Anna Berg  0:05  \nThe boat leaks.\n\nBo Lind  1:09  \nPaint it.\n\nTranscribed by https://otter.ai\n'],
		['Anna Berg (00:05):\nThe boat leaks.\n\nBo Lind (01:09):\nPaint it.\n'],
		['Anna Berg [00:05]: The boat leaks.\n\nBo Lind [01:09]: Paint it.\n'],
		['**Anna Berg** | 00:05\nThe boat leaks.\n**Bo Lind** | 01:09\nPaint it.\n'],
		['Anna Berg: [00:05] The boat leaks.\n\nBo Lind: [01:09] Paint it.\n'],
		['[Anna Berg] (0:05 - 0:07)\nThe boat leaks.\n\n[Bo Lind] (1:09 - 1:12)\nPaint it.\n'],
		['Anna Berg: [00:05.000 - 00:07.200] The boat leaks.\nBo Lind: [01:09.000 - 01:10.000] Paint it.\n'],
	])('has speakers before the times: %j', (text) => {
		expect(said(text)).toEqual([
			[5, 'Anna Berg', 'The boat leaks.'],
			[69, 'Bo Lind', 'Paint it.'],
		]);
	});

	test('has guests of a meeting in Teams, below its heading', () => {
		const text =
			'Boats-20260112_090000-Meeting Recording\n12 January 2026, 09:00\n1m 20s\n\nBerg, Anna started transcription\n\n' +
			'Berg, Anna   0:05\nThe boat leaks.\n\nBo Lind (Guest)   0:09\nOh.\n\nLind, Bo (External)   1:09\nPaint it.\n\n' +
			'Berg, Anna stopped transcription\n';
		expect(said(text)).toEqual([
			[5, 'Berg, Anna', 'The boat leaks.'],
			[9, 'Bo Lind (Guest)', 'Oh.'],
			[69, 'Lind, Bo (External)', 'Paint it.'],
		]);
	});

	test('has its first words directly below a heading', () => {
		const text = 'Boats\n\nTranscript:\nAnna Berg 00:00:05\nThe boat leaks.\n\nBo Lind 00:01:09\nPaint it.\n';
		expect(said(text)).toEqual([
			[5, 'Anna Berg', 'The boat leaks.'],
			[69, 'Bo Lind', 'Paint it.'],
		]);
	});

	test('has speakers above their times, as in aTrain', () => {
		const text =
			'Transcription for boats\n\nSPEAKER_00\n[00:00:05] - The boat leaks.\n[00:00:09] - Badly.\n\nSPEAKER_01\n[00:01:09] - Paint it.\nSpeaker 1\n';
		expect(said(text)).toEqual([
			[5, 'Speaker 0', 'The boat leaks.'],
			[9, 'Speaker 0', 'Badly.'],
			[69, 'Speaker 1', 'Paint it. Speaker 1'],
		]);
	});

	test('has speakers below the times, as in Premiere', () => {
		const text =
			'00:00:05:00 - 00:00:08:00\nSpeaker 1\nThe boat leaks.\n\n00:01:09:00 - 00:01:12:00\nSpeaker 2\nPaint it.\n';
		for (const one of [text, text.replaceAll(/(?<=\d):(?=\d)/g, ';')])
			expect(said(one)).toEqual([
				[5, 'Speaker 1', 'The boat leaks.'],
				[69, 'Speaker 2', 'Paint it.'],
			]);
	});

	test.each([
		[
			'Google Meet',
			'12 Jan 2026\nBoats - Transcript\n00:00:05\n \nAnna Berg: The boat leaks.\nBo Lind: Oh!\n\n00:01:09\n \nBo Lind: Paint it.\nAnna Berg: No.\n\nTranscription ended after 00:02:00\n\nThis editable transcript was computer generated and might contain errors. People can also change the text after it was created.\n',
		],
		[
			'Google Meet, as Markdown',
			'12 Jan 2026\n\n## Boats \\- Transcript\n\n### 00:00:05\n\n   \n**Anna Berg:** The boat leaks.  \n**Bo Lind:** Oh\\!  \n\n### 00:01:09\n\n**Bo Lind:** Paint it.  \n**Anna Berg:** No.\n\n### Transcription ended after 00:02:00\n\n*This editable transcript was computer generated and might contain errors. People can also change the text after it was created.*\n',
		],
		[
			'Descript, as Markdown',
			'[00:00:05] **Anna Berg:** The boat leaks.\n\n[00:00:06] **Bo Lind:** Oh!\n\n[00:01:09] **Bo Lind:** Paint it.\n\n[00:01:10] **Anna Berg:** No.\n',
		],
		[
			'Markdown with times in bold',
			'# Boats\n\n**[00:00:05] Anna Berg:** The boat leaks.\n\n**[00:00:06]** **Bo Lind:** Oh!\n\n**[00:01:09]** **Bo Lind**: Paint it.\n\n**[00:01:10] Anna Berg:** No.\n',
		],
	])('has the words and speakers of %s, and nothing else', (_, text) => {
		const read = captionsOf(Buffer.from(text), 'Boats [dQw4w9WgXcQ].en.md');
		expect(read?.segments).toMatchObject([
			{
				start: 5,
				language: 'en',
				text: 'The boat leaks. Oh! Paint it. No.',
				marks: [
					{ at: 0, text: 'Anna Berg' },
					{ at: 16, text: 'Bo Lind' },
					{ at: 30, text: 'Anna Berg' },
				],
			},
		]);
	});

	test('has neither the headings of Markdown nor the targets of its times', () => {
		const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5s';
		expect(
			said(`# Boats\n\n## 1. Leaks\n\n[0:05](${url}) The boat leaks.\n\n## 2. Tar\n\n[1:09](${url})\nPaint it.\n`),
		).toEqual([
			[5, undefined, 'The boat leaks.'],
			[69, undefined, 'Paint it.'],
		]);
	});

	test('keeps what is sung, though # marks headings as well', () => {
		expect(said('Boats\n0:05\n# Row, row,\nrow the boat #\n0:09\nPaint it.\n')).toEqual([
			[5, undefined, 'Row, row, row the boat #'],
			[9, undefined, 'Paint it.'],
		]);
	});

	test('may have a heading of any length', () => {
		expect(said(`0:05\nThe boat leaks.\n0:09\nPaint it.\n\n# ${'boat '.repeat(2_000_000)}\n`)).toHaveLength(2);
	});

	test('keeps asterisks and backslashes that are not Markdown', () => {
		const text = '[00:05] so 2**3 is C:\\! and\n[00:09] 3**2 is **not** that\n';
		expect(said(text)).toEqual([
			[5, undefined, 'so 2**3 is C:\\! and'],
			[9, undefined, '3**2 is **not** that'],
		]);
	});

	test('has end times if the text has them', () => {
		const text = '[00:05.000 --> 00:08.500]  The boat leaks.\n';
		expect(parseCaptions(text, 'a.txt')?.captions).toMatchObject([{ start: 5, end: 8.5 }]);
	});

	test.each([
		[
			'[ti:Boats]\n[ar:Anna]\n[al:Water]\n[by:hand]\n[00:05.00]The boat leaks.\n[00:09.00]Paint it.\n[00:12.00]Again.\n',
		],
		[
			'Boats (2026-01-12) - Transcript\nAttendees\nAnna, Bo\nTranscript\n\n00:00:05\n\nThe boat leaks.\n\n00:00:09\nPaint it.\n\n00:00:12\nAgain.\n',
		],
	])('may have lines above the first time if others follow in order: %j', (text) => {
		expect(said(text)).toEqual([
			[5, undefined, 'The boat leaks.'],
			[9, undefined, 'Paint it.'],
			[12, undefined, 'Again.'],
		]);
	});

	test('may have a time in brackets without words, as lyrics have for a silence', () => {
		const text = '[00:00.00]\n[00:05.00]The boat leaks.\n[01:07.50]\n[01:09.00]Paint it.\n';
		expect(said(text)?.filter(([, , words]) => words !== '')).toEqual([
			[5, undefined, 'The boat leaks.'],
			[69, undefined, 'Paint it.'],
		]);
	});

	test('is unrolled if ffmpeg turned rolling captions into lyrics, with a time for every row', () => {
		const text = [
			'[ve:61.7.100]\n',
			'[00:05.00] \n[00:05.00]the boat leaks',
			'[00:07.40]the boat leaks\n[00:07.40] ',
			'[00:07.41]the boat leaks\n[00:07.41]so we paint it',
			'[00:09.99]so we paint it\n[00:09.99] ',
			'[00:10.00]so we paint it\n[00:10.00]and go',
			'[00:12.00]and go\n[00:12.00] ',
		].join('\n');
		const read = captionsOf(Buffer.from(text), 'dQw4w9WgXcQ.en.lrc');
		expect(read?.segments).toMatchObject([
			{
				start: 5,
				text: 'the boat leaks so we paint it and go',
				times: [
					{ at: 15, second: 7.41 },
					{ at: 30, second: 10 },
				],
			},
		]);
		expect(read?.report).toMatchObject({ automatic: true, rolledRows: 5 });
	});

	test('keeps a spoken time at the end of a line', () => {
		const text = 'Anna Berg  0:05\nWe leave\nand are home at 10:15\n\nBo Lind  1:09\nPaint it.\n';
		expect(said(text)).toEqual([
			[5, 'Anna Berg', 'We leave and are home at 10:15'],
			[69, 'Bo Lind', 'Paint it.'],
		]);
	});

	test.each([
		['letters', 'Dear Anna,\n\nthe boat sails at 10:15\n\nYours, Bo\n'],
		['timetables out of order', 'Boats\n\nto the island\n\nfrom pier 2\n\nLeaving 10:15\nComing 9:40\nLeaving 8:15\n'],
	])('is not %s', (_, text) => {
		expect(parseCaptions(text, 'a.txt')).toBeNull();
	});

	test('is not quadratic in spaces', () => {
		const text = `Anna Berg  0:05\nThe boat\n\nBo Lind  1:09\n${`a${' '.repeat(100_000)}\n`.repeat(20)}`;
		expect(said(text)).toHaveLength(2);
	}, 5000);

	test('keeps every word, whoever speaks', () => {
		const word = fc.constantFrom('boat', 'leaks', '5', 'at 0:07 again', 'Anna', '(tar)', '[paint]', '-');
		const caption = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `so ${words.join(' ')}`);
		fc.assert(
			fc.property(fc.array(caption, { minLength: 2, maxLength: 12 }), fc.nat(3), (captions, kind) => {
				const stamped = captions.map((words, at) => {
					const time = `0:${String(10 + at)}`;
					return [
						`[${time}] ${words}`,
						`${time}\n${words}`,
						`Anna Berg  ${time}\n${words}\n`,
						`(${time} - 0:59)\n${words}\n`,
					][kind];
				});
				expect(said(stamped.join('\n'))?.map(([, , words]) => words)).toEqual(captions);
			}),
		);
	});
});
