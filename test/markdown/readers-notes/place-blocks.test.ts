import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNotes, renderBlocks } from '../../../src/markdown/readers-notes/note-markdown.ts';
import { placeBlocks } from '../../../src/markdown/readers-notes/place-blocks.ts';
import { openTalks } from '../../../src/markdown/readers-notes/talks.ts';
import { facts } from './facts.ts';

const talks = openTalks(
	new Map([
		['signal-lamps-signalLamps', facts('signalLamps')],
		['signal-lamps-signalLamps.de', facts('signalLamps', { translationOf: 'signal-lamps-signalLamps' })],
		['tides-the-tides01', facts('the-tides01')],
		['a-reel-vimeo-76979871', facts('vimeo-76979871', { url: 'https://vimeo.com/76979871' })],
		[
			'a-walk-own-0a1b2c3d',
			facts('own-0a1b2c3d', { url: 'https://example.org/walk', momentUrl: 'https://example.org/walk?from={seconds}' }),
		],
	]),
);
const lamps = 'signal-lamps-signalLamps';

/** The placed blocks as HTML, with their page and second. */
const placed = (body: string, own: string | null = lamps) =>
	placeBlocks(parseNotes(body), own ?? undefined, talks).map(({ page, second, blocks }) => ({
		page,
		second,
		html: renderBlocks(blocks, [], '', 'en'),
	}));
const inOne = (body: string, own = lamps): [number | undefined, string][] =>
	placed(body, own).map(({ second, html }) => [second, html]);

test('a talk that is not on YouTube is found by the id from its list', () => {
	expect(['76979871', 'A reel [76979871]', 'vimeo-76979871', '7697'].map((name) => talks.find(name))).toEqual([
		'a-reel-vimeo-76979871',
		'a-reel-vimeo-76979871',
		'a-reel-vimeo-76979871',
		undefined,
	]);
});

describe('notes on one talk', () => {
	test.each([
		['12:40 The lens', '<p>The lens</p>'],
		['[12:40] The lens', '<p>The lens</p>'],
		['(12:40): The lens', '<p>The lens</p>'],
		['12:40 – The lens', '<p>The lens</p>'],
		['12:40–13:05 The lens', '<p>The lens</p>'],
		['0:12:40 **The** lens', '<p><strong>The</strong> lens</p>'],
		['**12:40** The lens', '<p>The lens</p>'],
		['- **12:40:** The lens', '<p>The lens</p>'],
		['**12:40**\n\nThe lens', '<p>The lens</p>'],
		['12:40\n\nThe lens', '<p>The lens</p>'],
		['[12:40](#t=760) The lens', '<p>The lens</p>'],
		['[12:40](../videos/signal-lamps-signalLamps.md#t=760) The lens', '<p>The lens</p>'],
		['[12:40](https://youtu.be/signalLamps?t=760) The lens', '<p>The lens</p>'],
		['[12:40](https://www.youtube.com/watch?v=signalLamps&t=12m40s) – The lens', '<p>The lens</p>'],
		['## 12:40 The lens', '<h4>The lens</h4>'],
		['## Light\n\n12:40 The lens', '<h4>Light</h4>\n<p>The lens</p>'],
		['- 12:40 The lens', '<p>The lens</p>'],
	])('%j belongs to second 760', (body, html) => {
		expect(inOne(body)).toEqual([[760, html]]);
	});

	test.each(['-', '–', '—', ':', '|', '·'])('%s may stand between a time and the words', (separator) => {
		for (const time of ['12:40', '[12:40](#t=760)'])
			expect(inOne(`${time} ${separator} The lens - a Fresnel`)).toEqual([[760, '<p>The lens - a Fresnel</p>']]);
	});

	test.each([
		['The lens', '<p>The lens</p>'],
		['At 12:40 the lens', '<p>At 12:40 the lens</p>'],
		['12:4 is no time', '<p>12:4 is no time</p>'],
		['16:9:4 is no time', '<p>16:9:4 is no time</p>'],
		['12:40pm', '<p>12:40pm</p>'],
		['**12:40**pm', '<p><strong>12:40</strong>pm</p>'],
		['**At 12:40** the lens', '<p><strong>At 12:40</strong> the lens</p>'],
		['12:75 is none', '<p>12:75 is none</p>'],
		['[The lens](#t=760) again', '<p><a href="#t=760">The lens</a> again</p>'],
	])('%j belongs to the whole talk', (body, html) => {
		expect(inOne(body)).toEqual([[undefined, html]]);
	});

	test('a time link to another talk is an ordinary link', () => {
		const [[second, html] = []] = inOne('[2:00](../videos/tides-the-tides01.md#t=120) says more');
		expect(second).toBeUndefined();
		expect(html).toContain('says more');
	});

	test('blocks after a time belong to it, up to the next time, heading or thematic break', () => {
		expect(
			inOne(
				'# Lamps\n\nAll in all.\n\n0:10 One\n\n- a\n- b\n\n0:20 Two\n\n---\n\nOf all.\n\n0:30 Three\n\n## Open\n\nWhy?\n\n## 0:40 Four\n\nIt is.',
			),
		).toEqual([
			[undefined, '<p>All in all.</p>'],
			[10, '<p>One</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
			[20, '<p>Two</p>'],
			[undefined, '<p>Of all.</p>'],
			[30, '<p>Three</p>'],
			[undefined, '<h4>Open</h4>\n<p>Why?</p>'],
			[40, '<h4>Four</h4>\n<p>It is.</p>'],
		]);
	});

	test('list items belong to the time they start with; items without a time belong to the one before', () => {
		expect(inOne('- first\n- 0:10 One\n  - more\n- besides\n- so\n- 0:20 Two\n\n  And on.')).toEqual([
			[undefined, '<ul>\n<li>first</li>\n</ul>'],
			[10, '<ul>\n<li>One\n<ul>\n<li>more</li>\n</ul>\n</li>\n</ul>\n<ul>\n<li>besides</li>\n<li>so</li>\n</ul>'],
			[20, '<ul>\n<li>\n<p>Two</p>\n<p>And on.</p>\n</li>\n</ul>'],
		]);
	});

	test('blocks after a copied quotation belong to its moment, and the quotation is not shown again', () => {
		const quotation =
			'> What is said.\n>\n> — [Lamps, 12:40](file:///home/me/site/videos/signal-lamps-signalLamps.html#t=760)\n\n';
		expect(inOne(`${quotation}So it is.`)).toEqual([[760, '<p>So it is.</p>']]);
		expect(inOne('> As they say.\n\nSo it is.')).toEqual([
			[undefined, '<blockquote>\n<p>As they say.</p>\n</blockquote>\n<p>So it is.</p>'],
		]);
	});

	test('a talk on another site is found by its URLs', () => {
		expect(inOne('[2:00](https://vimeo.com/76979871#t=120) Here', 'a-reel-vimeo-76979871')).toEqual([
			[120, '<p>Here</p>'],
		]);
		expect(inOne('[2:00](https://example.org/walk?from=120) Here', 'a-walk-own-0a1b2c3d')).toEqual([
			[120, '<p>Here</p>'],
		]);
	});
});

test('in notes on several talks, links set the current talk, and titles are not shown again', () => {
	const body =
		'# Your notes\n\n## A talk\n\n> Said.\n>\n> — [Lamps, 12:40](https://x.test/n/videos/signal-lamps-signalLamps.html#t=760)\n\nOne.\n\n' +
		'> Said.\n>\n> — [Lamps, 12:41](https://x.test/n/videos/an-older-title-signalLamps.html#t=761)\n\nTwo.\n\n' +
		'## A talk\n\n[0:30](https://youtu.be/the-tides01?t=30) Three.\n\n0:40 Four.\n\n> Said.\n>\n> — [Lampen, 0:05](../videos/signal-lamps-signalLamps.de.html#t=5)\n\nFünf.\n\n' +
		'<!-- cuemark-notes [] -->\n';
	expect(placed(body, null)).toEqual([
		{ page: lamps, second: 760, html: '<p>One.</p>' },
		{ page: lamps, second: 761, html: '<p>Two.</p>' },
		{ page: 'tides-the-tides01', second: 30, html: '<p>Three.</p>' },
		{ page: 'tides-the-tides01', second: 40, html: '<p>Four.</p>' },
		{ page: `${lamps}.de`, second: 5, html: '<p>Fünf.</p>' },
	]);
	expect(
		placed('# Week 1\n\n## [The tides](https://youtu.be/the-tides01)\n\nAll.\n\n### Ebb\n\n0:40 Four.', null),
	).toEqual([
		{ page: 'tides-the-tides01', second: undefined, html: '<p>All.</p>' },
		{ page: 'tides-the-tides01', second: 40, html: '<h5>Ebb</h5>\n<p>Four.</p>' },
	]);
	expect(placed('Of nothing.', null)).toEqual([{ page: undefined, second: undefined, html: '<p>Of nothing.</p>' }]);
});

test('no paragraph, item or heading is lost or duplicated, in any context', () => {
	const time = fc.constantFrom('', '0:10 ', '[0:20](#t=20) ', '(1:00:00) ');
	const block = fc.constantFrom('', '- ', '1. ', '### ', '> ').chain((mark) => time.map((text) => mark + text));
	fc.assert(
		fc.property(
			fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n---\n\n')), { maxLength: 12 }),
			(blocks) => {
				const body = `# Title\n\n${blocks.map(([start, end], index) => `${start}word${index}x${end}`).join('')}\n\nLast.\n`;
				const text = inOne(body)
					.map(([, html]) => html)
					.join(' ');
				for (const index of blocks.keys()) expect(text.split(`word${index}x`)).toHaveLength(2);
				expect(text).toContain('Last.');
			},
		),
	);
});
