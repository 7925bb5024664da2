import { expect, test } from 'vitest';
import type { Segment, VideoId } from '../../src/model.ts';
import { chooseTranscript, type Transcript } from '../../src/videos/choose-transcripts.ts';
import { groupVideos } from '../../src/videos/group-videos.ts';
import { byLanguage } from '../../src/videos/languages.ts';

const segment = (text: string, start: number): Segment => ({
	videoId: 'aaaaaaaaaaa' as VideoId,
	text,
	start,
	end: start + 9,
});
const segments = (text: string, count = 10): Segment[] =>
	Array.from({ length: count }, (_, index) => segment(text, index * 10));
const captions = (file: string, text: string, { automatic = false, count = 10 } = {}): Transcript => ({
	file,
	captions: { automatic, wordTimes: automatic },
	segments: segments(text, count),
});
const rows = (file: string, text: string, count = 10): Transcript => ({ file, segments: segments(text, count) });

const chosen = (...transcripts: Transcript[]) => {
	const choices = [transcripts, transcripts.toReversed()].map((given) => {
		const { kept, leftOut } = chooseTranscript(given);
		return { kept: kept.map(({ file }) => file).sort(), leftOut: leftOut.map(({ file }) => file).sort() };
	});
	expect(choices[1]).toEqual(choices[0]);
	return choices[0];
};

test('captions are preferred to a data set of the same words, which begins late and ends early', () => {
	expect(
		chosen(captions('a.vtt', 'boats come home', { automatic: true }), rows('set.csv', 'boats come home', 9)),
	).toEqual({
		kept: ['a.vtt'],
		leftOut: ['set.csv'],
	});
});

test('a data set is preferred to captions with only a part of it', () => {
	expect(chosen(captions('a.vtt', 'boats come home', { count: 3 }), rows('set.csv', 'boats come home'))).toEqual({
		kept: ['set.csv'],
		leftOut: ['a.vtt'],
	});
});

test.each([
	[7, 'set.csv'],
	[8, 'a.vtt'],
])('if captions have %i of ten words of a data set, %s is chosen', (count, kept) => {
	const both = [captions('a.vtt', 'boats come home', { count }), rows('set.csv', 'boats come home')];
	expect(chosen(...both)?.kept).toEqual([kept]);
});

test('the original is preferred to YouTube’s translation of captions in another language', () => {
	expect(
		chosen(
			captions('Talk [dQw4w9WgXcQ].en.vtt', 'boats come home late', { automatic: true }),
			captions('Talk [dQw4w9WgXcQ].en-de.vtt', 'The boats come home. Late.'),
		),
	).toEqual({ kept: ['Talk [dQw4w9WgXcQ].en.vtt'], leftOut: ['Talk [dQw4w9WgXcQ].en-de.vtt'] });
});

test('punctuated sentences are preferred to speech recognition without punctuation', () => {
	const heard = captions('a.vtt', 'boats come home', { automatic: true });
	expect(chosen(heard, rows('set.csv', 'Boats come home.'))).toEqual({ kept: ['set.csv'], leftOut: ['a.vtt'] });
	expect(chosen(heard, captions('b.srt', 'Boats come home'))).toEqual({ kept: ['b.srt'], leftOut: ['a.vtt'] });
});

test('two sentence ends in a hundred words show that somebody wrote them', () => {
	const heard = captions('a.vtt', 'boats come home '.repeat(4).trim(), { automatic: true });
	const rare = rows('set.csv', 'boats come back '.repeat(4).trim());
	const written = {
		...rare,
		segments: rare.segments.map((one, at) => (at % 5 ? one : { ...one, text: `${one.text}.` })),
	};
	expect(chosen(heard, rare)?.kept).toEqual(['a.vtt']);
	expect(chosen(heard, written)?.kept).toEqual(['set.csv']);
});

test('rows from several data sets are one transcript, and copies of one caption file are all kept', () => {
	expect(chosen(rows('a.csv', 'boats'), rows('b.csv', 'nets'))).toEqual({ kept: ['a.csv', 'b.csv'], leftOut: [] });
	expect(chosen(captions('a/x.srt', 'Boats.'), captions('b/x.srt', 'Boats.'))).toEqual({
		kept: ['a/x.srt', 'b/x.srt'],
		leftOut: [],
	});
});

test('caption files that differ in one caption, or in its time, are not copies: only one is used', () => {
	const one = captions('a/x.srt', 'Boats.');
	const other = (caption: Segment) => ({ ...one, file: 'b/x.srt', segments: [...one.segments.slice(0, -1), caption] });
	for (const both of [other(segment('Nets.', 90)), other(segment('Boats.', 91))])
		expect(chosen(one, both)).toEqual({ kept: ['a/x.srt'], leftOut: ['b/x.srt'] });
});

test.each([
	['Boote kommen, she said', 'de'],
	['Boote of the harbour', 'en'],
])('rows without a language get that of captions with half of their words: "%s" is %s', (text, language) => {
	const german = segments('Boote kommen heim, niemand wartet').map((one) => ({ ...one, language: 'de' }));
	const unnamed = rows('set.csv', text);
	const named: Transcript = { file: 'a.srt', captions: { automatic: false, wordTimes: false }, segments: german };
	const groups = byLanguage([named, unnamed], undefined, 'en');
	expect(groups.find(({ transcripts }) => transcripts.includes(unnamed))?.language).toBe(language);
});

test('a transcript that is left out still contributes its facts, and is reported', () => {
	const file = (name: string, course: string | null, more: Partial<Segment>, isCaptions: boolean) => ({
		source: { path: name, name, course },
		segments: segments(isCaptions ? 'Boats come home.' : 'boats come home').map((one) => ({ ...one, ...more })),
		...(isCaptions && { captions: { automatic: false, wordTimes: false } }),
	});
	const { videos, leftOut } = groupVideos(
		[file('set.csv', 'harbour', { title: 'Boats' }, false), file('a.srt', null, { language: 'en' }, true)],
		'en',
	);
	expect(videos).toMatchObject([{ title: 'Boats', courses: ['harbour'] }]);
	expect(videos[0]?.moments).toHaveLength(10);
	expect(leftOut).toEqual([
		{ file: 'set.csv', preferred: 'a.srt', videoId: 'aaaaaaaaaaa', language: 'en', segments: 10 },
	]);
});

test('speech recognition is not a second language beside a person’s transcript in a variant of it', () => {
	const file = (name: string, language: string, automatic: boolean) => ({
		source: { path: name, name, course: null },
		segments: segments(`Boats come home, ${language}.`).map((one) => ({ ...one, language })),
		captions: { automatic, wordTimes: automatic },
	});
	const both = groupVideos([file('a.en.vtt', 'en', true), file('a.en-GB.vtt', 'en-GB', false)], 'en').videos[0];
	expect(both).toMatchObject({ language: 'en-GB' });
	expect(both?.translations).toBeUndefined();
	const written = groupVideos([file('a.pt.vtt', 'pt', false), file('a.pt-BR.vtt', 'pt-BR', false)], 'pt').videos[0];
	expect(written?.translations).toHaveLength(1);
});

test('rows without a language get that of captions with the same words, otherwise the default', () => {
	const german = 'Boote kommen nach Hause, und niemand wartet in der Kälte.';
	const file = (name: string, text: string, language?: string) => ({
		source: { path: name, name, course: null },
		segments: segments(text).map((one) => ({ ...one, ...(language && { language }) })),
		...(language && { captions: { automatic: false, wordTimes: false } }),
	});
	const same = groupVideos([file('set.csv', german.toLowerCase()), file('a.de.srt', german, 'de')], 'en');
	expect(same.videos).toMatchObject([{ language: 'de' }]);
	expect(same.videos[0]?.translations).toBeUndefined();
	expect(same.leftOut).toMatchObject([{ file: 'set.csv', preferred: 'a.de.srt' }]);
	const other = groupVideos(
		[file('set.csv', 'boats come home and nobody waits'), file('a.de.srt', german, 'de')],
		'en',
	);
	expect(other.videos[0]).toMatchObject({ language: 'en', translations: [{ language: 'de' }] });
	expect(other.leftOut).toEqual([]);
});

test('of several languages, rows without one get that with which they share most words', () => {
	const named = ['Boats come to Harbour', 'Boote kommen to Harbour'].map((text, index) => ({
		...captions(`${index}.srt`, text),
		segments: segments(text).map((one) => ({ ...one, language: ['en', 'de'][index] ?? '' })),
	}));
	const unnamed = rows('set.csv', 'Boote kommen to town');
	for (const given of [named, named.toReversed()])
		expect(
			byLanguage([unnamed, ...given], undefined, 'en').find(({ transcripts }) => transcripts.includes(unnamed))
				?.language,
		).toBe('de');
});

test('speech recognition replaces an incomplete transcript by a person in a variant of the language', () => {
	const of = (one: Transcript, language: string) => ({
		source: { path: one.file, name: one.file, course: null },
		segments: one.segments.map((each) => ({ ...each, language })),
		...(one.captions && { captions: one.captions }),
	});
	const written = of(captions('a.en-GB.vtt', 'Boats come home.', { count: 3 }), 'en-GB');
	const heard = of(captions('a.en.vtt', 'boats come home', { automatic: true }), 'en');
	const { videos, leftOut } = groupVideos([written, heard], 'en');
	expect(videos[0]?.moments).toHaveLength(10);
	expect(leftOut).toMatchObject([{ file: 'a.en-GB.vtt', preferred: 'a.en.vtt' }]);
});

test.each([
	['the notebook’s, however long the others are', ['en', 'de', 'fr'], {}, 'en'],
	['a variant of the notebook’s', ['de', 'en-GB'], {}, 'en-GB'],
	['the one with most segments if none is the notebook’s', ['fr', 'de'], {}, 'fr'],
	['the recognized one, before the notebook’s', ['en', 'fr', 'de'], { heard: ['fr'] }, 'fr'],
	['the notebook’s if several are recognized', ['en', 'fr', 'de'], { heard: ['de', 'fr'] }, 'en'],
	['the notebook’s if another may be a machine translation', ['en', 'fr'], { translated: ['fr'] }, 'en'],
	[
		'the notebook’s if there is a machine translation beside the recognized one',
		['en', 'fr', 'de'],
		{ heard: ['fr'], translated: ['de'] },
		'en',
	],
	['the variant stated as spoken, before another one', ['pt-BR', 'pt-PT'], { spoken: 'pt-PT' }, 'pt-PT'],
	['the one stated as spoken, before a recognized one', ['en', 'fr'], { heard: ['fr'], spoken: 'en' }, 'en'],
] as [string, string[], { heard?: string[]; translated?: string[]; spoken?: string }, string][])(
	'the main language of several is %s',
	(_, languages, { heard = [], translated = [], spoken }, main) => {
		const files = languages.map((language) => ({
			source: { path: language, name: `a.${language}.vtt`, course: null },
			segments: segments(language, language === 'fr' ? 12 : 10).map((one) => ({
				...one,
				language,
				...(spoken && { details: { spokenLanguage: spoken } }),
			})),
			captions: {
				automatic: [...heard, ...translated].includes(language),
				wordTimes: heard.includes(language),
			},
		}));
		for (const given of [files, files.toReversed()]) expect(groupVideos(given, 'en').videos[0]?.language).toBe(main);
	},
);

test('a variant of a language has the same script', () => {
	const chinese = ['zh-Hans-CN', 'zh-Hant-TW'].map((language) => ({
		...captions(`a.${language}.vtt`, language),
		segments: segments(language).map((one) => ({ ...one, language })),
	}));
	expect(byLanguage(chinese, undefined, 'zh-Hant')[0]?.language).toBe('zh-Hant-TW');
});

test('of two that are equally good, the one without an addition to its name is used', () => {
	const copy = captions("a.en (Anna's conflicted copy).vtt", 'boats come home');
	expect(chosen(captions('a.en.vtt', 'nets come home'), copy)).toEqual({ kept: ['a.en.vtt'], leftOut: [copy.file] });
});
