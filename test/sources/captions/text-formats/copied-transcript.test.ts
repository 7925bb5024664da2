import { describe, expect, it } from 'vitest';
import { parseCaptions } from '../captions-of.ts';

describe('a transcript that was copied from the page of a video', () => {
	it.each([
		['0:05\nAlpha beta\n1:09\nGamma\n1:02:03\nDelta\n'],
		['\ufeffTranscript\r\n\r\n0:05\r\nAlpha\r\nbeta\r\n\r\n1:09\r\nGamma\r\n1:02:03\r\nDelta'],
		['0:05\n5 seconds\nAlpha beta\n1:09\n1 minute, 9 seconds\nGamma\n1:02:03\n1 hour, 2 minutes, 3 seconds\nDelta'],
		['0:05 Alpha beta\n1:09\tGamma\n01:02:03 Delta\n'],
		['0:05 Alpha\nbeta\n1:09 Gamma\n1:02:03 Delta'],
	])('has its words at their times: %j', (text) => {
		const parsed = parseCaptions(text, 'a.txt');
		expect(parsed?.format).toBe('copied transcript');
		const said = parsed?.captions.map(({ start, rows }) => [start, rows.map((row) => row.text).join(' ')]);
		expect(said).toEqual([
			[5, 'Alpha beta'],
			[69, 'Gamma'],
			[3723, 'Delta'],
		]);
	});

	it('may say a time, or how long something takes', () => {
		const text = '9:58\n10:30\n10:01\n5 minutes\n10:04\n4 seconds\n10:05\n10:06 is late\n';
		const said = parseCaptions(text, 'a.txt')?.captions.map(({ rows }) => rows.map((row) => row.text).join(' '));
		expect(said).toEqual(['10:30', '5 minutes', '4 seconds', '10:06 is late']);
	});

	it.each(['A diary\n\nOf boats.\n\nOf lamps.\n\n10:15\nI slept.', '1:35,Hello\n', '0:01 --> 0:02\nHello\n'])(
		'is not what %j is',
		(text) => {
			expect(parseCaptions(text, 'a.txt')?.format).not.toBe('copied transcript');
		},
	);
});
