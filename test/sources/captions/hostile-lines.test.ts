import { expect, test } from 'vitest';
import { decode } from '../../../src/text/decode.ts';
import { parseCaptions } from './captions-of.ts';

/** Large enough to take minutes if a reader goes back to the beginning at each character. */
const many = 200_000;

const srt = (row: string): string => `1\n00:00:01,000 --> 00:00:02,000\nThe boat\n${row}\n`;
const vtt = (row: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\nThe boat\n${row}\n`;
const event = 'Dialogue: 0,0:00:01.00,0:00:09.00,Default,,0,0,0,,';
const substation = (rows: string): string => `[Script Info]\n\n[Events]\n${event}The boat\n${rows}\n`;
const ttml = (body: string): string =>
	`<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s" end="2s">The boat${body}</p></body></tt>`;
const whisper = (token: string): string => {
	const timestamps = { from: '00:00:01,000', to: '00:00:02,000' };
	return JSON.stringify({ transcription: [{ timestamps, text: 'The boat', tokens: [{ text: token, timestamps }] }] });
};

test.each([
	['arrows', 'a.srt', srt(`${'→'.repeat(many)} \u2028x`)],
	['tabs between arrows', 'a.vtt', vtt(`→${'\t'.repeat(many)}→\t\u2028x`)],
	['times without an end', 'a.srt', srt(`0,0->0,0${',0 ,0'.repeat(many)}\u2028\u2028x`)],
	['braces', 'a.ass', substation(event + '{'.repeat(many))],
	['drawings', 'a.ass', substation(event + '{\\p'.repeat(many))],
	['tabs before an event', 'a.ass', substation(`Dialogue:${'\t'.repeat(many)}a\u2028x`)],
	['columns', 'a.ass', substation(`Format: Start,End,${'a,'.repeat(many)}Text\n${'Dialogue: 0\n'.repeat(10_000)}`)],
	['carriage returns', 'a.ttml', ttml('\r'.repeat(10 * many))],
	['letters of a token', 'a.json', whisper(`[_${'A'.repeat(many)}`)],
])(
	'is not quadratic in %s',
	(_, file, text) => {
		const captions = parseCaptions(text, file)?.captions ?? [];
		expect(captions[0]?.rows[0]?.text).toMatch(/^The boat/);
	},
	5000,
);

test('is not quadratic in the letters of a word in a legacy encoding', () => {
	const text = srt(`é ${'a'.repeat(many)}`);
	expect(decode(Buffer.from(text, 'latin1'), 'a.srt').text).toHaveLength(text.length);
}, 5000);
