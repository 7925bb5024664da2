import { expect, test } from 'vitest';
import { offersOf } from '../../../../src/site/client/lists/offers.ts';
import type { ListedTalk } from '../../../../src/site/client/lists/talks.ts';

const course = (slug: string, place: number) => ({ slug, title: slug.toUpperCase(), place });
const talk = (page: string, ...courses: ListedTalk['courses']): ListedTalk => ({
	page,
	title: page,
	duration: 100,
	language: 'en',
	published: '',
	channel: undefined,
	courses,
});
const talks = [
	talk('a1', course('a', 0)),
	talk('a2', course('a', 1)),
	talk('a3', course('a', 2)),
	talk('b1', course('b', 0)),
	talk('b2', course('b', 1)),
	talk('alone'),
];
/** The offers after opening the talks in this order, each read up to a second: `a2@60`, `a1 next 1/3 of A`. */
const offered = (...opened: [page: string, second: number][]): string[] =>
	offersOf(
		talks,
		Object.fromEntries(opened.map(([page, second], at) => [page, { second, duration: 100, at: at + 1 }])),
	).map(({ talk: { page }, second, next }) =>
		next ? `${page} next, ${next.read} of ${next.count} of ${next.title}, place ${next.place}` : `${page}@${second}`,
	);

test('offers the next talk of a course after a finished one', () => {
	expect(offered(['a1', 100])).toEqual(['a2 next, 1 of 3 of A, place 2']);
});

test('offers unfinished talks, latest first, even in a partly finished course', () => {
	expect(offered(['alone', 50], ['b1', 100], ['a1', 100], ['a2', 60])).toEqual([
		'a2@60',
		'b2 next, 1 of 2 of B, place 2',
		'alone@50',
	]);
});

test('continues a next talk that was begun before where it was left', () => {
	expect(offered(['a2', 40], ['a1', 100])).toEqual(['a2@40']);
});

test('offers nothing after the last talk of a finished course, or after a talk without a course', () => {
	expect(offered(['b1', 100], ['b2', 100], ['alone', 100], ['gone-from-here', 50])).toEqual([]);
});
