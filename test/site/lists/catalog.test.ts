import { expect, test } from 'vitest';
import type { VideoId } from '../../../src/model.ts';
import { makeCatalog, placesInCourses } from '../../../src/site/lists/catalog.ts';
import type { VideoFacts } from '../../../src/markdown/pages/schemas.ts';
import type { CourseSettings } from '../../../src/notebook/settings.ts';

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
const coursesOf = (folders: string[], named: CourseSettings[]) =>
	makeCatalog(
		folders.map((folder) => video(folder, { courses: [folder] })),
		named,
	).courses;
const orderOf = (...videos: [string, VideoFacts][]) => makeCatalog(videos).courses[0]?.videos.map(({ title }) => title);

test('a course of one playlist is in its order, regardless of dates', () => {
	const of = (position: number, published: string) => ({ playlist: 'Boats', position, published });
	expect(
		orderOf(video('A', of(10, '2020-01-01')), video('B', of(9, '2021-01-01')), video('C', of(1, '2022-01-01'))),
	).toEqual(['C', 'B', 'A']);
});

test('a course of several playlists is sorted by date; talks without a date follow by title', () => {
	const a = video('A', { playlist: 'One', position: 1, published: '2022-01-01' });
	const b = video('B', { playlist: 'Two', position: 1, published: '2021-01-01' });
	expect(orderOf(a, b)).toEqual(['B', 'A']);
	expect(orderOf(b, a, video('Lecture 10'), video('Lecture 2'))).toEqual(['B', 'A', 'Lecture 2', 'Lecture 10']);
});

test('a translation is not listed', () => {
	const translation: [string, VideoFacts] = ['a.de', video('A', { translationOf: 'a', language: 'de' })[1]];
	const catalog = makeCatalog([video('A'), translation]);
	expect(catalog.videos.map(({ page }) => page)).toEqual(['a']);
	expect(placesInCourses(catalog).get('a')).toMatchObject([{ place: 1, count: 1 }]);
});

test('a position has only those facts about neighbouring talks that the page shows, so that no other change re-renders it', () => {
	const placesOf = (more: Partial<VideoFacts>) =>
		placesInCourses(makeCatalog([video('A', more), video('B'), ['c', video('', more)[1]], video('D', more)])).get('b');
	const places = placesOf({});
	expect(places).toMatchObject([
		{ previous: { page: 'c', untitled: 'aaaaaaaaaaa', language: 'en' }, next: { page: 'd', title: 'D' } },
	]);
	expect(placesOf({ duration: 61, sections: [4], channel: 'Radio', poster: '../media/a.jpg' })).toEqual(places);
	expect(placesOf({ language: 'de' })).not.toEqual(places);
});

test('courses are in the notebook’s order, and the others follow by title', () => {
	const courses = coursesOf(
		['a', 'b', 'week-10', 'week-2', 'z'],
		[{ folder: 'z' }, { folder: 'nothing' }, { folder: 'b' }],
	);
	expect(courses.map(({ folder }) => folder)).toEqual(['z', 'b', 'a', 'week-2', 'week-10']);
});

test('a course has the title from the notebook, and the URL of its folder', () => {
	const [named, plain] = coursesOf(
		['physics/week-1', 'algebra'],
		[{ folder: 'physics/week-1', title: 'Forces', description: 'Of bodies.' }],
	);
	expect(named).toMatchObject({ title: 'Forces', description: 'Of bodies.', slug: 'physics-week-1' });
	expect(plain).toMatchObject({ title: 'Algebra', description: undefined });
	const catalog = makeCatalog([video('A')], [{ folder: 'harbour', title: 'Ships' }]);
	expect(placesInCourses(catalog).get('a')).toMatchObject([{ slug: 'harbour', title: 'Ships' }]);
});

test('no course has a page name that Windows does not allow', () => {
	expect(coursesOf(['aux', 'COM1'], []).map(({ slug }) => slug)).toEqual(['aux-course', 'com1-course']);
});

test('a talk without a title shows the substitute or its id, and is marked as untitled', () => {
	const { videos } = makeCatalog([
		video('', { shownAs: 'Oars · ropes' }),
		['b', video('', {})[1]],
		video('Zebras', { shownAs: 'Not this' }),
	]);
	expect(videos.map(({ title, untitled }) => [title, untitled])).toEqual([
		['aaaaaaaaaaa', 'aaaaaaaaaaa'],
		['Oars · ropes', 'aaaaaaaaaaa'],
		['Zebras', undefined],
	]);
});

test('courses with the same slug have separate pages, whose names do not depend on other courses', () => {
	const slugsOf = (...folders: string[]) => new Map(coursesOf(folders, []).map(({ folder, slug }) => [folder, slug]));
	const slugs = slugsOf('week 1', 'week-1', 'week 2');
	expect(new Set(slugs.values()).size).toBe(3);
	expect(slugs.get('week 1')).toMatch(/^week-1-[0-9a-f]{4}$/);
	expect(slugsOf('week-1', 'week 1').get('week 1')).toBe(slugs.get('week 1'));
});
