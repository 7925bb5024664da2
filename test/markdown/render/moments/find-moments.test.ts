import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import { writeMoment } from '../../../../src/markdown/moment-link.ts';
import type { VideoId } from '../../../../src/model.ts';
import { formatClock } from '../../../../src/videos/clock.ts';
import type { VideoPlace } from '../../../../src/videos/moment-address.ts';

const moment = (second: number, words: string, video = 'a-VQfQqIMrE'): string =>
	`[${formatClock(second)}](https://www.youtube.com/watch?v=${video}&t=${second}s) ${words}`;
const talk = [
	'## Boats',
	moment(0, 'One'),
	moment(40, 'and'),
	moment(95, `two ${moment(120, 'three')}`),
	'## Ropes',
	moment(216, 'four'),
];
const transcript = [
	{ second: 0, text: 'One' },
	{ second: 40, text: 'and' },
	{ second: 95, text: 'two' },
	{ second: 120, text: 'three' },
	{ second: 216, text: 'four' },
];
const read = (blocks: readonly string[]) =>
	renderMarkdown(blocks.join('\n\n'), { video: { id: 'a-VQfQqIMrE' as VideoId } });

test.each([
	['before the first section', 0],
	['between two sections', 4],
	['at the end', 6],
])('a time written by hand %s is not a moment of the talk', (_, at) => {
	const own = [
		'## My notes',
		moment(at === 0 ? 216 : 20, 'Ask about this.'),
		moment(97, 'Another talk.', 'dMUes74-nYY'),
	];
	const { html, moments, sections } = read(talk.toSpliced(at, 0, ...own));
	expect(moments).toEqual(transcript);
	expect(sections).toEqual([
		{ title: 'Boats', second: 0 },
		{ title: 'Ropes', second: 216 },
	]);
	expect([...html.matchAll(/ id="t=(\d+)"/g)].map(([, second]) => Number(second))).toEqual([0, 40, 95, 120, 216]);
	expect(html).toMatch(/<p><a href="[^"]*" [^>]*>\d:\d\d<\/a> Ask about this\.<\/p>/);
});

test.each([
	['another talk', '[1:12](other-talk-dMUes74-nYY.md#t=72)', 'href="other-talk-dMUes74-nYY.html#t=72"'],
	[
		'another video',
		moment(72, '', 'dMUes74-nYY'),
		'href="https://www.youtube.com/watch?v=dMUes74-nYY&#x26;t=72s" target="_blank"',
	],
	['the talk itself', moment(95, ''), 'href="#t=95"'],
])('the text of a list item links to the same place as its time: %s', (_, time, link) => {
	const { html } = read([...talk, `- ${time.trim()} compare this`]);
	expect(html).toContain(`<a ${link}>compare this</a>`);
});

test('each second of a talk is found, wherever the time is in its URLs and whatever digits they have besides', () => {
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
	const ids = fc.string({ unit: fc.constantFrom(...alphabet, ...'0123456789'), minLength: 11, maxLength: 11 });
	const seconds = fc.uniqueArray(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 20_000 })), {
		minLength: 1,
		maxLength: 60,
	});
	const places = fc.constantFrom<Partial<VideoPlace>>(
		{ momentUrl: 'https://example.org/{seconds}/v5' },
		{ momentUrl: 'https://example.org/7?t=30#t={seconds}s' },
		{ momentUrl: 'https://example.org/twice(1)?from={seconds}#t={seconds}' },
		{ media: '../media/a.mp3' },
		{ url: 'https://example.org/talk' },
		{},
	);
	const videos = fc.oneof(
		ids.map((id) => ({ id: id as VideoId })),
		places.map((place) => ({ id: 'own-talk' as VideoId, ...place })),
	);
	fc.assert(
		fc.property(videos, seconds, fc.constantFrom('\n\n', ' '), (video, some, between) => {
			const sorted = some.sort((a, b) => a - b);
			const body = sorted.map((second) => `${writeMoment(video, second)} x`).join(between);
			expect(renderMarkdown(body, { video }).moments.map(({ second }) => second)).toEqual(sorted);
		}),
	);
});

test('times that link to another video are no moments, however many there are', () => {
	const other = (second: number) => moment(second, 'see', 'dMUes74-nYY');
	const { moments } = read([other(50), other(100), `${other(105)} ${other(110)}`, moment(30, 'One'), other(200)]);
	expect(moments).toEqual([{ second: 30, text: 'One' }]);
});

test('a page without a video, as of a term, has no moments', () => {
	expect(renderMarkdown(talk.join('\n\n'))).toMatchObject({ moments: [], sections: [] });
});

test('an earlier time within a paragraph is not a moment', () => {
	expect(read([moment(60, `as I said ${moment(20, 'before')}`)]).moments).toEqual([
		{ second: 60, text: 'as I said 0:20 before' },
	]);
});
