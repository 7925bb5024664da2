import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CuemarkError } from '../../../../src/errors.ts';
import { parseCaptions } from '../captions-of.ts';
import { rowTexts } from '../helpers.ts';

const json = (value: unknown): string => JSON.stringify(value);

const parse = (value: unknown) => parseCaptions(json(value), 'talk.json');

/** The same dialogue in the JSON of different programs. */
const shapes: readonly (readonly [program: string, value: unknown, speakers: readonly string[]])[] = [
	[
		'WhisperX',
		{
			segments: [
				{ start: 1, end: 3, text: ' The boat leaks.', speaker: 'SPEAKER_00' },
				{ start: 4.5, end: 6, text: ' Paint it.', speaker: 'SPEAKER_01' },
			],
			word_segments: [{ word: 'The', start: 1, end: 1.2 }],
		},
		['Speaker 0', 'Speaker 1'],
	],
	[
		'insanely-fast-whisper',
		{
			speakers: [
				{ speaker: 'SPEAKER_00', text: ' The boat leaks.', timestamp: [1, 3] },
				{ speaker: 'SPEAKER_01', text: ' Paint it.', timestamp: [4.5, 6] },
			],
			chunks: [
				{ timestamp: [1, 3], text: ' The boat leaks.' },
				{ timestamp: [4.5, 6], text: ' Paint it.' },
			],
			text: ' The boat leaks. Paint it.',
		},
		['Speaker 0', 'Speaker 1'],
	],
	[
		'OpenAI',
		{
			text: 'The boat leaks. Paint it.',
			words: [{ word: 'The', start: 1, end: 1.2 }],
			segments: [
				{ id: 'a', start: 1, end: 3, text: 'The boat leaks.', speaker: 'A' },
				{ id: 'b', start: 4.5, end: 6, text: 'Paint it.', speaker: 'B' },
			],
		},
		['Speaker A', 'Speaker B'],
	],
	[
		'Vibe',
		[
			{ start: 100, stop: 300, text: 'The boat leaks.', speaker: '1' },
			{ start: 450, stop: 600, text: 'Paint it.', speaker: '2' },
		],
		['Speaker 1', 'Speaker 2'],
	],
	[
		'MacWhisper',
		{
			lines: [
				{
					startTime: '00:00:01,000',
					endTime: '00:00:03,000',
					speakerDesignation: 'Anna Berg',
					text: 'The boat leaks.',
				},
				{ startTime: '00:00:04,500', endTime: '00:00:06,000', speakerDesignation: 'Bo Lind', text: 'Paint it.' },
			],
		},
		['Anna Berg', 'Bo Lind'],
	],
	[
		'Deepgram',
		{
			metadata: { duration: 6, created: '2026-01-12T10:00:00Z' },
			results: {
				channels: [
					{
						alternatives: [
							{
								transcript: 'The boat leaks. Paint it.',
								words: [
									{ word: 'the', start: 1, end: 1.5, punctuated_word: 'The', speaker: 0 },
									{ word: 'boat', start: 1.5, end: 2, punctuated_word: 'boat', speaker: 0 },
								],
								paragraphs: {
									transcript: 'The boat leaks.\n\nPaint it.',
									paragraphs: [
										{ speaker: 0, start: 1, end: 3, sentences: [{ text: 'The boat leaks.', start: 1, end: 3 }] },
										{ speaker: 1, start: 4.5, end: 6, sentences: [{ text: 'Paint it.', start: 4.5, end: 6 }] },
									],
								},
							},
						],
					},
				],
			},
		},
		['Speaker 0', 'Speaker 1'],
	],
	[
		'AssemblyAI',
		{
			language_code: 'en_us',
			words: [{ text: 'The', start: 1000, end: 1200, speaker: 'A' }],
			utterances: [
				{ speaker: 'A', text: 'The boat leaks.', start: 1000, end: 3000, words: [] },
				{ speaker: 'B', text: 'Paint it.', start: 4500, end: 6000, words: [] },
			],
			audio_duration: 6,
		},
		['Speaker A', 'Speaker B'],
	],
	[
		'Azure',
		{
			combinedRecognizedPhrases: [{ channel: 0, display: 'The boat leaks. Paint it.' }],
			recognizedPhrases: [
				{ speaker: 1, offset: 'PT1S', duration: 'PT2S', offsetInTicks: 1e7, nBest: [{ display: 'The boat leaks.' }] },
				{ speaker: 2, offset: 'PT4.5S', duration: 'PT1.5S', offsetInTicks: 45e6, nBest: [{ display: 'Paint it.' }] },
			],
		},
		['Speaker 1', 'Speaker 2'],
	],
	[
		'the fast transcription of Azure',
		{
			combinedPhrases: [{ text: 'The boat leaks. Paint it.' }],
			phrases: [
				{ speaker: 1, offsetMilliseconds: 1000, durationMilliseconds: 2000, text: 'The boat leaks.' },
				{ speaker: 2, offsetMilliseconds: 4500, durationMilliseconds: 1500, text: 'Paint it.' },
			],
		},
		['Speaker 1', 'Speaker 2'],
	],
	[
		'AWS',
		{
			results: {
				transcripts: [{ transcript: 'The boat leaks. Paint it.' }],
				items: [{ start_time: '1.0', end_time: '1.2', alternatives: [{ content: 'The' }], type: 'pronunciation' }],
				audio_segments: [
					{ transcript: 'The boat leaks.', start_time: '1.0', end_time: '3.0', speaker_label: 'spk_0', items: [0] },
					{ transcript: 'Paint it.', start_time: '4.5', end_time: '6.0', speaker_label: 'spk_1', items: [1] },
				],
			},
		},
		['Speaker 0', 'Speaker 1'],
	],
	[
		'FunASR',
		[
			{
				key: 'boats',
				text: 'The boat leaks. Paint it.',
				timestamp: [[1000, 3000]],
				sentence_info: [
					{ text: 'The boat leaks.', start: 1000, end: 3000, timestamp: [[1000, 3000]], spk: 0 },
					{ text: 'Paint it.', start: 4500, end: 6000, timestamp: [[4500, 6000]], spk: 1 },
				],
			},
		],
		['Speaker 0', 'Speaker 1'],
	],
	[
		'the Podcasting 2.0 namespace',
		{
			version: '1.0.0',
			segments: [
				{ speaker: 'Anna Berg', startTime: 1, endTime: 3, body: 'The boat leaks.' },
				{ speaker: 'Bo Lind', startTime: 4.5, endTime: 6, body: 'Paint it.' },
			],
		},
		['Anna Berg', 'Bo Lind'],
	],
	[
		'Podlove',
		{
			transcripts: [
				{
					start: '00:00:01.000',
					start_ms: 1000,
					end: '00:00:03.000',
					end_ms: 3000,
					speaker: '1',
					voice: 'Anna Berg',
					text: 'The boat leaks.',
				},
				{
					start: '00:00:04.500',
					start_ms: 4500,
					end: '00:00:06.000',
					end_ms: 6000,
					speaker: '2',
					voice: 'Bo Lind',
					text: 'Paint it.',
				},
			],
		},
		['Anna Berg', 'Bo Lind'],
	],
	[
		'Microsoft Stream',
		{
			entries: [
				{
					text: 'The boat leaks.',
					speakerId: '0a1b2c3d-0000-4000-8000-000000000001@0a1b2c3d-0000-4000-8000-000000000009',
					speakerDisplayName: 'Anna Berg',
					startOffset: '00:00:01.0000000',
					endOffset: '00:00:03.0000000',
				},
				{
					text: 'Paint it.',
					speakerId: '0a1b2c3d-0000-4000-8000-000000000002@0a1b2c3d-0000-4000-8000-000000000009',
					speakerDisplayName: 'Bo Lind',
					startOffset: '00:00:04.5000000',
					endOffset: '00:00:06.0000000',
				},
			],
		},
		['Anna Berg', 'Bo Lind'],
	],
	[
		'Kaltura',
		{
			objects: [
				{ startTime: 1000, endTime: 3000, content: [{ text: 'The boat ' }, { text: 'leaks.' }] },
				{ startTime: 4500, endTime: 6000, content: [{ text: 'Paint it.' }] },
			],
		},
		[],
	],
	[
		'TED',
		{
			captions: [
				{ duration: 2000, content: 'The boat leaks.', startOfParagraph: false, startTime: 1000 },
				{ duration: 1500, content: 'Paint it.', startOfParagraph: true, startTime: 4500 },
			],
		},
		[],
	],
	['edX', { start: [1000, 4500], end: [3000, 6000], text: ['The boat leaks.', 'Paint it.'] }, []],
	[
		'Bilibili',
		{
			font_size: 0.4,
			lang: 'en',
			body: [
				{ from: 1, to: 3, sid: 1, location: 2, content: 'The boat leaks.', music: 0 },
				{ from: 4.5, to: 6, sid: 2, location: 2, content: 'Paint it.', music: 0 },
			],
		},
		[],
	],
	[
		"the list of YouTube's page",
		{
			initialSegments: [
				{
					transcriptSegmentRenderer: {
						startMs: '1000',
						endMs: '3000',
						snippet: { runs: [{ text: 'The boat leaks.' }] },
					},
				},
				{ transcriptSegmentRenderer: { startMs: '4500', endMs: '6000', snippet: { runs: [{ text: 'Paint it.' }] } } },
			],
		},
		[],
	],
	[
		'the npm package youtube-transcript',
		[
			{ text: 'The boat leaks.', duration: 2000, offset: 1000, lang: 'en' },
			{ text: 'Paint it.', duration: 1500, offset: 4500, lang: 'en' },
		],
		[],
	],
];

/** The same as lists of words only. */
const wordShapes: readonly (readonly [program: string, value: unknown])[] = [
	[
		'Rev.ai',
		{
			monologues: [
				{
					speaker: 0,
					elements: [
						{ type: 'text', value: 'The', ts: 1, end_ts: 1.5 },
						{ type: 'punct', value: ' ' },
						{ type: 'text', value: 'boat', ts: 1.5, end_ts: 2 },
						{ type: 'punct', value: ' ' },
						{ type: 'text', value: 'leaks', ts: 2, end_ts: 3 },
						{ type: 'punct', value: '.' },
					],
				},
				{
					speaker: 1,
					elements: [
						{ type: 'text', value: 'Paint', ts: 4.5, end_ts: 5 },
						{ type: 'punct', value: ' ' },
						{ type: 'text', value: 'it', ts: 5, end_ts: 6 },
						{ type: 'punct', value: '.' },
					],
				},
			],
		},
	],
	[
		'Google’s library for Node',
		{
			results: [
				{
					alternatives: [
						{
							words: [
								{
									startTime: { seconds: '1', nanos: 0 },
									endTime: { seconds: '1', nanos: 5e8 },
									word: 'The',
									speakerTag: 0,
								},
								{
									startTime: { seconds: '1', nanos: 5e8 },
									endTime: { seconds: '2', nanos: 0 },
									word: 'boat',
									speakerTag: 0,
								},
								{
									startTime: { seconds: '2', nanos: 0 },
									endTime: { seconds: '3', nanos: 0 },
									word: 'leaks.',
									speakerTag: 0,
								},
								{
									startTime: { seconds: '4', nanos: 5e8 },
									endTime: { seconds: '5', nanos: 0 },
									word: 'Paint',
									speakerTag: 1,
								},
								{
									startTime: { seconds: '5', nanos: 0 },
									endTime: { seconds: '6', nanos: 0 },
									word: 'it.',
									speakerTag: 1,
								},
							],
						},
					],
				},
			],
		},
	],
	[
		'Recall.ai',
		[
			{
				participant: { id: 100, name: 'Speaker 0', is_host: true },
				words: [
					{ text: 'The', start_timestamp: { relative: 1 }, end_timestamp: { relative: 1.5 } },
					{ text: 'boat', start_timestamp: { relative: 1.5 }, end_timestamp: { relative: 2 } },
					{ text: 'leaks.', start_timestamp: { relative: 2 }, end_timestamp: { relative: 3 } },
				],
			},
			{
				participant: { id: 200, name: 'Speaker 1', is_host: false },
				words: [
					{ text: 'Paint', start_timestamp: { relative: 4.5 }, end_timestamp: { relative: 5 } },
					{ text: 'it.', start_timestamp: { relative: 5 }, end_timestamp: { relative: 6 } },
				],
			},
		],
	],
	[
		'Happy Scribe',
		[
			{
				speaker: 'Speaker 0',
				words: [
					{ text: 'The', type: 'text', data_start: 1, data_end: 1.5 },
					{ text: ' boat', type: 'text', data_start: 1.5, data_end: 2 },
					{ text: ' leaks.', type: 'text', data_start: 2, data_end: 3 },
				],
			},
			{
				speaker: 'Speaker 1',
				words: [
					{ text: 'Paint', type: 'text', data_start: 4.5, data_end: 5 },
					{ text: ' it.', type: 'text', data_start: 5, data_end: 6 },
				],
			},
		],
	],
	[
		'Google',
		{
			results: [
				{
					alternatives: [
						{
							transcript: 'The boat leaks.',
							words: [
								{ startTime: '1s', endTime: '1.500s', word: 'The', speakerTag: 0 },
								{ startTime: '1.500s', endTime: '2s', word: 'boat', speakerTag: 0 },
								{ startTime: '2s', endTime: '3s', word: 'leaks.', speakerTag: 0 },
							],
						},
						{ transcript: 'The bow leaks.' },
					],
				},
				{
					alternatives: [
						{
							transcript: 'Paint it.',
							words: [
								{ startTime: '4.500s', endTime: '5s', word: 'Paint', speakerTag: 1 },
								{ startTime: '5s', endTime: '6s', word: 'it.', speakerTag: 1 },
							],
						},
					],
				},
			],
		},
	],
	[
		'ElevenLabs',
		{
			language_code: 'eng',
			text: 'The boat leaks. Paint it.',
			words: [
				['The', 1, 1.5, 0],
				['boat', 1.5, 2, 0],
				['leaks.', 2, 3, 0],
				['Paint', 4.5, 5, 1],
				['it.', 5, 6, 1],
			].flatMap(([text, start, end, speaker_id]) => [
				{ text, start, end, type: 'word', speaker_id },
				{ text: ' ', start: end, end, type: 'spacing', speaker_id },
			]),
		},
	],
	[
		'Speechmatics',
		{
			format: '2.9',
			speakers: [
				{ id: 'S1', name: 'Speaker 0' },
				{ id: 'S2', name: 'Speaker 1' },
			],
			results: [
				['The', 1, 'S1'],
				['boat', 1.5, 'S1'],
				['leaks', 2, 'S1'],
				['.', 3, 'S1'],
				['Paint', 4.5, 'S2'],
				['it', 5, 'S2'],
				['.', 6, 'S2'],
			].map(([content, time, speaker]) => ({
				alternatives: [{ content, speaker, language: 'en' }],
				start_time: time,
				end_time: content === 'leaks' ? 3 : content === 'it' ? 6 : time,
				type: content === '.' ? 'punctuation' : 'word',
			})),
		},
	],
];

describe('JSON of transcription programs', () => {
	test.each(shapes)('of %s gives words, times and speakers', (_, value, speakers) => {
		const parsed = parse(value);
		expect(parsed?.format).toBe('JSON transcript');
		expect(parsed?.captions.map(({ start, end, rows }) => [start, end, rows[0]?.text, rows[0]?.speaker])).toEqual([
			[1, 3, 'The boat leaks.', speakers[0]],
			[4.5, 6, 'Paint it.', speakers[1]],
		]);
		expect(parsed?.flaws).toEqual([]);
	});

	test.each(wordShapes)('of %s, which lists words only, gives sentences with word times', (_, value) => {
		const parsed = parse(value);
		expect(parsed?.captions).toMatchObject([
			{ start: 1, end: 3, rows: [{ text: 'The boat leaks.', speaker: 'Speaker 0' }] },
			{ start: 4.5, end: 6, rows: [{ text: 'Paint it.', speaker: 'Speaker 1' }] },
		]);
		const words = parsed?.captions.flatMap(({ rows }) => rows.flatMap((row) => row.words ?? []));
		expect(words?.map(({ start, text }) => [start, text.trim()])).toEqual([
			[1, 'The'],
			[1.5, 'boat'],
			[2, 'leaks.'],
			[4.5, 'Paint'],
			[5, 'it.'],
		]);
	});

	test('joins words of a script without spaces without any', () => {
		const words = ['船', 'が', '漏る', '。'].map((text, at) => ({ text, start: at, end: at + 1 }));
		expect(rowTexts(parse({ words })?.captions ?? [])).toEqual([['船が漏る。']]);
	});

	test('takes word times from a separate list if it has exactly the words of the texts', () => {
		const segments = [
			{ start: 1, end: 3, text: 'The boat leaks.' },
			{ start: 4.5, end: 6, text: 'Paint it.' },
		];
		const words = ['The', 'boat', 'leaks', 'Paint', 'it'].map((word, at) => ({ word, start: 1 + at, end: 2 + at }));
		const starts = (value: unknown) =>
			parse(value)?.captions.map(({ rows }) => rows[0]?.words?.map(({ start }) => start));
		expect(starts({ segments, words })).toEqual([
			[1, 2, 3],
			[4.5, 5],
		]);
		expect(starts({ segments, words: words.with(1, { word: 'ship', start: 2, end: 3 }) })).toEqual([
			undefined,
			undefined,
		]);
	});

	test('may be JSON Lines', () => {
		const lines = [
			{ start: 1, end: 3, text: 'The boat leaks.' },
			{ start: 4.5, end: 6, text: 'Paint it.' },
		].map(json);
		expect(rowTexts(parseCaptions(`${lines.join('\n')}\n`, 'a.jsonl')?.captions ?? [])).toEqual([
			['The boat leaks.'],
			['Paint it.'],
		]);
		expect(() => parseCaptions(`${lines.join('\n')}\n{`, 'a.jsonl')).toThrow(CuemarkError);
	});

	test('tells seconds from milliseconds by the rate of speech, whatever the longest and shortest texts', () => {
		const talk = (unit: number) =>
			[0, 3, 6, 2000].map((second) => ({
				start: second * unit,
				end: (second + 2.5) * unit,
				text: 'as many words as usual',
			}));
		for (const unit of [1, 1000]) {
			expect(parse({ segments: talk(unit) })?.captions.map(({ start }) => start)).toEqual([0, 3, 6, 2000]);
		}
	});

	test.each([
		['an account without a name', { speakerDisplayName: '', speakerId: '0a1b2c3d-0000-4000-8000-000000000001@x' }],
		['a question mark', { speaker: '?' }],
	])('names no speaker for %s', (_, speaker) => {
		const parsed = parse({ entries: [{ text: 'The boat leaks.', start: 1, end: 3, ...speaker }] });
		expect(parsed?.captions[0]?.rows).toEqual([{ text: 'The boat leaks.' }]);
	});

	test.each(['it&#39;s tar &amp; paint &gt; AT&T', 'it&amp;#39;s tar &amp;amp; paint &amp;gt; AT&T'])(
		'has the characters that references stand for: %j',
		(text) => {
			for (const value of [
				[{ text, duration: 3.9, offset: 0.6, lang: 'en' }],
				[{ start: 1, words: text.split(' ').map((word, at) => ({ word, start: 1 + at })) }],
			])
				expect(rowTexts(parse(value)?.captions ?? [])).toEqual([["it's tar & paint > AT&T"]]);
			const table = parseCaptions(`start,text\n1,"${text}"\n`, 'talk.csv');
			expect(rowTexts(table?.captions ?? [])).toEqual([["it's tar & paint > AT&T"]]);
		},
	);

	test('numbers the speakers of whisper.cpp', () => {
		const transcription = [
			{ offsets: { from: 1000, to: 3000 }, text: ' The boat leaks.', speaker: '0' },
			{ offsets: { from: 4500, to: 6000 }, text: ' Paint it.', speaker: '1' },
		];
		const { captions } = parse({ transcription }) ?? {};
		expect(captions?.map(({ start, rows }) => [start, rows[0]?.speaker])).toEqual([
			[1, 'Speaker 0'],
			[4.5, 'Speaker 1'],
		]);
	});

	test('finds the language anywhere around the texts', () => {
		const segments = [{ start: 1, end: 3, text: 'Das Boot leckt.' }];
		for (const value of [
			{ language: 'de', segments },
			{ results: { language_code: 'de', segments } },
			{ metadata: { transcription_config: { language: 'de' } }, segments },
			{ params: { language: 'auto' }, result: { language: 'de' }, segments },
			{ results: { channels: [{ detected_language: 'de', alternatives: [{ segments }] }] } },
			{ transcription: { utterances: segments.map((segment) => ({ ...segment, language: 'de' })) } },
			[{ data: { translation: { language: { internalLanguageCode: 'de' }, segments } } }],
		])
			expect(parse(value)?.facts).toEqual({ language: 'de' });
	});

	test('reports entries without a text by their number, and reads the rest', () => {
		const segments = [
			{ start: 1, end: 3, text: 'The boat leaks.' },
			{ start: 4, end: 5 },
			{ start: 5, end: 6, text: null },
		];
		const parsed = parse({ segments });
		expect(parsed?.flaws).toMatchObject([{ row: 2, reason: 'The caption has no text.' }]);
		expect(parsed?.captions[0]?.rows[0]?.text).toBe('The boat leaks.');
	});

	test.each([
		['comments with a date', { comments: [{ id: 'a', text: 'Nice boat.', timestamp: 1_700_000_000 }] }],
		['chapters', { chapters: [{ start_time: 0, title: 'Hull' }] }],
		['rows of a data set', [{ video_id: 'dQw4w9WgXcQ', text: 'The boat leaks.', start: 1 }]],
		['a list of prices', { items: [{ name: 'Tar', price: 5 }] }],
	])('is not %s', (_, value) => {
		expect(parse(value)).toBeNull();
	});

	test.each(['text', 'speaker', 'segments', 'alternatives'])('may nest %s without end', (key) => {
		const deep = `${`{"${key}":`.repeat(50_000)}1${'}'.repeat(50_000)}`;
		const text = `[{"start":1,"end":3,"text":"The boat leaks.","x":${deep},"speaker":${deep}},{"start":4,"text":${deep}}]`;
		expect(rowTexts(parseCaptions(text, 'a')?.captions ?? [])).toEqual([['The boat leaks.']]);
	});

	test('may be very wide', () => {
		const many = Object.fromEntries(Array.from({ length: 130_000 }, (_, at) => [`k${at}`, {}]));
		expect(parse({ many, segments: [{ start: 1, text: 'The boat leaks.' }] })?.captions).toHaveLength(1);
	});

	test('may nest words without end', () => {
		const deep = `${'{"start":1,"words":['.repeat(50_000)}${']}'.repeat(50_000)}`;
		expect(() =>
			parseCaptions(`{"segments":[{"start":1,"text":"The boat leaks.","words":[${deep}]}]}`, 'a'),
		).not.toThrow();
	});

	test('is read or rejected with a CuemarkError, whatever its content', () => {
		const key = fc.constantFrom(
			'segments',
			'words',
			'start',
			'end',
			'timestamp',
			'text',
			'word',
			'speaker',
			'alternatives',
			'type',
		);
		const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
			tree: fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('0:01')),
				fc.array(tie('tree'), { maxLength: 4 }),
				fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
			),
		}));
		fc.assert(
			fc.property(tree, (value) => {
				try {
					for (const { start, end } of parse(value)?.captions ?? []) expect(Number.isFinite(start + end)).toBe(true);
				} catch (error) {
					expect(error).toBeInstanceOf(CuemarkError);
				}
			}),
			{ numRuns: 400 },
		);
	});
});
