import { expect, test } from 'vitest';
import { hitAtSecond } from '../../../../../src/site/client/search/hits/hit-at-second.ts';
import type { PagefindPage } from '../../../../../src/site/client/search/index/pagefind.ts';

const anchor = (id: string, location: number) => ({ id, location });
const page: PagefindPage = {
	url: '/videos/talk.html',
	meta: { title: 'A talk' },
	filters: { moment_url: ['https://youtu.be/lightHouse1?t={seconds}'], channel: ['Harbour radio'] },
	content: 'A talk The lamp of \u2062C++ is lit. It goes out. A note on it.',
	anchors: [anchor('t=5', 2), anchor('t=95', 8), anchor('n=95', 11)],
	sub_results: [],
};
const hitAt = (second: number | undefined, of = page) => hitAtSecond(of, second).hits[0];
const textAt = (second: number | undefined, of = page) =>
	hitAt(second, of)
		?.excerpt.map(({ text }) => text)
		.join('');

test('shows the text from a second on, without the notes after the talk', () => {
	expect(textAt(94)).toBe('The lamp of C++ is lit. It goes out.');
	expect(textAt(95)).toBe('It goes out.');
	expect(textAt(9999)).toBe('It goes out.');
	expect(hitAt(100.7)).toMatchObject({
		second: 100,
		clock: '1:40',
		path: 'videos/talk.html#t=100',
		videoUrl: 'https://youtu.be/lightHouse1?t=100',
	});
	expect(hitAtSecond(page, 100, 'videos/talk.html')).toMatchObject({
		path: 'videos/talk.html',
		facts: ['This talk', 'Harbour radio'],
		isOpen: true,
	});
});

test('uses the first moment without a second or before that moment', () => {
	expect(hitAt(undefined)).toMatchObject({ second: 5, clock: '0:05' });
	expect(hitAt(2)).toMatchObject({ second: 2, path: 'videos/talk.html#t=2' });
	expect(textAt(2)).toBe('The lamp of C++ is lit. It goes out.');
});

test('joins words without spaces in languages that have none', () => {
	const raw = { content: '灯台は光る。', raw_content: '灯台\u200Bは\u200B光る。', anchors: [anchor('t=0', 1)] };
	expect(textAt(0, { ...page, ...raw })).toBe('は光る。');
});
