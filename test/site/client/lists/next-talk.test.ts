import { expect, test } from 'vitest';
import { nextTalk } from '../../../../src/site/client/lists/next-talk.ts';

const pages = ['one', 'two', 'three', 'four'];
const read = { second: 100, duration: 100 };
const half = { second: 50, duration: 100 };

test.each([
	['starts a course at its first talk', {}, { page: 'one', action: 'start', second: 0 }],
	[
		'goes on with the talk that was left last',
		{ one: { ...half, at: 1 }, three: { ...half, at: 2 } },
		{ page: 'three', action: 'continue', second: 50 },
	],
	[
		'goes on after the talk that was read last',
		{ three: { ...read, at: 1 } },
		{ page: 'four', action: 'next', second: 0 },
	],
	[
		'comes back to what was passed over',
		{ three: { ...read, at: 1 }, four: { ...read, at: 2 } },
		{ page: 'one', action: 'next', second: 0 },
	],
	[
		'goes on with a talk left before, when the one after it is read',
		{ two: { ...half, at: 1 }, one: { ...read, at: 2 } },
		{ page: 'two', action: 'continue', second: 50 },
	],
	[
		'starts again when all is read',
		Object.fromEntries(pages.map((page, at) => [page, { ...read, at }])),
		{ page: 'one', action: 'again', second: 0 },
	],
	['knows nothing of other courses', { other: { ...half, at: 1 } }, { page: 'one', action: 'start', second: 0 }],
])('%s', (_, progress, expected) => {
	expect(nextTalk(pages, progress)).toEqual(expected);
});

test('an empty course has no next talk', () => {
	expect(nextTalk([], {})).toBeUndefined();
});
