import { beforeEach, expect, test, vi } from 'vitest';
import { placeNote } from '../../../../src/site/client/margin-notes/place-note.ts';

beforeEach(() => {
	vi.stubGlobal('document', { documentElement: { dataset: { site: 'Physics' } } });
});

const talks = [
	{ page: 'a-talk-a-VQfQqIMrE', title: 'A talk' },
	{ page: 'light-local-light', title: 'Light' },
];
const place = (address: string, title = 'Other') =>
	placeNote({ title, second: 5, address, words: 'said', text: 'mine', quotation: '' }, talks, 7);

test.each([
	['https://example.org/sub/videos/a-talk-a-VQfQqIMrE.html#t=5', 'a-VQfQqIMrE', 'a-talk-a-VQfQqIMrE', ''],
	['file:///x/videos/a-talk-a-VQfQqIMrE.de.html#t=5', 'a-VQfQqIMrE', 'a-talk-a-VQfQqIMrE.de', ''],
	['https://example.org/videos/old-title-a-VQfQqIMrE.html#t=5', 'a-VQfQqIMrE', 'old-title-a-VQfQqIMrE', ''],
	[
		'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=5s',
		'a-VQfQqIMrE',
		'a-talk-a-VQfQqIMrE',
		'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=5s',
	],
])('finds the talk of a note at %s', (address, videoId, page, source) => {
	expect(place(address)).toEqual({
		videoId,
		page,
		title: 'Other',
		site: 'Physics',
		second: 5,
		source,
		words: 'said',
		text: 'mine',
		at: 7,
	});
});

test('finds a talk by its title if its address does not identify it', () => {
	expect(place('https://example.org/light#t=5', 'Light')).toMatchObject({ videoId: 'local-light' });
	expect(place('https://example.org/light#t=5')).toBeUndefined();
	expect(place('https://example.org/videos/of-elsewhere-x.html#t=5')).toBeUndefined();
});

test('links to no script, and does not guess an ambiguous talk', () => {
	expect(place('javascript:alert(1)', 'Light')).toMatchObject({ videoId: 'local-light', source: '' });
	expect(place('light.html', 'Light')).toMatchObject({ videoId: 'local-light', source: '' });
	const alike = [...talks, { page: 'light-local-more-light', title: 'Light' }];
	const shown = { title: 'Light', second: 5, address: 'light.html', words: 'said', text: 'mine', quotation: '' };
	expect(placeNote(shown, alike, 7)).toBeUndefined();
});
