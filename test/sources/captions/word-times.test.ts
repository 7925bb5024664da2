import { describe, expect, test } from 'vitest';
import { parseCaptions } from './captions-of.ts';

const json = (value: unknown): string => JSON.stringify(value);

describe('word times', () => {
	const words = [
		{ start: 1, text: 'Alpha' },
		{ start: 1.5, text: ' beta' },
	];
	test.each([
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
						timestamps: { from: '00:00:01,000', to: '00:00:02,500' },
						text: ' Alpha beta',
						tokens: [
							{ text: '[_BEG_]', timestamps: { from: '00:00:01,000', to: '00:00:01,000' } },
							{ text: ' Alpha', timestamps: { from: '00:00:01,000', to: '00:00:01,500' } },
							{ text: ' beta', timestamps: { from: '00:00:01,500', to: '00:00:02,500' } },
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

	test('are read from WhisperX with speakers, including words without a time', () => {
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
				speaker: 'Speaker 0',
			},
			{ text: 'yes.', words: [{ start: 3, text: 'yes.' }], speaker: 'Speaker 1' },
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
						timestamps: { from: '00:00:01,000', to: '00:00:02,500' },
						text: ' Alpha beta gamma',
						tokens: [
							{ text: ' Alpha', timestamps: { from: '00:00:01,000' } },
							{ text: ' beta', timestamps: { from } },
							{ text: ' gamma', timestamps: { from: '00:00:01,900' } },
						],
					},
				],
			}),
	};
	test.each(Object.keys(badWord).flatMap((format) => ['soon', '', {}].map((time) => [format, time] as const)))(
		'that are malformed in %s affect only their word, and are counted: %j',
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
				oddities: [{ what: 'word times that cannot be read', count: 1 }],
				flaws: [],
			});
		},
	);

	test.each([
		['json3', json({ events: [{ tStartMs: 1000, segs: [{ utf8: 'Alpha' }, { utf8: ' beta', tOffsetMs: 'soon' }] }] })],
		['srv3', '<timedtext><body><p t="1000"><s>Alpha</s><s t="soon"> beta</s></p></body></timedtext>'],
	])('are omitted in %s if all are malformed', (_, text) => {
		expect(parseCaptions(text, 'talk')?.captions[0]?.rows).toEqual([{ text: 'Alpha beta' }]);
	});

	test('are omitted and counted if the words are not those of the text', () => {
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
			oddities: [{ what: 'segments whose words do not match their text', count: 1 }],
		});
	});

	test('are omitted where whisper.cpp cuts a character into tokens', () => {
		const timestamps = { from: '00:00:01,000', to: '00:00:02,500' };
		const tokens = ['今天', '的', '\ufffd', '\ufffd\ufffd'].map((text) => ({ text, timestamps }));
		const text = json({ transcription: [{ timestamps, text: '今天的船', tokens }] });
		expect(parseCaptions(text, 'talk')).toMatchObject({
			captions: [{ rows: [{ text: '今天的船' }] }],
			oddities: [],
		});
	});

	test('are omitted if words are missing at the end', () => {
		const segment = { start: 1, end: 2, text: 'Alpha beta', words: [{ word: 'Alpha', start: 1 }] };
		const parsed = parseCaptions(json({ segments: [segment] }), 'talk');
		expect(parsed?.captions[0]?.rows).toEqual([{ text: 'Alpha beta' }]);
	});
});
