import { describe, expect, it } from 'vitest';
import { CuemarkError } from '../../../src/errors.ts';
import { parseCaptions } from '../../../src/sources/captions/parse.ts';
import { rowTexts } from './helpers.ts';
import { lacksSharedCaptions, readShared } from './shared-data.ts';

const two = [
	{ start: 1, end: 2.5, rows: [{ text: 'Alpha beta' }] },
	{ start: 3, end: 4.5, rows: [{ text: 'Gamma' }] },
];
const json = (value: unknown): string => JSON.stringify(value);
const whisperSegments = [
	{ id: 0, seek: 0, start: 1, end: 2.5, text: ' Alpha beta', tokens: [1, 2] },
	{ id: 1, seek: 0, start: 3, end: 4.5, text: ' Gamma', tokens: [3] },
];

describe('times that cannot be read', () => {
	it.each([
		[
			'SBV',
			'0:00:01.000,0:00:02.500\nAlpha beta\n\n0:00:xx.000,0:00:04.000\nlost\n\n0:00:03.000,0:00:04.500\nGamma\n',
			4,
		],
		['SBV', '0:00:01.000,0:00:02.500\nAlpha[br]beta\n\n0:00:02.500,\nlost\n\n0:00:03.000,0:00:04.500\nGamma\n', 4],
		['Whisper TSV', 'start\tend\ttext\n1000\t2500\tAlpha beta\nabc\t3000\tlost\n3000\t4500\tGamma\n', 3],
	])('are named in %s by their line, and are no words: %j', (_, text, line) => {
		const parsed = parseCaptions(text, 'a');
		expect(parsed?.captions.map(({ rows }) => rows.map((row) => row.text).join(' '))).toEqual(['Alpha beta', 'Gamma']);
		expect(parsed?.flaws).toMatchObject([{ line }]);
	});
});

describe('times that cannot be read in JSON and XML', () => {
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
					{ offsets: { from: 1000, to: 2500 }, text: good },
					{ offsets: { from, to }, text: bad },
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
		['1:2:3', 5000],
		['', 5000],
		[null, 5000],
		[5000, 'abc'],
		[5000, '0:01'],
	] as const;

	it.each(all.flatMap((format) => times.map(([start, last]) => [format, start, last] as const)))(
		'are named in %s by their place, and cost no other caption: %j, %j',
		(format, start, last) => {
			const parsed = parseCaptions(forms[format]?.(start, last) ?? '', 'a');
			expect(rowTexts(parsed?.captions ?? [])).toEqual([[good]]);
			expect(parsed?.flaws).toEqual([
				{
					...place(format),
					reason: expect.stringMatching(/^The time .+ cannot be read, so the words of this caption have none\.$/),
					hint: expect.stringMatching(/number of (?:seconds: 62\.5|milliseconds: 62500)\.$/),
				},
			]);
		},
	);

	it.each(all)(
		'are none in %s where they are before zero, or the end is before the start: nothing is lost',
		(format) => {
			for (const [start, last] of [
				[-5, 5],
				[5000, -4],
			]) {
				const parsed = parseCaptions(forms[format]?.(start, last) ?? '', 'a');
				expect(rowTexts(parsed?.captions ?? [])).toEqual([[good], [bad]]);
				expect(parsed?.flaws).toEqual([]);
			}
		},
	);

	it.each(all.filter((format) => !format.startsWith('srv')))(
		'in %s may be texts of digits, and no end is none',
		(format) => {
			const parsed = parseCaptions(forms[format]?.('3000', null) ?? '', 'a');
			expect(parsed?.captions.map(({ start }) => start)).toEqual([1, /json3|cpp/.test(format) ? 3 : 3000]);
			expect(parsed?.flaws).toEqual([]);
		},
	);

	it('that are missing are named, too, unless there are no words', () => {
		const said = [whisperSegments[0], { text: ' ' }, { end: 3, text: bad }];
		expect(parseCaptions(json({ segments: said }), 'a')?.flaws).toMatchObject([
			{ row: 3, reason: 'There is no time (start), so the words of this caption have none.' },
		]);
		const xml = `<timedtext><body><p t="1000">${good}</p><p/>\r\n\r\n<p d="5">${bad}</p></body></timedtext>`;
		expect(parseCaptions(xml, 'a')?.flaws).toMatchObject([
			{ line: 3, reason: 'There is no time (t), so the words of this caption have none.' },
		]);
	});

	it('are the lines of the file, whatever letters stand above', () => {
		const xml = `\ufeff<?xml version="1.0"?>\r\n<timedtext>\r\n<p t="1">é 灯台 🥖</p>\n<p t="x">${bad}</p></timedtext>`;
		expect(parseCaptions(xml, 'a')).toMatchObject({ captions: [{ line: 3 }], flaws: [{ line: 4 }] });
	});
});

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

describe('every format gives the same captions', () => {
	it.each([
		['WebVTT', 'WEBVTT\n\n00:01.000 --> 00:02.500\nAlpha beta\n\n00:03.000 --> 00:04.500\nGamma'],
		['SRT', '1\n00:00:01,000 --> 00:00:02,500\nAlpha beta\n\n2\n00:00:03,000 --> 00:00:04,500\nGamma'],
		['SBV', '0:00:01.000,0:00:02.500\nAlpha beta\n\n0:00:03.000,0:00:04.500\nGamma\n'],
		['Whisper TSV', 'start\tend\ttext\n1000\t2500\tAlpha beta\n3000\t4500\tGamma\n'],
		[
			'YouTube XML',
			'<?xml version="1.0" encoding="utf-8" ?><transcript><text start="1" dur="1.5">Alpha beta</text><text start="3" dur="1.5">Gamma</text></transcript>',
		],
		[
			'YouTube XML',
			'<timedtext format="3"><head><pen id="1"/></head><body><p t="1000" d="1500">Alpha beta</p><p t="3000" d="1500">Gamma</p></body></timedtext>',
		],
		[
			'YouTube XML',
			'<timedtext><text t="1000" d="1500">Alpha beta</text><text t="3000" d="1500">Gamma</text></timedtext>',
		],
		[
			'TTML',
			'<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s" end="2.5s">Alpha beta</p><p begin="00:00:03" dur="1500ms">Gamma</p></div></body></tt>',
		],
		[
			'YouTube json3',
			json({
				wireMagic: 'pb3',
				events: [
					{ tStartMs: 0, dDurationMs: 9000, id: 1 },
					{ tStartMs: 1000, dDurationMs: 1500, segs: [{ utf8: 'Alpha beta' }] },
					{ tStartMs: 2500, dDurationMs: 500, aAppend: 1, segs: [{ utf8: '\n' }] },
					{ tStartMs: 3000, dDurationMs: 1500, segs: [{ utf8: 'Gamma' }] },
				],
			}),
		],
		[
			'youtube-transcript-api JSON',
			json([
				{ text: 'Alpha beta', start: 1, duration: 1.5 },
				{ text: 'Gamma', start: 3, duration: 1.5 },
			]),
		],
		[
			'youtube-transcript-api JSON',
			json([
				[
					{ text: 'Alpha beta', start: '1.0', duration: '1.5' },
					{ text: 'Gamma', start: 3, duration: 1.5 },
				],
			]),
		],
		['Whisper JSON', json({ text: ' Alpha beta Gamma', segments: whisperSegments, language: 'en' })],
		['Whisper JSON', json(whisperSegments)],
		[
			'Whisper JSON',
			json({
				text: ' Alpha beta Gamma',
				chunks: [
					{ timestamp: [1, 2.5], text: ' Alpha beta' },
					{ timestamp: [3, 4.5], text: ' Gamma' },
				],
			}),
		],
		[
			'whisper.cpp JSON',
			json({
				systeminfo: '',
				result: { language: 'en' },
				transcription: [
					{ timestamps: {}, offsets: { from: 1000, to: 2500 }, text: ' Alpha beta' },
					{ timestamps: {}, offsets: { from: 3000, to: 4500 }, text: ' Gamma' },
				],
			}),
		],
	])('%s', (format, text) => {
		const parsed = parseCaptions(text, 'talk');
		expect(parsed).toMatchObject({ format, captions: two, oddities: [] });
		expect(parseCaptions(`\ufeff${text}`.replaceAll('\ufeff', ''), 'talk')).toEqual(parsed);
	});
});

describe('word times', () => {
	const words = [
		{ start: 1, text: 'Alpha' },
		{ start: 1.5, text: ' beta' },
	];
	it.each([
		[
			'json3',
			json({
				events: [{ tStartMs: 1000, dDurationMs: 1500, segs: [{ utf8: 'Alpha' }, { utf8: ' beta', tOffsetMs: 500 }] }],
			}),
		],
		[
			'srv3',
			'<timedtext format="3"><body><p t="1000" d="1500"><s ac="252">Alpha</s><s t="500"> beta</s></p></body></timedtext>',
		],
		[
			'openai-whisper',
			json({
				segments: [
					{
						start: 1,
						end: 2.5,
						text: ' Alpha beta',
						words: [
							{ word: ' Alpha', start: 1, end: 1.4 },
							{ word: ' beta', start: 1.5, end: 2.5 },
						],
					},
				],
			}),
		],
		[
			'whisper.cpp in full',
			json({
				transcription: [
					{
						offsets: { from: 1000, to: 2500 },
						text: ' Alpha beta',
						tokens: [
							{ text: '[_BEG_]', offsets: { from: 1000, to: 1000 } },
							{ text: ' Alpha', offsets: { from: 1000, to: 1500 } },
							{ text: ' beta', offsets: { from: 1500, to: 2500 } },
						],
					},
				],
			}),
		],
	])('are read from %s', (_, text) => {
		const captions = parseCaptions(text, 'talk')?.captions;
		expect(captions).toHaveLength(1);
		expect(captions).toMatchObject([{ start: 1, end: 2.5, rows: [{ text: 'Alpha beta', words }] }]);
	});

	it('are read from WhisperX with its speakers, a word that it could not place included', () => {
		const text = json({
			segments: [
				{
					start: 1,
					end: 4,
					text: ' In 1999, yes.',
					speaker: 'SPEAKER_00',
					words: [
						{ word: 'In', start: 1, end: 1.2, score: 0.9 },
						{ word: '1999,' },
						{ word: 'yes.', start: 3, end: 3.5, speaker: 'SPEAKER_01' },
					],
				},
			],
			word_segments: [],
		});
		expect(parseCaptions(text, 'talk')?.captions[0]?.rows).toEqual([
			{
				text: 'In 1999,',
				words: [
					{ start: 1, text: 'In' },
					{ start: 1, text: ' 1999,' },
				],
				speaker: 'SPEAKER_00',
			},
			{ text: 'yes.', words: [{ start: 3, text: 'yes.' }], speaker: 'SPEAKER_01' },
		]);
	});

	const badWord: Readonly<Record<string, (time: unknown) => string>> = {
		json3: (tOffsetMs) =>
			json({
				events: [
					{
						tStartMs: 1000,
						dDurationMs: 1500,
						segs: [{ utf8: 'Alpha' }, { utf8: ' beta', tOffsetMs }, { utf8: ' gamma', tOffsetMs: 900 }],
					},
				],
			}),
		srv3: (t) =>
			`<timedtext><body><p t="1000" d="1500"><s>Alpha</s><s t="${String(t)}"> beta</s><s t="900"> gamma</s></p></body></timedtext>`,
		'openai-whisper': (start) =>
			json({
				segments: [
					{
						start: 1,
						end: 2.5,
						text: ' Alpha beta gamma',
						words: [
							{ word: ' Alpha', start: 1 },
							{ word: ' beta', start },
							{ word: ' gamma', start: '1.9' },
						],
					},
				],
			}),
		'whisper.cpp in full': (from) =>
			json({
				transcription: [
					{
						offsets: { from: 1000, to: 2500 },
						text: ' Alpha beta gamma',
						tokens: [
							{ text: ' Alpha', offsets: { from: 1000, to: 1500 } },
							{ text: ' beta', offsets: { from } },
							{ text: ' gamma', offsets: { from: 1900, to: 2500 } },
						],
					},
				],
			}),
	};
	it.each(Object.keys(badWord).flatMap((format) => ['soon', '', {}].map((time) => [format, time] as const)))(
		'that cannot be read in %s cost their word its own second alone, and are counted: %j',
		(format, time) => {
			expect(parseCaptions(badWord[format]?.(time) ?? '', 'talk')).toMatchObject({
				captions: [
					{
						start: 1,
						end: 2.5,
						rows: [
							{
								text: 'Alpha beta gamma',
								words: [
									{ start: 1, text: 'Alpha' },
									{ start: 1, text: ' beta' },
									{ start: 1.9, text: ' gamma' },
								],
							},
						],
					},
				],
				oddities: [{ what: 'times of words that cannot be read', count: 1 }],
				flaws: [],
			});
		},
	);

	it.each([
		['json3', json({ events: [{ tStartMs: 1000, segs: [{ utf8: 'Alpha' }, { utf8: ' beta', tOffsetMs: 'soon' }] }] })],
		['srv3', '<timedtext><body><p t="1000"><s>Alpha</s><s t="soon"> beta</s></p></body></timedtext>'],
	])('in %s are none where none of them can be read', (_, text) => {
		expect(parseCaptions(text, 'talk')?.captions[0]?.rows).toEqual([{ text: 'Alpha beta' }]);
	});

	it('are left out, and that is said, where the words are not those of the text', () => {
		const text = json({
			segments: [
				{
					start: 1,
					end: 2,
					text: 'Alpha beta',
					words: [
						{ word: 'Alpha', start: 1 },
						{ word: 'delta', start: 2 },
					],
				},
			],
		});
		expect(parseCaptions(text, 'talk')).toMatchObject({
			captions: [{ rows: [{ text: 'Alpha beta' }] }],
			oddities: [{ what: 'segments whose words are not those of their text', count: 1 }],
		});
	});

	it('are left out where words are missing at the end', () => {
		const segment = { start: 1, end: 2, text: 'Alpha beta', words: [{ word: 'Alpha', start: 1 }] };
		const parsed = parseCaptions(json({ segments: [segment] }), 'talk');
		expect(parsed?.captions[0]?.rows).toEqual([{ text: 'Alpha beta' }]);
	});
});

/** A caption in so many characters of XML, most of them spaces. */
function xmlOf(length: number): string {
	const [head, foot] = ['<transcript><text start="1" dur="1">x</text>', '</transcript>'];
	return `${head.padEnd(length - foot.length)}${foot}`;
}

describe('parseCaptions', () => {
	it('knows nothing of other text and other JSON', () => {
		expect(parseCaptions('Dear diary, at 10:15 I slept.', 'a.txt')).toBeNull();
		expect(parseCaptions('{"name":"cuemark"}', 'a.json')).toBeNull();
		expect(parseCaptions('<ttx xmlns="http://www.w3.org/ns/ttml"/>', 'a.ttml')).toBeNull();
	});

	it.each([
		['is cut off', '{"events":[{"tStartMs":10,', /not JSON/],
		[
			'has a number for the words',
			'{"events":[{"tStartMs":1,"segs":[{"utf8":5}]}]}',
			/^events\[0\]\.segs\[0\]\.utf8 must be a text, not a number\.$/,
		],
		['has no text', json([whisperSegments[0], { start: 1 }]), /^segments\[1\]\.text is missing; it must be a text\.$/],
		['has XML that is not closed', '<transcript><text start="1">x', /not well-formed XML/],
		['nests without end', `<transcript>${'<text>'.repeat(100_000)}`, /not well-formed XML/],
		['is longer than XML may be', xmlOf(16 * 1024 * 1024 + 1), /longer than ten hours/],
		['holds no captions', 'WEBVTT\n\n', /holds no captions/],
	])('refuses a file that %s', (_, text, reason) => {
		const refused = (): unknown => parseCaptions(text, 'talk');
		expect(refused).toThrow(CuemarkError);
		try {
			refused();
		} catch (error) {
			expect((error as CuemarkError).problems).toMatchObject([
				{ file: 'talk', reason: expect.stringMatching(reason) as unknown },
			]);
		}
	});

	it.each([
		['{"events":[\n{"tStartMs":10,}]}', 2, 'Expected double-quoted property name (column 16)'],
		['{"events":[\n{"tStartMs":1"d":3}]}', 2, "Expected ',' or '}' after property value (column 14)"],
		['[\r\n{},\r\n x]', 3, "Unexpected token 'x' (column 2)"],
		['[{"start":\nNaN}]', 2, 'NaN is no number (column 1)'],
		['[{"start":\n-Infinity}]', 2, 'Infinity is no number (column 2)'],
		['[{},\n{}', 2, "Expected ',' or ']' after array element (column 3)"],
		['{"a":"\nb"}', 1, 'Bad control character in string literal (column 7)'],
	])('says of %j that line %d is no JSON, and why', (text, line, reason) => {
		expect(() => parseCaptions(text, 'talk')).toThrow(
			expect.objectContaining({
				problems: [expect.objectContaining({ file: 'talk', line, reason: `This is not JSON: ${reason}.` })],
			}),
		);
	});

	it('reads XML of 16 Mi characters', () => {
		expect(parseCaptions(xmlOf(16 * 1024 * 1024), 'talk')?.captions).toHaveLength(1);
	});

	it('never expands entities that an XML file declares', () => {
		const bomb = `<!DOCTYPE transcript [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><transcript><text start="1">&b;</text></transcript>`;
		expect(() => parseCaptions(bomb, 'bomb.xml')).toThrow(CuemarkError);
	});

	it('resolves the double escapes of srv1', () => {
		const text = '<transcript><text start="1" dur="1">it&amp;#39;s &amp;quot;so&amp;quot;</text></transcript>';
		expect(rowTexts(parseCaptions(text, 'a')?.captions ?? [])).toEqual([['it\'s "so"']]);
	});
});

describe.skipIf(lacksSharedCaptions)('real files (need the shared data)', () => {
	it.each([
		['BIN-0ZaAhYY.de.vtt', 'WebVTT', 1075],
		['LwKO363QiO4.ar.srt', 'SRT', 92],
		['PvZLF9Lph4Y.en.srt', 'SRT', 374],
		['auto-english.en.vtt', 'WebVTT', 793],
		['bSycdIx-C48.transcript.json', 'youtube-transcript-api JSON', 169],
		['limits.he.srt', 'SRT', 202],
		['limits.ja.srt', 'SRT', 336],
		['limits.zh.srt', 'SRT', 190],
		['manual-with-headers.fr.vtt', 'WebVTT', 66],
		['manual.en.expected.srt', 'SRT', 151],
		['manual.en.json3', 'YouTube json3', 151],
		['reference.srv3', 'YouTube XML', 53],
		['simultaneous.srv3', 'YouTube XML', 30],
		['talk.whisper.json', 'Whisper JSON', 380],
		['text-direction.srv3', 'YouTube XML', 6],
		['transcript-api.auto.json', 'youtube-transcript-api JSON', 91],
		['transcript-api.manual.json', 'youtube-transcript-api JSON', 60],
	])('%s is %s', (name, format, captions) => {
		const parsed = parseCaptions(readShared(name).toString(), name);
		expect(parsed?.format).toBe(format);
		expect(parsed?.captions).toHaveLength(captions);
		expect(parsed?.oddities).toEqual([]);
	});

	it('json3 gives what another program made of it', () => {
		const ours = parseCaptions(readShared('manual.en.json3').toString(), 'a')?.captions.map(
			({ row: _, ...caption }) => caption,
		);
		const theirs = parseCaptions(readShared('manual.en.expected.srt').toString(), 'b')?.captions.map(
			({ line: _, ...caption }) => caption,
		);
		expect(ours).toEqual(theirs);
	});

	it('Whisper words all find their place in the text', () => {
		const captions = parseCaptions(readShared('talk.whisper.json').toString(), 'a')?.captions ?? [];
		const spoken = captions.filter(({ rows }) => rows[0]?.text !== '');
		expect(spoken.every(({ rows }) => rows.every((row) => row.words))).toBe(true);
	});
});
