import { describe, expect, test } from 'vitest';
import { srt } from '../../../../src/sources/captions/text-formats/srt.ts';
import { rowTexts } from '../helpers.ts';

const times = (start: number): string => `00:00:0${start},000 --> 00:00:0${start + 1},500`;

describe('SRT', () => {
	test.each([
		['the usual form', `1\n${times(1)}\nAlpha\nbeta\n\n2\n${times(3)}\nGamma\n`],
		['numbers that begin at zero', `0\n${times(1)}\nAlpha\nbeta\n\n1\n${times(3)}\nGamma\n`],
		['no numbers', `${times(1)}\nAlpha\nbeta\n\n${times(3)}\nGamma`],
		['no blank line between captions', `1\n${times(1)}\nAlpha\nbeta\n2\n${times(3)}\nGamma`],
		['dots before the fraction', `1\n${times(1)}\nAlpha\nbeta\n\n2\n${times(3)}\nGamma\n`.replaceAll(',', '.')],
		['line ends of Windows and old Macs', `1\r\n${times(1)}\rAlpha\rbeta\r\n\r\n2\r\n${times(3)}\r\nGamma`],
		['files put together, each with its byte order mark', `1\n${times(1)}\nAlpha\nbeta\n\n\ufeff2\n${times(3)}\nGamma`],
		['coordinates behind the times', `1\n${times(1)} X1:40 X2:600 Y1:20 Y2:50\nAlpha\nbeta\n\n2\n${times(3)}\nGamma`],
		['tags', `1\n${times(1)}\n{\\an8}<i>Alpha</i>\n<font color="#fff">beta</font>\n\n2\n${times(3)}\n<b>Gam</b>ma`],
		['short times', `1\n0:1,0 --> 0:02,5\nAlpha\nbeta\n\n2\n0:03,0 --> 0:04,5\nGamma`],
		['an arrow without spaces', `1\n${times(1)}\nAlpha\nbeta\n\n2\n${times(3)}\nGamma`.replaceAll(' --> ', '-->')],
		['spaces around everything', `1 \n ${times(1)} \n Alpha \n beta \n \n2 \n ${times(3)}\nGamma `],
	])('reads %s', (_, text) => {
		expect(srt.looksLike(text)).toBe(true);
		const { captions } = srt.parse(text);
		expect(captions.map(({ start, end }) => [start, end])).toEqual([
			[1, 2.5],
			[3, 4.5],
		]);
		expect(rowTexts(captions)).toEqual([['Alpha', 'beta'], ['Gamma']]);
	});

	test('keeps track of numbers that skip or are missing', () => {
		const leaping = `1\n${times(1)}\nOne\n\n5\n${times(3)}\nTwo\n6\n${times(5)}\nThree`;
		expect(rowTexts(srt.parse(leaping).captions)).toEqual([['One'], ['Two'], ['Three']]);
		const lacking = `1\n${times(1)}\nOne\n${times(3)}\nTwo\n3\n${times(5)}\nThree`;
		expect(rowTexts(srt.parse(lacking).captions)).toEqual([['One'], ['Two'], ['Three']]);
	});

	test('keeps a spoken number after a pause if captions have no numbers', () => {
		const { captions } = srt.parse(`${times(1)}\nWe count:\n\n3\n\n${times(3)}\nBoats.`);
		expect(rowTexts(captions)).toEqual([['We count:', '', '3'], ['Boats.']]);
	});

	test('breaks lines at <br>', () => {
		const { captions } = srt.parse(`1\n${times(1)}\nOne<br>two<BR />three`);
		expect(rowTexts(captions)).toEqual([['One', 'two', 'three']]);
	});

	test('keeps a spoken number', () => {
		const { captions } = srt.parse(`1\n${times(1)}\nIn the year\n2000\n\n2\n${times(3)}\n1999\n\n3\n${times(5)}\n7\n`);
		expect(rowTexts(captions)).toEqual([['In the year', '2000'], ['1999'], ['7']]);
	});

	test('keeps a spoken number if the next caption has none', () => {
		const { captions } = srt.parse(`1\n${times(1)}\nIn the year\n2000\n${times(3)}\nit rained`);
		expect(rowTexts(captions)).toEqual([['In the year', '2000'], ['it rained']]);
	});

	test('keeps the text after a blank line inside a caption', () => {
		const { captions } = srt.parse(`1\n${times(1)}\nAbove\n\nbelow\n\n2\n${times(3)}\nNext`);
		expect(rowTexts(captions)).toEqual([['Above', '', 'below'], ['Next']]);
	});

	test('does not take speech for times', () => {
		const talk = ['1:30 -> 2:30pm', '1:30 -> 2:30: we eat'];
		expect(rowTexts(srt.parse(`1\n${times(1)}\n${talk.join('\n')}`).captions)).toEqual([talk]);
	});

	test('keeps text that only looks like a tag', () => {
		const { captions } = srt.parse(`1\n${times(1)}\nif a <b and c> d, {x} and &amp; <3`);
		expect(rowTexts(captions)).toEqual([['if a <b and c> d, {x} and & <3']]);
	});

	test('reads a caption without text, and keeps a trailing number without times', () => {
		expect(rowTexts(srt.parse(`1\n${times(1)}\n\n2\n${times(3)}\nx\n\n3`).captions)).toEqual([[''], ['x', '', '3']]);
	});

	test.each([
		['00:00:NaN,000 --> 00:00:04,000'],
		['00:00:03,000 --> '],
		['00:00:03,000 --> later'],
		['00:00:3O,000 -> 00:00:04,000'],
		['00: 00: 03, 000 --> 00: 00: O4, 000'],
		['00:00:03,000 --> 00:00:04,000and'],
	])('reports the times %j by their line, and adds neither them nor their words to other captions', (wrong) => {
		const { captions, flaws } = srt.parse(`1\n${times(1)}\nOne\n\n2\n${wrong}\nTwo\n\n3\n${times(5)}\nThree\n`);
		expect(rowTexts(captions)).toEqual([['One'], ['Three']]);
		expect(flaws).toMatchObject([{ line: 6 }]);
	});

	test('reads times with spaces, as translation tools leave them', () => {
		const text = '1\n00: 00: 01, 500 -> 00: 00: 02, 000\nOne\n\n2\n00 : 00 : 03,000 --> 00:00:04,000 X1:9\nTwo\n';
		expect(srt.looksLike(text)).toBe(true);
		expect(srt.parse(text)).toMatchObject({
			captions: [
				{ start: 1.5, end: 2, rows: [{ text: 'One' }] },
				{ start: 3, end: 4, rows: [{ text: 'Two' }] },
			],
			flaws: [],
		});
	});

	test('counts the lines before the first caption', () => {
		expect(srt.parse(`Made by a program\n\n1\n${times(1)}\nx`).oddities).toEqual([
			{ what: 'lines before the first caption', count: 1 },
		]);
	});
});
