import { expect, test } from 'vitest';
import type { VideoId } from '../../src/model.ts';
import { makeCatalog, placesInCourses } from '../../src/site/catalog.ts';
import type { VideoFacts } from '../../src/markdown/schemas.ts';

const video = (title: string, more: Partial<VideoFacts> = {}): [string, VideoFacts] => [
	title.toLowerCase(),
	{
		videoId: 'aaaaaaaaaaa' as VideoId,
		title,
		duration: 60,
		language: 'en',
		courses: ['harbour'],
		sections: [],
		languages: [],
		...more,
	},
];
const orderOf = (...videos: [string, VideoFacts][]) => makeCatalog(videos).courses[0]?.videos.map(({ title }) => title);

test('a course of one playlist is in its order, whatever the dates are', () => {
	const of = (position: number, published: string) => ({ playlist: 'Boats', position, published });
	expect(
		orderOf(video('A', of(10, '2020-01-01')), video('B', of(9, '2021-01-01')), video('C', of(1, '2022-01-01'))),
	).toEqual(['C', 'B', 'A']);
});

test('a course of several playlists is in the order of dates, and of titles where a date is missing', () => {
	const a = video('A', { playlist: 'One', position: 1, published: '2022-01-01' });
	const b = video('B', { playlist: 'Two', position: 1, published: '2021-01-01' });
	expect(orderOf(a, b)).toEqual(['B', 'A']);
	expect(orderOf(b, a, video('Lecture 10'), video('Lecture 2'))).toEqual(['A', 'B', 'Lecture 2', 'Lecture 10']);
});

test('a translation is not listed', () => {
	const translation: [string, VideoFacts] = ['a.de', video('A', { translationOf: 'a', language: 'de' })[1]];
	const catalog = makeCatalog([video('A'), translation]);
	expect(catalog.videos.map(({ page }) => page)).toEqual(['a']);
	expect(placesInCourses(catalog).get('a')).toMatchObject([{ place: 1, count: 1 }]);
});
