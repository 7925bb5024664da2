import { expect, test } from 'vitest';
import { byTalk, notesOfTalks } from '../../../../src/site/client/margin-notes/by-talk.ts';
import { note } from './note.ts';

test('groups notes by talk, latest edited first, each in the order of its moments', () => {
	const talks = byTalk([note('b', 90, 'y', 3), note('a', 60, 'x', 1), note('a', 20, 'z', 4), note('b', 10, 'w', 2)]);
	expect(talks.map(({ page, notes }) => [page, notes.map(({ second }) => second)])).toEqual([
		['a', [20, 60]],
		['b', [10, 90]],
	]);
});

test('orders the notes of a moment by their words', () => {
	const [late, first, early] = [40, undefined, 7].map((from, index) => ({
		...note('a', 5, '', index),
		...(from !== undefined && { from }),
	}));
	expect(byTalk([late, first, early].flatMap((one) => one ?? []))[0]?.notes).toEqual([first, early, late]);
});

test('moves notes along with a renamed talk, but leaves those on a translation', () => {
	const talks = [{ page: 'new-title-a-b', title: 'New title' }];
	const of = (page: string, videoId: string) => notesOfTalks(talks, [{ ...note(page, 1, 'x', 1), videoId }]);
	expect(of('old-title-a-b', 'a-b')).toMatchObject([{ page: 'new-title-a-b', title: 'New title' }]);
	expect(of('new-title-a-b.de', 'a-b')).toMatchObject([{ page: 'new-title-a-b.de', title: 'Talk *new-title-a-b.de*' }]);
	expect(of('other-c', 'c')).toEqual([]);

	const alike = [
		{ page: 'new-title-signal-lamp', title: 'New title' },
		{ page: 'lamps-lamp', title: 'Lamps' },
	];
	expect(notesOfTalks(alike, [{ ...note('old-lamp', 1, 'x', 1), videoId: 'lamp' }])).toMatchObject([
		{ page: 'lamps-lamp' },
	]);
});
