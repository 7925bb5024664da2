import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseVttCues, vtt } from '../../../../src/sources/captions/text-formats/vtt.ts';
import { vttTokens } from '../../../../src/sources/captions/text-formats/vtt-text.ts';
import { decode } from '../../../../src/text/decode.ts';
import { rowTexts } from '../helpers.ts';
import { lacksSharedCaptions, readShared, sharedCaptions } from '../shared-data.ts';

const names = (folder: string, extension: string): string[] =>
	lacksSharedCaptions
		? []
		: readdirSync(`${sharedCaptions}wpt/${folder}`)
				.filter((name) => name.endsWith(extension))
				.map((name) => name.slice(0, -extension.length));

describe.skipIf(lacksSharedCaptions)("the W3C's tests of WebVTT (needs the shared data)", () => {
	test.each(names('file-parsing', '.vtt'))('file-parsing/%s', (name) => {
		const expected = JSON.parse(readShared(`wpt/file-parsing/${name}.cues.json`).toString()) as unknown;
		const { text } = decode(readShared(`wpt/file-parsing/${name}.vtt`), name);
		expect(parseVttCues(text).cues.map(({ line: _, ...cue }) => cue)).toEqual(expected);
	});

	test.each(names('cue-parsing', '.json'))('cue-parsing/%s: texts, tags and times', (name) => {
		const cases = JSON.parse(readShared(`wpt/cue-parsing/${name}.json`).toString()) as {
			text: string;
			expectedTree: string;
		}[];
		expect(cases.length).toBeGreaterThan(4);
		for (const { text, expectedTree } of cases) {
			const { cues } = parseVttCues(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`);
			const tokens = vttTokens(cues.map((cue) => cue.text).join('\n'));
			const said = tokens.map((token) => (token.type === 'text' ? token.value : '')).join('');
			const wanted = [...expectedTree.matchAll(/^\| +"([^]*?)"$/gm)].map((match) => match[1]).join('');
			expect(said, JSON.stringify(text)).toBe(wanted);
			const times = tokens.flatMap((token) => (token.type === 'time' ? [token.seconds] : []));
			const wantedTimes = [...expectedTree.matchAll(/<\?timestamp (\d+):(\d+):([\d.]+)>/g)].map(
				([, hours, minutes, seconds]) => (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds),
			);
			expect(times, JSON.stringify(text)).toEqual(wantedTimes);
		}
	});
});

describe('WebVTT', () => {
	test('reads words and their times from the tags', () => {
		const { captions } = vtt.parse(
			'WEBVTT\n\n00:01.000 --> 00:03.000\n \none<00:01.500><c> two</c><00:02.000><c> three</c>',
		);
		expect(captions).toEqual([
			{
				line: 3,
				start: 1,
				end: 3,
				rows: [
					{ text: '' },
					{
						text: 'one two three',
						words: [
							{ start: 1, text: 'one' },
							{ start: 1.5, text: ' two' },
							{ start: 2, text: ' three' },
						],
					},
				],
			},
		]);
	});

	test('makes a row for each speaker of a cue', () => {
		const { captions } = vtt.parse(
			'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada Byron>Hello.</v> <v.loud Bo>Hi &amp; bye',
		);
		expect(captions[0]?.rows).toEqual([
			{ text: 'Hello.', speaker: 'Ada Byron' },
			{ text: 'Hi & bye', speaker: 'Bo' },
		]);
	});

	test('numbers voices without a name, as fields in JSON and tables, and does not name one by the id of an account', () => {
		const { captions } = vtt.parse(
			'WEBVTT\n\n00:01.000 --> 00:03.000\n<v 1>Hello.</v> <v 0ab3a2c1-7d2e-4b1f-9c3d-5e6f7a8b9c0d>Bye.</v>\n\n00:04.000 --> 00:05.000\n<v 6432345678555530067>Gone.</v>',
		);
		expect(captions.map(({ rows }) => rows)).toEqual([
			[{ text: 'Hello.', speaker: 'Speaker 1' }, { text: 'Bye.' }],
			[{ text: 'Gone.' }],
		]);
	});

	test("reads the speaker from Webex's cue ids", () => {
		const cue = (id: string) => `WEBVTT\n\n${id}\n00:01.000 --> 00:03.000\nThe boat leaks.`;
		expect(vtt.parse(cue('1 "Anna Berg" (1234567)')).captions[0]?.rows).toEqual([
			{ text: 'The boat leaks.', speaker: 'Anna Berg' },
		]);
		expect(vtt.parse(cue('1')).captions[0]?.rows).toEqual([{ text: 'The boat leaks.' }]);
	});

	test('drops ruby readings, which repeat a word', () => {
		const { captions } = vtt.parse(
			'WEBVTT\n\n00:01.000 --> 00:03.000\n<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>へ',
		);
		expect(rowTexts(captions)).toEqual([['東京へ']]);
		const open = vtt.parse('WEBVTT\n\n00:01.000 --> 00:03.000\n<ruby>東<rt>とう</ruby>へ');
		expect(rowTexts(open.captions)).toEqual([['東へ']]);
		const within = vtt.parse('WEBVTT\n\n00:01.000 --> 00:03.000\n<ruby>東<rt><b>と</b>う</rt></ruby>へ');
		expect(rowTexts(within.captions)).toEqual([['東へ']]);
	});

	test('is not quadratic in unclosed tags', () => {
		const many = 100_000;
		const { captions } = vtt.parse(`WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada>${'<b>word '.repeat(many)}`);
		expect(rowTexts(captions)[0]?.[0]?.split(' ').length).toBe(many);
	}, 5000);

	test("reads YouTube's header lines", () => {
		const text = 'WEBVTT\nKind: captions\nLanguage: pt-BR\nVideo: 8SI1bulgaHA\n\n00:01.000 --> 00:03.000\nOi';
		expect(vtt.parse(text).facts).toEqual({ language: 'pt-BR', videoId: '8SI1bulgaHA' });
	});

	test('counts blocks with malformed times', () => {
		const text = 'WEBVTT\n\n00:01 --> 00:03\nlost\n\nNOTE a comment\n\n00:04.000 --> 00:05.000\nkept';
		expect(vtt.parse(text).flaws).toMatchObject([
			{ line: 3, reason: 'The times "00:01 --> 00:03" cannot be read, so the words below them cannot be placed.' },
		]);
	});

	test.each([
		['a comma before the fraction', 'WEBVTT\n\n@\nOne\n\n00:00:06,500 --> 00:00:08,500\nTwo', 6],
		['one dash', 'WEBVTT\n\n@\nOne\n\n00:06.500 -> 00:08.500\nTwo', 6],
		['one dash and no blank line', 'WEBVTT\n\n@\nOne\n00:06.500 -> 00:08.500\nTwo', 5],
		['one dash below a number', 'WEBVTT\n\n1\n@\nOne\n\n2\n00:06.500 -> 00:08.500\nTwo', 8],
		['an arrow of typography', 'WEBVTT\n\n@\nOne\n\n00:00:06.500 –> 00:00:08.500\nTwo', 6],
		['no blank line below the head', 'WEBVTT\n00:06.500 -> 00:08.500\nTwo\n\n@\nOne', 2],
	])('reports times with %s by their line, and adds neither them nor their words to other cues', (_, text, line) => {
		const { captions, flaws } = vtt.parse(text.replace('@', '00:01.000 --> 00:05.000'));
		expect(rowTexts(captions)).toEqual([['One']]);
		expect(flaws).toMatchObject([{ line }]);
	});

	test('does not take speech, comments or styles for times', () => {
		const talk = 'from 1:30 -> 2:30\n1:30 -> 2:30\nx -> y';
		const text = `WEBVTT\n\nSTYLE\n::cue(a > b) {}\n\nNOTE\n00:06.500 -> 00:08.500\n\n00:01.000 --> 00:05.000\n${talk}`;
		const { captions, flaws } = vtt.parse(text);
		expect(rowTexts(captions)).toEqual([talk.split('\n')]);
		expect(flaws).toEqual([]);
	});

	test('counts words after a blank line, which belong to no cue', () => {
		const text = 'WEBVTT\n\n00:01.000 --> 00:05.000\nOne\n\nlost words\n\n2\n';
		expect(vtt.parse(text).oddities).toEqual([{ what: 'blocks without times, skipped', count: 1 }]);
	});

	test('reports flaws in file order, and counts times without words', () => {
		const text = `WEBVTT\n\nsoon --> later\nlost words\n\nsoon --> later\n\n00:01.000 --> 00:05.000\nOne\n00:06.500 -> 00:08.500\nTwo`;
		const { captions, flaws, oddities } = vtt.parse(text);
		expect(rowTexts(captions)).toEqual([['One']]);
		expect(flaws?.map(({ line }) => line)).toEqual([3, 10]);
		expect(oddities).toEqual([{ what: 'blocks that are not cues', count: 1 }]);
	});
});
