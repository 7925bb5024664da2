import { expect, test } from 'vitest';
import { coursePages } from '../../../src/site/lists/list-pages.ts';
import { inCourseOrder, newestFirst } from '../../../src/site/lists/order.ts';
import { partsOf } from '../../../src/site/lists/pages.ts';
import { stripOf } from '../../../src/site/lists/strip.ts';
import { termMap } from '../../../src/site/lists/term-map.ts';

const video = (title: string, facts: { published?: string; position?: number } = {}) => ({
	page: title,
	title,
	...facts,
});
const titles = (videos: readonly { title: string }[]): string[] => videos.map(({ title }) => title);

test.each([
	[
		'playlist position',
		[video('b', { position: 2, published: '2020-01-01' }), video('a', { position: 1, published: '2021-01-01' })],
		'a b',
	],
	[
		'date, where one has no position',
		[video('a', { position: 1, published: '2021-01-01' }), video('b', { published: '2020-01-01' })],
		'b a',
	],
	['title, where one has no date', [video('Week 10'), video('Week 2', { published: '2020-01-01' })], 'Week 2 Week 10'],
	['title within a date', [video('b', { published: '2020-01-01' }), video('a', { published: '2020-01-01' })], 'a b'],
])('a course is in the order of %s', (_, videos, expected) => {
	expect(titles(inCourseOrder(videos)).join(' ')).toBe(expected);
});

test('talks without a date come after the newest', () => {
	expect(
		titles(
			newestFirst([
				video('none'),
				video('old', { published: '2019-01-01' }),
				video('new', { published: '2024-01-01' }),
			]),
		),
	).toEqual(['new', 'old', 'none']);
});

test('a list is cut into pages of equal size', () => {
	expect(partsOf([1, 2, 3, 4, 5], 2)).toEqual([
		{ items: [1, 2], number: 1, total: 3 },
		{ items: [3, 4], number: 2, total: 3 },
		{ items: [5], number: 3, total: 3 },
	]);
	expect(partsOf([])).toEqual([]);
});

test('a long course says on its first page what it is about', () => {
	const talk = { page: 'a', title: 'A', duration: 1, language: 'en', courses: ['c'], sections: [] };
	const course = { folder: 'c', title: 'C', slug: 'c', videos: Array.from({ length: 201 }, () => talk) };
	const descriptions = coursePages({ ...course, description: 'Of it.' }).map(({ description }) => description);
	expect(descriptions).toEqual(['Of it.', undefined]);
});

test('a strip has the sections of a talk in proportion, and always covers all of it', () => {
	expect(stripOf([4, 300], 600)).toEqual([
		{ x: 0, width: 500 },
		{ x: 500, width: 500 },
	]);
	expect(stripOf([], 600)).toEqual([{ x: 0, width: 1000 }]);
	expect(stripOf([0, 700], 0).every(({ x, width }) => x <= 1000 && width >= 1)).toBe(true);
});

test('a term map has the strongest terms from A to Z, few of them large', () => {
	const terms = Array.from({ length: 100 }, (_, index) => {
		const text = `term ${index}`;
		return { slug: text, text, language: 'en', talks: index, about: index, moments: 1 };
	});
	const map = termMap(terms);
	expect(map).toHaveLength(36);
	expect(map[0]?.text).toBe('term 64');
	expect(map.at(-1)).toMatchObject({ text: 'term 99', size: 5 });
	const sizes = [1, 2, 3, 4, 5].map((size) => map.filter((term) => term.size === size).length);
	expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
	expect(Math.min(...sizes)).toBeGreaterThan(0);
});

test('a term map puts what talks are about before what they say in passing', () => {
	const term = (text: string, talks: number, about: number) => ({
		slug: text,
		text,
		language: 'en',
		talks,
		about,
		moments: 9,
	});
	const terms = [
		...Array.from({ length: 36 }, (_, index) => term(`term ${index}`, 6, 3)),
		term('air', 40, 1),
		term('gravity', 20, 8),
		term('black hole', 8, 4),
	];
	const largest = termMap(terms)
		.filter(({ size }) => size === 5)
		.map(({ text }) => text);
	expect(largest).toEqual(['black hole', 'gravity']);
});
