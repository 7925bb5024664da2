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

test('a course has one name, whatever form of Unicode a disk has its folder in', () => {
	const files = ['U\u0308bungen', '\u00DCbungen'].map((course) => ({
		source: source(course),
		segments: [segment('a-VQfQqIMrE', 0)],
		row: 2,
	}));
	const [video] = groupVideos(files, 'en').videos;
	expect(video?.courses).toEqual(['\u00DCbungen']);
	expect(video?.rows).toEqual([{ course: '\u00DCbungen', row: 2 }]);
});

test('the rows of one video may come from several files, and it is in the course of each', () => {
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

test('of the rows that list a video in its languages, the first counts, in any order of the files', () => {
	const listed = [2, 5, undefined].map((row, index) => ({
		source: source('week 1'),
		segments: [segment('aaaaaaaaaaa', 0, { language: ['en', 'de', 'fr'][index] ?? '' })],
		...(row !== undefined && { row }),
	}));
	for (const files of [listed, listed.toReversed()]) {
		expect(groupVideos(files, 'en').videos[0]?.rows).toEqual([{ course: 'week 1', row: 2 }]);
	}
});

test('where rows disagree on the position, the commonest counts, and of equally common ones the first', () => {
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

test('ids that differ in case only are different videos', () => {
	const { videos } = groupVideos(
		[{ source: source(null), segments: [segment('AAAAAAAAAAA', 0), segment('aaaaaaaaaaa', 0)] }],
		'en',
	);
	expect(videos.map(({ id }) => id)).toEqual(['AAAAAAAAAAA', 'aaaaaaaaaaa']);
});

test('what is missing is derived: address and picture from the id, the language from the notebook', () => {
	const { videos } = groupVideos([{ source: source(null), segments: [segment('-_AAAAAAAAA', 3.5)] }], 'pt-BR');
	expect(videos[0]).toMatchObject({
		title: '',
		url: 'https://www.youtube.com/watch?v=-_AAAAAAAAA',
		thumbnail: 'https://i.ytimg.com/vi/-_AAAAAAAAA/maxresdefault.jpg',
		language: 'pt-BR',
		duration: 14,
	});
});

test('what the rows say of a video is what it has, and no row need say all of it', () => {
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

test('where rows disagree on a title the commonest wins, and of equally common ones always the same', () => {
	const rows = [
		segment('aaaaaaaaaaa', 0, { title: 'Old title' }),
		segment('aaaaaaaaaaa', 10, { title: 'New title' }),
		segment('aaaaaaaaaaa', 20, { title: 'New title' }),
		segment('bbbbbbbbbbb', 0, { title: 'Y' }),
		segment('bbbbbbbbbbb', 10, { title: 'X' }),
	];
	for (const segments of [rows, rows.toReversed()]) {
		const { videos } = groupVideos([{ source: source(null), segments }], 'en');
		expect(videos.map(({ title }) => title)).toEqual(['New title', 'X']);
	}
});

test('each language of a video has the title that its own sources give, and the main one gives the video its title', () => {
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
		['fr', undefined],
		['he', 'כותרת'],
		['ja', '題名'],
	]);
});
