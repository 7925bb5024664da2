import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import { formatClock } from '../../../../src/videos/clock.ts';

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
const read = (blocks: readonly string[]) => renderMarkdown(blocks.join('\n\n'));

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

test('the text of a list item links to the same place as its time', () => {
	const { html } = read([...talk, '- [1:12](other-talk-dMUes74-nYY.md#t=72) compare this']);
	expect(html).toContain('<a href="other-talk-dMUes74-nYY.html#t=72">compare this</a>');
});

test('each second of a talk is found, wherever the time is in its URLs', () => {
	const seconds = fc.uniqueArray(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 60 });
	const templates = fc.constantFrom(
		'https://example.org/{s}/v5',
		'https://example.org/7?t=30#t={s}s',
		'https://example.org/twice?from={s}#t={s}',
		'../media/a.mp3#t={s}',
	);
	fc.assert(
		fc.property(seconds, templates, (some, template) => {
			const sorted = some.sort((a, b) => a - b);
			const blocks = sorted.map(
				(second) => `[${formatClock(second)}](${template.replaceAll('{s}', String(second))}) x`,
			);
			expect(read(blocks).moments.map(({ second }) => second)).toEqual(sorted);
		}),
	);
});

test('each second of a short talk is found, even if the video id contains its digits', () => {
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
	const ids = fc.string({ unit: fc.constantFrom(...alphabet, ...'0123456789'), minLength: 11, maxLength: 11 });
	const seconds = fc.uniqueArray(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 9000 })), { minLength: 1, maxLength: 4 });
	const templates = fc.constantFrom(
		'https://www.youtube.com/watch?v={id}&t={s}s',
		'https://example.org/{id}?from={s}#t={s}',
	);
	fc.assert(
		fc.property(ids, seconds, templates, fc.constantFrom('\n\n', ' '), (id, some, template, between) => {
			const sorted = some.sort((a, b) => a - b);
			const address = (second: number) => template.replace('{id}', id).replaceAll('{s}', String(second));
			const links = sorted.map((second) => `[${formatClock(second)}](${address(second)}) x`);
			expect(read([links.join(between)]).moments.map(({ second }) => second)).toEqual(sorted);
		}),
		{ numRuns: 500 },
	);
});

test('the talk’s URL is the one that most paragraphs start with; in a tie, the one with more links', () => {
	const other = (second: number) => moment(second, 'see', 'dMUes74-nYY');
	const { moments } = read([other(50), other(100), moment(30, `One ${moment(40, 'two')}`), moment(70, 'three')]);
	expect(moments.map(({ second }) => second)).toEqual([30, 40, 70]);
	const list = [10, 20, 25].map(other).join(' ');
	expect(read([list, moment(30, 'One'), moment(70, 'two')]).moments.map(({ second }) => second)).toEqual([30, 70]);
});

test('an earlier time within a paragraph is not a moment', () => {
	expect(read([moment(60, `as I said ${moment(20, 'before')}`)]).moments).toEqual([
		{ second: 60, text: 'as I said 0:20 before' },
	]);
});
