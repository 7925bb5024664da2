import { expect, test } from 'vitest';
import { nextTalk } from '../../../../src/site/client/lists/next-talk.ts';

const talks = ['one', 'two', 'three', 'four'].map((page) => ({ page }));
const read = { second: 100, duration: 100 };
const half = { second: 50, duration: 100 };

test.each([
	['starts a course at its first talk', {}, { talk: { page: 'one' }, action: 'start', second: 0 }],
	[
		'continues the talk that was opened last',
		{ one: { ...half, at: 1 }, three: { ...half, at: 2 } },
		{ talk: { page: 'three' }, action: 'continue', second: 50 },
	],
	[
		'starts the talk that was opened last if the reader went back to its beginning',
		{ one: { ...read, at: 1 }, three: { second: 0, duration: 100, at: 2 } },
		{ talk: { page: 'three' }, action: 'next', second: 0 },
	],
	[
		'continues after the talk that was finished last',
		{ three: { ...read, at: 1 } },
		{ talk: { page: 'four' }, action: 'next', second: 0 },
	],
	[
		'returns to a talk that was skipped',
		{ three: { ...read, at: 1 }, four: { ...read, at: 2 } },
		{ talk: { page: 'one' }, action: 'next', second: 0 },
	],
	[
		'continues an earlier unfinished talk if the next one is finished',
		{ two: { ...half, at: 1 }, one: { ...read, at: 2 } },
		{ talk: { page: 'two' }, action: 'continue', second: 50 },
	],
	[
		'starts again once all talks are finished',
		Object.fromEntries(talks.map(({ page }, at) => [page, { ...read, at }])),
		{ talk: { page: 'one' }, action: 'again', second: 0 },
	],
	[
		'ignores progress in other courses',
		{ other: { ...half, at: 1 } },
		{ talk: { page: 'one' }, action: 'start', second: 0 },
	],
])('%s', (_, progress, expected) => {
	expect(nextTalk(talks, progress)).toEqual(expected);
});

test('an empty course has no next talk', () => {
	expect(nextTalk([], {})).toBeUndefined();
});
