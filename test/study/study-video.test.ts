import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StudyNotes, Video } from '../../src/model.ts';
import { studyVideo } from '../../src/study/study-video.ts';
import { studyVideos } from './study-videos.ts';
import { idOf, momentsOf, talkAbout, videoOf } from './talks.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const notesOf = (video: Video): StudyNotes => studyVideo(video).notes;

/** The notes without the parts of the video that they repeat. */
const outline = ({ language, terms, sections, keyMoments }: StudyNotes) => ({
	language,
	terms: terms.map(({ text, count }) => `${text} ${count}`),
	keyMoments,
	sections: sections.map(({ title, second, end, terms: own, paragraphs }) => ({
		title,
		time: `${second}–${end}`,
		terms: own.map(({ text }) => text),
		paragraphs: paragraphs.map(({ spans }) =>
			spans.map(({ second: at, starts, text }) => `${starts ? '' : '…'}${at}: ${text}`),
		),
	})),
});

test.each(['sundials.en', 'gezeiten.de'])('the notes of %s match the reviewed ones', (name) => {
	const texts = fixture(`${name}.txt`).trim().split('\n');
	const chapters = name.startsWith('sundials')
		? [
				{ start: 0, title: 'A shadow' },
				{ start: 110, title: 'The equation of time' },
			]
		: [];
	expect(outline(notesOf(videoOf(texts, { details: { chapters } })))).toEqual(
		JSON.parse(fixture(`${name}.expected.json`)),
	);
});

test('a talk too short for sections has key moments for its parts, in order', () => {
	const { sections, keyMoments } = notesOf(videoOf([...talkAbout('bread', 12), ...talkAbout('bees', 12)]));
	expect(sections).toHaveLength(1);
	expect(keyMoments.length).toBeGreaterThan(1);
	const seconds = keyMoments.map(({ second }) => second);
	expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
});

test('the title of a talk that is one section consists of its key terms, in which general words rank low', () => {
	const again = Array.from({ length: 3 }, () => 'and the millstone by the sluice of a flour sack');
	const { sections, terms } = notesOf(videoOf(['the system and the system', 'a system with the millstone', ...again]));
	expect(terms.map(({ text }) => text)).toEqual(['flour sack', 'millstone', 'sluice', 'system']);
	expect(sections.map(({ title }) => title)).toEqual(['Flour sack · millstone · sluice']);
});

test('a section that starts inside a moment leaves the words before it to the previous section, which does not quote them', () => {
	const rest = talkAbout('bees', 20);
	rest[0] = `and that ends the bread okay so ${rest[0] ?? ''}`;
	const { sections, keyMoments } = notesOf(videoOf([...talkAbout('bread', 20), ...rest]));
	const [first, second] = sections;
	expect(second?.second).toBe(501);
	expect(second?.paragraphs[0]?.spans[0]).toMatchObject({ second: 500, starts: false });
	expect(second?.paragraphs[0]?.spans[0]?.text).toMatch(/^okay so/);
	expect(first?.paragraphs.at(-1)?.spans.at(-1)).toMatchObject({ second: 500, text: 'and that ends the bread' });
	expect(keyMoments.map((moment) => moment.second < 500)).toEqual([true, false]);
});

test('the same video gives the same notes', () => {
	const video = videoOf([...talkAbout('bread', 20), ...talkAbout('bees', 20)]);
	expect(studyVideo(structuredClone(video))).toEqual(studyVideo(video));
});

describe('unusual input still gets notes', () => {
	const hours = Array.from({ length: 50 }, (_, hour) =>
		talkAbout((['bread', 'bridges', 'bees'] as const)[hour % 3] ?? 'bees', 30),
	).flat();
	const odd: Record<string, Video> = {
		'nothing said': videoOf([]),
		'one word': videoOf(['yes']),
		'one word a thousand times': videoOf(Array.from({ length: 20 }, () => 'dough '.repeat(50).trim())),
		'one moment of a thousand words': videoOf(['bake the bread in the oven '.repeat(170).trim()]),
		'no spaces': videoOf(['x'.repeat(20_000), 'y'.repeat(300)]),
		'Chinese without punctuation': videoOf(
			Array.from({ length: 40 }, () => '我们今天学习微积分和导数的概念然后学习极限'.repeat(9)),
		),
		'stop words only': videoOf(
			Array.from({ length: 40 }, () => 'and so it is what it was and that is all of it '.repeat(7).trim()),
		),
		'symbols only': videoOf(['♪♪♪', '♪ … ♪', '[Music]']),
		'several languages': videoOf([
			...talkAbout('bread', 12),
			...Array.from({ length: 12 }, () => 'der teig geht über nacht und wird im ofen braun '.repeat(7).trim()),
			'面包很好吃。'.repeat(40),
		]),
		'emoji, joiners and right-to-left text': videoOf(['👩‍🍳👨‍👩‍👧 خبز طازج كل يوم e\u0301 \u200f\u202e abc']),
	};

	test.each(Object.entries(odd))('%s', (_, video) => {
		const { notes } = studyVideos([video, { ...video, id: idOf('again') }]);
		for (const { sections } of notes) {
			expect(sections.flatMap(({ moments }) => moments)).toEqual(video.moments);
			for (const { title, second, end } of sections) {
				expect(title).not.toBe('');
				expect(title.length).toBeLessThan(200);
				expect(end).toBeGreaterThanOrEqual(second);
			}
			const starts = sections
				.flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans))
				.filter((span) => span.starts);
			expect(starts.map(({ second }) => second)).toEqual(video.moments.map(({ second }) => second));
		}
	});

	test('a long talk of only stop words is not divided', () => {
		const said = Array.from({ length: 60 }, () => 'and so it is what it was and that is all of it '.repeat(7).trim());
		expect(notesOf(videoOf(said)).sections.map(({ title }) => title)).toEqual(['0:00 – 25:00']);
	});

	test('ten hours of talk', () => {
		const { sections, terms } = notesOf(videoOf(hours));
		expect(sections.length).toBeGreaterThan(50);
		expect(sections.length).toBeLessThan(100);
		expect(terms.length).toBeGreaterThan(5);
	});

	test('any text at all', () => {
		const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), { maxLength: 12 });
		fc.assert(
			fc.property(texts, fc.constantFrom('en', 'fr', 'zh', 'pl', 'x-klingon', ''), (some, language) => {
				const moments = momentsOf(some);
				const { sections } = notesOf(videoOf(some, { language }));
				expect(sections.flatMap(({ moments: of }) => of)).toEqual(moments);
			}),
		);
	});
});

test('a talk is not quadratic in the letters of a word', () => {
	const { sections } = notesOf(videoOf([...talkAbout('bread', 12), 'a'.repeat(200_000)]));
	expect(sections).toHaveLength(1);
}, 5000);
