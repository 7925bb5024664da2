import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CuemarkError } from '../../../src/errors.ts';
import { describeCaptions } from '../../../src/sources/captions/describe.ts';
import { type FolderFacts, noFacts } from '../../../src/sources/captions/identity/folder.ts';
import { readInfoJson } from '../../../src/sources/captions/identity/info-json.ts';
import type { CaptionSegments } from '../../../src/sources/captions/read-captions.ts';
import { captionsOf } from './captions-of.ts';
import { lacksSharedCaptions, readShared } from './shared-data.ts';

function read(name: string, bytes: Uint8Array, folder: Partial<FolderFacts> = {}): CaptionSegments {
	const result = captionsOf(bytes, name, { ...noFacts, ...folder });
	if (!result) throw new Error('not recognised');
	return result;
}

const rollingVtt = `WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.990
 
the<00:00:00.500><c> tree</c><00:00:01.000><c> grows</c>

00:00:02.990 --> 00:00:03.000
the tree grows
 

00:00:03.000 --> 00:00:05.990
the tree grows
[Music]

00:00:05.990 --> 00:00:06.000
[Music]
 

00:00:06.000 --> 00:00:07.000
[Music]
the<00:00:06.500><c> tree</c><00:00:06.800><c> grows</c>
`;

describe('readCaptions', () => {
	test('turns words into segments, and reports statistics', () => {
		expect(read('dQw4w9WgXcQ.en.vtt', Buffer.from(rollingVtt))).toEqual({
			segments: [
				{
					videoId: 'dQw4w9WgXcQ',
					text: 'the tree grows the tree grows',
					start: 0,
					end: 7,
					language: 'en',
					url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
					marks: [{ kind: 'sound', at: 14, second: 3, text: 'Music' }],
					times: [{ at: 15, second: 6 }],
					pauses: [{ at: 15, seconds: 4.2 }],
					details: {},
				},
			],
			report: {
				format: 'WebVTT',
				encoding: 'utf-8',
				videoId: 'dQw4w9WgXcQ',
				language: 'en',
				automatic: true,
				wordTimes: true,
				captions: 5,
				words: 6,
				rolledRows: 4,
				overlaps: 0,
				sounds: 1,
				speakers: 0,
				segments: 1,
				oddities: [],
			},
			rows: 5,
			rejected: 0,
			flaws: [],
		});
	});

	test('reports the hours before the first caption if the timeline begins at 1:00:00', () => {
		const late = (hour: number) =>
			read('dQw4w9WgXcQ.srt', Buffer.from(`1\n0${hour}:00:05,000 --> 0${hour}:00:07,000\nBoats\n`));
		expect(late(1).report.oddities).toEqual([
			{ what: expect.stringMatching(/^hours before the first caption .*0:00/), count: 1 },
		]);
		expect(late(0).report.oddities).toEqual([]);
	});

	test('starts at 0 what an editor has moved to before the video', () => {
		const srt = '1\n-00:00:01,500 --> 00:00:01,000\nBoats\n\n2\n00:00:01,000 --> 00:00:03,000\nleak.\n';
		const words = [{ utf8: 'Boats' }, { utf8: ' leak.', tOffsetMs: 2500 }];
		const json3 = JSON.stringify({ events: [{ tStartMs: -1500, dDurationMs: 4500, segs: words }] });
		for (const [extension, text] of Object.entries({ srt, json3 })) {
			const { report, segments } = read(`dQw4w9WgXcQ.${extension}`, Buffer.from(text));
			expect(segments).toMatchObject([{ start: 0, end: 3, text: 'Boats leak.' }]);
			expect(report.oddities).toEqual([{ what: 'negative times', count: 1 }]);
		}
	});

	test('ignores the time of a word that is beyond any video', () => {
		const words = [{ utf8: 'Boats' }, { utf8: ' leak', tOffsetMs: 1e12 }, { utf8: ' here.', tOffsetMs: 1500 }];
		const events = [
			{ tStartMs: 1000, dDurationMs: 3000, segs: words },
			{ tStartMs: 4000, dDurationMs: 2000, segs: [{ utf8: 'Paint' }, { utf8: ' them.', tOffsetMs: 500 }] },
		];
		const { segments } = read('dQw4w9WgXcQ.json3', Buffer.from(JSON.stringify({ events })));
		expect(segments).toMatchObject([{ start: 1, end: 6 }]);
		expect(Math.max(...segments.flatMap(({ times = [] }) => times.map(({ second }) => second)))).toBeLessThan(6);
	});

	test('counts corrections', () => {
		const srt =
			'Made by X\n\n1\n00:00:05,000 --> 00:00:04,000\nlate\n\n2\n00:00:01,000 --> 00:00:03,000\nearly\n\n3\n00:00:02,000 --> 9999:00:00,000\nover\n';
		const { report, segments } = read('dQw4w9WgXcQ.srt', Buffer.from(srt));
		expect(segments[0]?.text).toBe('early over late');
		expect(report.overlaps).toBe(1);
		expect(report.oddities).toEqual([
			{ what: 'lines before the first caption', count: 1 },
			{ what: 'captions that end before they start', count: 1 },
			{ what: 'captions that start before the previous one', count: 1 },
		]);
		expect(describeCaptions(report)).toMatch(
			/, lines before the first caption: 1, captions that end before they start: 1, /,
		);
	});

	test.each([
		['ספינה קטנה בנמל', 'he'],
		['灯台守は毎晩レンズを磨きます', 'ja'],
		['灯塔管理员每天晚上都爬上塔楼', 'zh'],
		['등대지기는 매일 밤 탑에 오른다', 'ko'],
		['Лодки возвращаются в гавань', undefined],
		['The word 灯台 is said once in a talk in English', undefined],
	])('detects the language of %j by its script if nothing else names it', (text, language) => {
		const { segments, report } = read('dQw4w9WgXcQ.srt', Buffer.from(`00:00:01,000 --> 00:00:02,000\n${text}\n`));
		expect([segments[0]?.language, report.language]).toEqual([language, language]);
	});

	test('never joins across the chapters of the video', () => {
		const info = readInfoJson(
			JSON.stringify({
				id: 'dQw4w9WgXcQ',
				extractor_key: 'Youtube',
				chapters: [
					{ start_time: 0, title: 'A' },
					{ start_time: 3, title: 'B' },
				],
			}),
			'i',
		);
		const { segments } = read('talk.vtt', Buffer.from(rollingVtt), { infos: new Map(info ? [['talk', info]] : []) });
		expect(segments.map(({ start, text }) => [start, text])).toEqual([
			[0, 'the tree grows'],
			[6, 'the tree grows'],
		]);
		expect(segments[0]?.details).toBe(segments[1]?.details);
	});

	test('has no chapters if none of the listed ones is valid', () => {
		const chapters = [
			{ start_time: -5, title: 'Hull' },
			{ start_time: 9, title: ' ' },
		];
		const text = JSON.stringify({ chapters, segments: [{ start: 1, end: 2, text: 'The boat leaks.' }] });
		expect(read('dQw4w9WgXcQ.json', Buffer.from(text)).segments[0]?.details).toEqual({});
	});

	test.each([
		['talk.vtt', rollingVtt, /which video/],
		['dQw4w9WgXcQ.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n[Music]', /contain only sounds/],
		['dQw4w9WgXcQ.vtt', 'WEBVTT\n\n101:00:00.000 --> 101:00:02.000\nLate', /more than 100 hours/],
		['dQw4w9WgXcQ.vtt', 'WEBVTT\n\n', /contains no captions/],
	])('rejects %s with %j', (name, text, reason) => {
		try {
			read(name, Buffer.from(text));
			expect.unreachable();
		} catch (error) {
			expect((error as CuemarkError).problems).toMatchObject([
				{ file: name, reason: expect.stringMatching(reason) as unknown },
			]);
		}
	});
});

describe.skipIf(lacksSharedCaptions)('readCaptions on real files (needs the shared data)', () => {
	const id = (name: string): string => `dQw4w9WgXcQ.${name}`;

	test('gives the automatic and the manual transcript of a video segments at the same times', () => {
		const auto = read(id('auto.json'), readShared('transcript-api.auto.json'));
		const manual = read(id('manual.json'), readShared('transcript-api.manual.json'));
		const starts = (of: CaptionSegments): number[] => of.segments.map(({ start }) => start);
		const ends = [auto, manual].map(({ segments }) => segments.at(-1)?.end ?? 0);
		expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(5);
		expect(auto.segments).toHaveLength(manual.segments.length);
		// The same words have the same time in both, to within the length of a caption.
		for (const [index, start] of starts(auto).entries())
			expect(Math.abs(start - (starts(manual)[index] ?? 0))).toBeLessThan(10);
	});

	test.each([
		'auto-english.en.vtt',
		'manual-with-headers.fr.vtt',
		'limits.ja.srt',
		'LwKO363QiO4.ar.srt',
		'manual.en.json3',
		'reference.srv3',
		'transcript-api.manual.json',
		'talk.whisper.json',
		'bSycdIx-C48.transcript.json',
	])('%s, mutated, is read or rejected with a CuemarkError', { timeout: 30_000 }, (name) => {
		// A few kilobytes contain all features of a format, and allow hundreds of quick runs.
		tryMutations(id(name), readShared(name).subarray(0, 6000));
	});
});

describe('captions in each format', () => {
	const second = (at: number, sign: string): string => `00:00:0${at}${sign}000`;
	test.each([
		['vtt', rollingVtt],
		[
			'srt',
			`1\n${second(1, ',')} --> ${second(2, ',')}\n<i>>> ANNA:</i> roots {\\an8}drink\n\n2\n${second(3, ',')} --> ${second(4, ',')}\n[Music]\n`,
		],
		['sbv', `0:00:01.000,0:00:02.000\nroots[br]drink\n\n0:00:03.000,0:00:04.000\nwater\n`],
		[
			'json3',
			'{"events":[{"tStartMs":0,"dDurationMs":900,"segs":[{"utf8":"roots"},{"utf8":" drink","tOffsetMs":400}]}]}',
		],
		['srv3', '<timedtext format="3"><body><p t="0" d="900"><s>roots</s><s t="400"> drink</s></p></body></timedtext>'],
		[
			'ttml',
			'<tt xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" xml:lang="en"><body><div begin="1s"><p begin="00:00:01:05" dur="50t"><span begin="0s">roots</span> <span begin="10f">drink</span><br/></p></div></body></tt>',
		],
		['srv1', '<transcript><text start="0.5" dur="2">roots &amp;#39;drink</text></transcript>'],
		[
			'whisper.json',
			'{"language":"en","segments":[{"start":0,"end":2,"text":" roots","words":[{"word":" roots","start":0,"end":1}]}]}',
		],
		['json', '[{"text":"roots","start":0.5,"duration":2},{"text":"drink","start":2.5,"duration":1}]'],
		['tsv', 'start\tend\ttext\n0\t900\troots\n900\t2000\tdrink\n'],
	])('(%s), mutated, are read or rejected with a CuemarkError', { timeout: 30_000 }, (extension, text) => {
		const name = `dQw4w9WgXcQ.${extension}`;
		expect(read(name, Buffer.from(text)).segments).toHaveLength(1);
		tryMutations(name, Buffer.from(text));
	});
});

/** Reads a file with random pieces removed and inserted, 150 times. */
function tryMutations(name: string, sample: Buffer): void {
	const edit = fc.record({
		at: fc.nat({ max: sample.length - 1 }),
		cut: fc.nat({ max: 40 }),
		put: fc.oneof(
			fc.uint8Array({ maxLength: 8 }),
			fc
				.constantFrom(
					'-->',
					'<',
					'>',
					'[',
					']',
					'{',
					'}',
					'"',
					'\n\n',
					'\0',
					'00:00:00,000',
					'99:99:99.999',
					'&#x',
					'-1',
					'1e999',
					'null',
					'\ud800',
					'>> ',
					':',
				)
				.map((text) => Buffer.from(text)),
		),
	});
	fc.assert(
		fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.boolean(), (edits, whole) => {
			let bytes: Uint8Array = whole ? sample : sample.subarray(0, edits[0]?.at);
			for (const { at, cut, put } of edits)
				bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
			try {
				const result = captionsOf(bytes, name);
				for (const { text, start, end = start } of result?.segments ?? []) {
					expect(text.trim()).not.toBe('');
					expect(text.isWellFormed()).toBe(true);
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThanOrEqual(start);
				}
			} catch (error) {
				if (!(error instanceof CuemarkError)) throw error;
				expect(error.problems.length).toBeGreaterThan(0);
				// Messages contain no control characters for the terminal.
				for (const { reason } of error.problems) expect(reason).toMatch(/^\P{Cc}+\.$/u);
			}
		}),
		{ numRuns: 150 },
	);
}

describe('hostile captions', () => {
	const size = 2_000_000;
	const line = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`;
	const many = (text: (index: number) => string): string =>
		Array.from({ length: 20_000 }, (_, index) => text(index)).join('');
	test.each([
		['one word of two million characters', line('x'.repeat(size))],
		['two million brackets', line('['.repeat(size))],
		['a million open tags', line('<b>'.repeat(size / 4))],
		['a million ampersands', line('&'.repeat(size))],
		['half a million rows', line('a\n'.repeat(size / 4))],
		['a caption of spaces', line(' \t'.repeat(size / 2))],
		['many captions at one second', `WEBVTT\n\n${many(() => '00:01.000 --> 00:02.000\nsome words\n\n')}`],
		[
			'many sounds and then words',
			`WEBVTT\n\n${many((at) => `00:0${at % 9}.000 --> 00:09.000\n[Music]\n\n`)}00:09.000 --> 00:10.000\nwords`,
		],
		['arrows without end', `1\n00:00:01,000 --> ${'-->'.repeat(size / 4)}`],
		[
			'digits without end',
			`1\n00:00:01,000 --> 00:00:02,000\n${'1'.repeat(size)}\n\n${'2'.repeat(size)}:00:00,000 --> 1`,
		],
		['time tags without end', line('<00:01.500>'.repeat(size / 12))],
		[
			'words timed backwards',
			line(Array.from({ length: 50_000 }, (_, at) => `<00:${String(59 - (at % 60)).padStart(2, '0')}.000>w `).join('')),
		],
		['deep JSON', `{"segments":${'['.repeat(200_000)}`],
		['two hundred thousand spans', `<tt><body><p>${'<span begin="1s">a</span>'.repeat(200_000)}</p></body></tt>`],
		[
			'two hundred thousand captions in one',
			`<tt><body><p>${Array.from({ length: 200_000 }, (_, at) => `<span begin="${at}s">a b</span>`).join('')}</p></body></tt>`,
		],
		['half a million nested elements', `<tt><body>${'<div>'.repeat(500_000)}`],
		['two hundred thousand elements', `<transcript>${'<text start="1">a</text>'.repeat(200_000)}</transcript>`],
		[
			'two hundred thousand words in a segment',
			JSON.stringify({
				segments: [
					{
						start: 0,
						text: 'w '.repeat(200_000),
						words: Array.from({ length: 200_000 }, () => ({ word: 'w', start: 1 })),
					},
				],
			}),
		],
		['a list of numbers', `[${'1,'.repeat(size / 2)}1]`],
	])('%s neither hang nor crash', { timeout: 30_000 }, (_, text) => {
		try {
			captionsOf(Buffer.from(text), 'dQw4w9WgXcQ.vtt');
		} catch (error) {
			if (!(error instanceof CuemarkError)) throw error;
		}
	});
});
