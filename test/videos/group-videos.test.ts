import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment, SourceFile, VideoId } from '../../src/model.ts';
import { groupVideos } from '../../src/videos/group-videos.ts';

const source = (course: string | null): SourceFile => ({ path: '/x.csv', name: 'x.csv', course });
const segment = (videoId: string, start: number, more: Partial<Segment> = {}): Segment => ({
	videoId: videoId as VideoId,
	start,
	end: start + 10,
	text: `words at ${start}`,
	...more,
});

test('a course has one name, whatever the Unicode form of its folder', () => {
	const files = ['U\u0308bungen', '\u00DCbungen'].map((course) => ({
		source: source(course),
		segments: [segment('a-VQfQqIMrE', 0)],
		row: 2,
	}));
	const [video] = groupVideos(files, 'en').videos;
	expect(video?.courses).toEqual(['\u00DCbungen']);
	expect(video?.rows).toEqual([{ course: '\u00DCbungen', row: 2 }]);
});

test('the rows of a video may come from several files, and it is in the course of each', () => {
	const { videos, oddities } = groupVideos(
		[
			{ source: source('week 2'), segments: [segment('bbbbbbbbbbb', 10), segment('aaaaaaaaaaa', 0)] },
			{ source: source('week 1'), segments: [segment('bbbbbbbbbbb', 0), segment('bbbbbbbbbbb', 10)] },
			{ source: source(null), segments: [segment('ccccccccccc', 0)] },
		],
		'en',
	);
	expect(videos.map(({ id, courses, moments }) => [id, courses, moments.length])).toEqual([
		['aaaaaaaaaaa', ['week 2'], 1],
		['bbbbbbbbbbb', ['week 1', 'week 2'], 2],
		['ccccccccccc', [], 1],
	]);
	expect(oddities.merged).toBe(1);
});

test('of the list rows for a video in its languages, the first counts, in any order of the files', () => {
	const listed = [2, 5, undefined].map((row, index) => ({
		source: source('week 1'),
		segments: [segment('aaaaaaaaaaa', 0, { language: ['en', 'de', 'fr'][index] ?? '' })],
		...(row !== undefined && { row }),
	}));
	for (const files of [listed, listed.toReversed()]) {
		expect(groupVideos(files, 'en').videos[0]?.rows).toEqual([{ course: 'week 1', row: 2 }]);
	}
});

test('if rows disagree on the position, the most frequent wins, and of equally frequent ones the first', () => {
	const positionOf = (...positions: (number | undefined)[]) =>
		groupVideos(
			[
				{
					source: source(null),
					segments: positions.map((position, at) => segment('aaaaaaaaaaa', at * 10, position ? { position } : {})),
				},
			],
			'en',
		).videos[0]?.position;
	expect(positionOf(9, undefined, 10, 10)).toBe(10);
	expect(positionOf(10, 9)).toBe(9);
	expect(positionOf(undefined)).toBeUndefined();
});

test('ids that differ only in case are different videos', () => {
	const { videos } = groupVideos(
		[{ source: source(null), segments: [segment('AAAAAAAAAAA', 0), segment('aaaaaaaaaaa', 0)] }],
		'en',
	);
	expect(videos.map(({ id }) => id)).toEqual(['AAAAAAAAAAA', 'aaaaaaaaaaa']);
});

test('missing values are derived: URL and picture from the id, the language from the notebook', () => {
	const { videos } = groupVideos([{ source: source(null), segments: [segment('-_AAAAAAAAA', 3.5)] }], 'pt-BR');
	expect(videos[0]).toMatchObject({
		title: '',
		url: 'https://www.youtube.com/watch?v=-_AAAAAAAAA',
		thumbnail: 'https://i.ytimg.com/vi/-_AAAAAAAAA/maxresdefault.jpg',
		language: 'pt-BR',
		duration: 14,
	});
});

test('a video has the facts of all its rows, none of which needs to state them all', () => {
	const facts = {
		title: 'The lamps of a harbour',
		url: 'https://example.org/lamps',
		thumbnail: 'https://example.org/lamps.jpg',
		channel: 'A channel',
		published: '2024-05-31',
		language: 'de',
		playlist: 'Boats',
		position: 3,
	};
	const segments = Object.entries(facts).map(([name, value], at) =>
		segment('own-harbour-lamps', at * 10, { [name]: value }),
	);
	expect(groupVideos([{ source: source(null), segments }], 'en').videos).toMatchObject([facts]);
});

test('if rows disagree on a title, the most frequent wins, and of equally frequent ones always the same', () => {
	const rows = [
		segment('aaaaaaaaaaa', 0, { title: 'Old title' }),
		segment('aaaaaaaaaaa', 10, { title: 'New title' }),
		segment('aaaaaaaaaaa', 20, { title: 'New title' }),
		segment('bbbbbbbbbbb', 0, { title: 'Y' }),
		segment('bbbbbbbbbbb', 10, { title: 'X' }),
		...['B', 'B', 'A', 'A', 'B'].map((title, at) => segment('ccccccccccc', at, { title })),
	];
	for (const segments of [rows, rows.toReversed()]) {
		const { videos } = groupVideos([{ source: source(null), segments }], 'en');
		expect(videos.map(({ title }) => title)).toEqual(['New title', 'X', 'B']);
	}
});

test('each language of a video has the title in its own sources, and the main one gives the video its title', () => {
	const [main, he, ja, fr] = ['Title', 'כותרת', '題名', undefined].map((title, index) => ({
		source: source(null),
		segments: [0, 1]
			.slice(index === 0 ? 1 : 0)
			.map((start) =>
				segment('dQw4w9WgXcQ', start, { language: ['en', 'he', 'ja', 'fr'][index] ?? '', ...(title && { title }) }),
			),
	}));
	const { videos } = groupVideos(
		[ja, main, he, fr].flatMap((file) => file ?? []),
		'en',
	);
	expect(videos.map(({ title, language }) => [title, language])).toEqual([['Title', 'en']]);
	expect(videos[0]?.translations?.map(({ language, title }) => [language, title])).toEqual([
		['fr', 'Title'],
		['he', 'כותרת'],
		['ja', '題名'],
	]);
});

test('details of a video elsewhere are kept, from a list or an .info.json: its URL of a second, and its duration', () => {
	const momentUrl = 'https://example.org/talk?from={seconds}';
	const file = (duration: number) => ({
		source: source(null),
		segments: [segment('own-harbour-lamps', 0, { details: { momentUrl, duration } })],
	});
	const [long, short] = [90.5, 2].map((duration) => groupVideos([file(duration)], 'en').videos[0]);
	expect(long).toMatchObject({ momentUrl, duration: 91 });
	expect(short).toMatchObject({ momentUrl, duration: 10 });
});

test('files and rows in any order give the same videos', () => {
	const moment = fc.record({ start: fc.nat(2), text: fc.constantFrom('boats', 'nets', 'Home.') });
	const facts = fc.record(
		{
			title: fc.constantFrom('Boats', 'Nets'),
			language: fc.constantFrom('de', 'en', 'en-GB'),
			details: fc.constantFrom({ description: 'Boats.' }, { description: 'Ships.' }, { spokenLanguage: 'de' }),
		},
		{ requiredKeys: [] },
	);
	const id = fc.constantFrom('aaaaaaaaaaa', 'bbbbbbbbbbb');
	const said = (videoId: string, { start, text }: { start: number; text: string }, more: Partial<Segment>) =>
		segment(videoId, start, { text, ...more });
	const place = fc.record({
		course: fc.constantFrom(null, 'week 1', 'week 2'),
		row: fc.option(fc.integer({ min: 1, max: 3 })),
	});
	const captions = fc.record({
		place,
		captions: fc.record({ automatic: fc.boolean(), wordTimes: fc.boolean() }),
		segments: fc
			.tuple(id, facts, fc.array(moment, { minLength: 1, maxLength: 3 }))
			.map(([videoId, more, moments]) => moments.map((one) => said(videoId, one, more))),
	});
	const dataSet = fc.record({
		place,
		segments: fc
			.array(fc.tuple(id, moment, facts), { minLength: 1, maxLength: 3 })
			.map((rows) =>
				rows.map(([videoId, one, { title, language }]) =>
					said(videoId, one, { ...(title && { title }), ...(language && { language }) }),
				),
			),
	});
	const files = fc.array(fc.oneof(captions, dataSet), { minLength: 2, maxLength: 4 }).map((all) =>
		all.map(({ place: { course, row }, ...file }, index) => ({
			...file,
			source: { path: '', name: `${String.fromCharCode(97 + index)}.vtt`, course },
			...(row !== null && { row }),
		})),
	);
	fc.assert(
		fc.property(files, (given) => {
			const turned = given.toReversed().map((file) => ({ ...file, segments: file.segments.toReversed() }));
			expect(groupVideos(turned, 'en').videos).toEqual(groupVideos(given, 'en').videos);
		}),
		{ numRuns: 1000 },
	);
});
