import { describe, expect, test } from 'vitest';
import { CuemarkError } from '../../../src/errors.ts';
import { type CaptionFormat, captionFormats } from '../../../src/sources/captions/formats.ts';
import { parseCaptions } from './captions-of.ts';
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

/** Returns a caption in XML of the given length, padded with spaces. */
function xmlOf(length: number): string {
	const [head, foot] = ['<transcript><text start="1" dur="1">x</text>', '</transcript>'];
	return `${head.padEnd(length - foot.length)}${foot}`;
}

describe('every format gives the same captions', () => {
	const examples: [format: CaptionFormat, text: string][] = [
		['WebVTT', 'WEBVTT\n\n00:01.000 --> 00:02.500\nAlpha beta\n\n00:03.000 --> 00:04.500\nGamma'],
		['SRT', '1\n00:00:01,000 --> 00:00:02,500\nAlpha beta\n\n2\n00:00:03,000 --> 00:00:04,500\nGamma'],
		['SBV', '0:00:01.000,0:00:02.500\nAlpha beta\n\n0:00:03.000,0:00:04.500\nGamma\n'],
		[
			'SBV',
			'[INFORMATION]\n[TITLE]Boats\n[END INFORMATION]\n[SUBTITLE]\n[COLF]&HFFFFFF,[SIZE]18\n00:00:01.00,00:00:02.50\nAlpha beta\n\n00:00:03.00,00:00:04.50\nGamma\n',
		],
		['table of captions', 'start\tend\ttext\n1000\t2500\tAlpha beta\n3000\t4500\tGamma\n'],
		['table of captions', 'start,end,text\n1000,2500,"Alpha beta"\n3000,4500,Gamma\n'],
		['plain transcript', '[00:01.000 --> 00:02.500]  Alpha beta\n[00:03.000 --> 00:04.500]  Gamma\n'],
		[
			'SubStation Alpha',
			'[Script Info]\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Alpha beta\nDialogue: 0,0:00:03.00,0:00:04.50,Default,,0,0,0,,Gamma\n',
		],
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
			'JSON transcript',
			json([
				{ text: 'Alpha beta', start: 1, duration: 1.5 },
				{ text: 'Gamma', start: 3, duration: 1.5 },
			]),
		],
		[
			'JSON transcript',
			json([
				[
					{ text: 'Alpha beta', start: '1.0', duration: '1.5' },
					{ text: 'Gamma', start: 3, duration: 1.5 },
				],
			]),
		],
		['JSON transcript', json({ text: ' Alpha beta Gamma', segments: whisperSegments, language: 'en' })],
		['JSON transcript', json(whisperSegments)],
		[
			'JSON transcript',
			json({
				text: ' Alpha beta Gamma',
				chunks: [
					{ timestamp: [1, 2.5], text: ' Alpha beta' },
					{ timestamp: [3, 4.5], text: ' Gamma' },
				],
			}),
		],
		[
			'JSON transcript',
			json({
				systeminfo: '',
				params: { language: 'auto' },
				result: { language: 'en' },
				transcription: [
					{
						timestamps: { from: '00:00:01,000', to: '00:00:02,500' },
						offsets: { from: 1000, to: 2500 },
						text: ' Alpha beta',
					},
					{
						timestamps: { from: '00:00:03,000', to: '00:00:04,500' },
						offsets: { from: 3000, to: 4500 },
						text: ' Gamma',
					},
				],
			}),
		],
	];

	test.each(examples)('%s', (format, text) => {
		expect(parseCaptions(text, 'talk')).toMatchObject({ format, captions: two, oddities: [] });
	});

	test.each([...captionFormats])('%s has an example', (format) => {
		expect(examples.map(([name]) => name)).toContain(format);
	});
});

describe('parseCaptions', () => {
	test('returns null for other text and other JSON', () => {
		expect(parseCaptions('Dear diary, at 10:15 I slept.', 'a.txt')).toBeNull();
		expect(parseCaptions('{"name":"cuemark"}', 'a.json')).toBeNull();
		expect(parseCaptions('<ttx xmlns="http://www.w3.org/ns/ttml"/>', 'a.ttml')).toBeNull();
	});

	test.each([
		['is cut off', '{"events":[{"tStartMs":10,', /not valid JSON/],
		[
			'has a number for the words',
			'{"events":[{"tStartMs":1,"segs":[{"utf8":5}]}]}',
			/^events\[0\]\.segs\[0\]\.utf8 must be text, not 5\.$/,
		],
		['has XML that is not closed', '<transcript><text start="1">x', /not well-formed XML/],
		['nests without end', `<transcript>${'<text>'.repeat(100_000)}`, /not well-formed XML/],
		['is longer than XML may be', xmlOf(16 * 1024 * 1024 + 1), /limit is about ten hours/],
		['contains no captions', 'WEBVTT\n\n', /contains no captions/],
	])('rejects a file that %s', (_, text, reason) => {
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

	test.each([
		['{"events":[\n{"tStartMs":10,}]}', 2, 'Expected double-quoted property name (column 16)'],
		['{"events":[\n{"tStartMs":1"d":3}]}', 2, "Expected ',' or '}' after property value (column 14)"],
		['[\r\n{},\r\n x]', 3, "Unexpected token 'x' (column 2)"],
		['[{"start":\nNaN}]', 2, 'NaN is not a number (column 1)'],
		['[{"start":\n-Infinity}]', 2, 'Infinity is not a number (column 2)'],
		['[{},\n{}', 2, "Expected ',' or ']' after array element (column 3)"],
		['{"a":"\nb"}', 1, 'Bad control character in string literal (column 7)'],
	])('reports that %j is not JSON in line %d, and why', (text, line, reason) => {
		expect(() => parseCaptions(text, 'talk')).toThrow(
			expect.objectContaining({
				problems: [expect.objectContaining({ file: 'talk', line, reason: `This is not valid JSON: ${reason}.` })],
			}),
		);
	});

	test.each([
		['1\n00:00:01,000 --> 00:00:02,000\nPANOPTO\nThe boat leaks.\n\n2\n00:00:02,000 --> 00:00:03,000\nPaint it.\n'],
		['WEBVTT\n\n1\n00:01.000 --> 00:02.000\nPANOPTO\nThe boat leaks.\n\n2\n00:02.000 --> 00:03.000\nPaint it.\n'],
		['WEBVTT\n\nPANOPTO\n\n1\n00:01.000 --> 00:02.000\nThe boat leaks.\n\n00:02.000 --> 00:03.000\nPaint it.\n'],
		['1\n00:00:01,000 --> 00:00:02,000\nCREDIT The boat leaks.\n\n2\n00:00:02,000 --> 00:00:03,000\nPaint it.\n'],
		['(0:01 - 0:02)\nThe boat leaks. \n\n(0:02 - 0:03)\nPaint it.\n\nCREDIT\n'],
		['CREDIT\n\n[Speaker 1] (0:01 - 0:02)\nThe boat leaks.\n\n[Speaker 2] (0:02 - 0:03)\nPaint it.\n'],
	])('leaves out what TurboScribe and Panopto write among the words: %j', (text) => {
		const written = text
			.replace('CREDIT', '(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)')
			.replace('PANOPTO', '[Auto-generated transcript. Edits may have been applied for clarity.]');
		const { captions, oddities } = parseCaptions(written, 'talk.txt') ?? {};
		expect(captions?.map(({ start, rows }) => [start, ...rows.flatMap(({ text: row }) => row || [])])).toEqual([
			[1, 'The boat leaks.'],
			[2, 'Paint it.'],
		]);
		expect(oddities).toEqual([]);
	});

	test('leaves out the marks of recognizers, but not a mark that a talk explains', () => {
		const kit = '<|startoftranscript|><|en|><|transcribe|><|0.00|> The boat leaks.<|4.20|>';
		const words = [{ word: ' The boat leaks.', start: 0.5, end: 3 }];
		for (const text of [
			`1\n00:00:00,000 --> 00:00:04,200\n${kit}\n`,
			json({ segments: [{ start: 0, end: 4.2, text: kit, words }] }),
			json([{ sentence_info: [{ sentence: '<|en|><|NEUTRAL|><|Speech|>The boat leaks.', start: 0, end: 4200 }] }]),
		]) {
			const { captions, oddities } = parseCaptions(text, 'talk') ?? {};
			expect([rowTexts(captions ?? []), oddities]).toEqual([[['The boat leaks.']], []]);
		}
		const talk = '1\n00:00:00,000 --> 00:00:04,200\nIt stops at <|endoftext|>.\n';
		expect(rowTexts(parseCaptions(talk, 'talk')?.captions ?? [])).toEqual([['It stops at <|endoftext|>.']]);
	});

	test('takes quotation marks in tables of Whisper as they are: it never quotes', () => {
		const { captions } = parseCaptions('start\tend\ttext\n0\t900\t"The boat\n900\t1800\tleaks."\n', 'talk.tsv') ?? {};
		expect(captions?.map(({ rows }) => rows[0]?.text)).toEqual(['"The boat', 'leaks."']);
	});

	test('unquotes tables with the headings of Whisper that another program wrote', () => {
		const text = 'start\tend\ttext\n0.0\t1.5\t"""Boats"" leak,\tshe says."\n1.5\t3.0\tThey do.\n';
		const { captions } = parseCaptions(text, 'talk.tsv') ?? {};
		expect(captions?.map(({ rows }) => rows[0]?.text)).toEqual(['"Boats" leak, she says.', 'They do.']);
	});

	test('reads XML of 16 Mi characters', () => {
		expect(parseCaptions(xmlOf(16 * 1024 * 1024), 'talk')?.captions).toHaveLength(1);
	});

	test('never expands entities that an XML file declares', () => {
		const bomb = `<!DOCTYPE transcript [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><transcript><text start="1">&b;</text></transcript>`;
		expect(() => parseCaptions(bomb, 'bomb.xml')).toThrow(CuemarkError);
	});

	test('resolves the double escapes of srv1', () => {
		const text = '<transcript><text start="1" dur="1">it&amp;#39;s &amp;quot;so&amp;quot;</text></transcript>';
		expect(rowTexts(parseCaptions(text, 'a')?.captions ?? [])).toEqual([['it\'s "so"']]);
	});
});

describe.skipIf(lacksSharedCaptions)('real files (need the shared data)', () => {
	test.each([
		['BIN-0ZaAhYY.de.vtt', 'WebVTT', 1075],
		['LwKO363QiO4.ar.srt', 'SRT', 92],
		['PvZLF9Lph4Y.en.srt', 'SRT', 374],
		['auto-english.en.vtt', 'WebVTT', 793],
		['bSycdIx-C48.transcript.json', 'JSON transcript', 169],
		['limits.he.srt', 'SRT', 202],
		['limits.ja.srt', 'SRT', 336],
		['limits.zh.srt', 'SRT', 190],
		['manual-with-headers.fr.vtt', 'WebVTT', 66],
		['manual.en.expected.srt', 'SRT', 151],
		['manual.en.json3', 'YouTube json3', 151],
		['reference.srv3', 'YouTube XML', 53],
		['simultaneous.srv3', 'YouTube XML', 30],
		['talk.whisper.json', 'JSON transcript', 380],
		['text-direction.srv3', 'YouTube XML', 6],
		['transcript-api.auto.json', 'JSON transcript', 91],
		['transcript-api.manual.json', 'JSON transcript', 60],
	])('%s is %s', (name, format, captions) => {
		const parsed = parseCaptions(readShared(name).toString(), name);
		expect(parsed?.format).toBe(format);
		expect(parsed?.captions).toHaveLength(captions);
		expect(parsed?.oddities).toEqual([]);
	});

	test('json3 gives the same as another program', () => {
		const ours = parseCaptions(readShared('manual.en.json3').toString(), 'a')?.captions.map(
			({ row: _, ...caption }) => caption,
		);
		const theirs = parseCaptions(readShared('manual.en.expected.srt').toString(), 'b')?.captions.map(
			({ line: _, ...caption }) => caption,
		);
		expect(ours).toEqual(theirs);
	});

	test('finds all words of Whisper in the text', () => {
		const captions = parseCaptions(readShared('talk.whisper.json').toString(), 'a')?.captions ?? [];
		const spoken = captions.filter(({ rows }) => rows[0]?.text !== '');
		expect(spoken.every(({ rows }) => rows.every((row) => row.words))).toBe(true);
	});
});
