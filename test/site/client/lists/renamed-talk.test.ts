import { expect, test } from 'vitest';
import { renamedTalk } from '../../../../src/site/client/lists/renamed-talk.ts';

const talks = [
	{ page: 'waves-and-light-dQw4w9WgXcQ', title: 'Waves and light' },
	{ page: 'נמל-a-VQfQqIMrE', title: 'נמל' },
	{ page: 'video-VQfQqIMrE', title: '…' },
	{ page: 'nets-recorded-01', title: 'Nets' },
	{ page: 'video-unnamed0001', title: 'Oars · ropes', untitled: true },
];

test.each([
	['under an older title', 'light-dQw4w9WgXcQ', 'waves-and-light-dQw4w9WgXcQ'],
	['that had a title once', 'oars-unnamed0001', 'video-unnamed0001'],
	['without a title', 'video-dQw4w9WgXcQ', 'waves-and-light-dQw4w9WgXcQ'],
	['by its id alone', 'dQw4w9WgXcQ', 'waves-and-light-dQw4w9WgXcQ'],
	['whose id ends like another', 'harbour-a-VQfQqIMrE', 'נמל-a-VQfQqIMrE'],
	['in another language', 'light-dQw4w9WgXcQ.zh-Hant', 'waves-and-light-dQw4w9WgXcQ.zh-Hant'],
	['in a language that it has no more', 'waves-and-light-dQw4w9WgXcQ.he', 'waves-and-light-dQw4w9WgXcQ'],
	['that is there', 'waves-and-light-dQw4w9WgXcQ', undefined],
	['that has left', 'light-aaaaaaaaaaa', undefined],
	['whose id ends within another', 'nets-made-01', undefined],
	['with an id in other letters', 'light-dqw4w9wgxcq', undefined],
])('finds the page of a talk %s', (_, name, page) => {
	expect(renamedTalk(name, talks)).toBe(page);
});
