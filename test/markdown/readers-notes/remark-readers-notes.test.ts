import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render/render.ts';
import type { VideoId } from '../../../src/model.ts';

const video = { id: 'signalLamps' as VideoId };
const at = (second: number, clock: string, words: string): string =>
	`[${clock}](https://www.youtube.com/watch?v=signalLamps&t=${second}s) ${words}`;
const talk = `## Lamps\n\n${at(10, '0:10', `A lamp ${at(40, '0:40', 'with a shutter')}`)}\n\n${at(40, '0:40', 'and a lens.')}\n\n## Tides\n\n${at(90, '1:30', 'The end.')}\n`;
/** Ends with a table, which generated pages do not have, so remark-rehype renders it. */
const odd = `${talk}\n- [x](../x.md)\n\n  y\n`;

/** The page's paragraphs and notes, in order. */
const orderOf = (html: string): string[] =>
	[
		...html.matchAll(/<p id="(t=\d+)"|class="moment (continued)"|<aside [^>]*id="(n=\d+)"|<section [^>]*id="(notes)"/g),
	].map((match) => match.slice(1).find(Boolean) ?? '');
const notes = [
	{ html: '<p>Of $& all.</p>' },
	{ second: 12, html: '<p>Of the lamp.</p>' },
	{ second: 45, html: '<p>Of the shutter, $1.</p>' },
	{ second: 90, html: '<p>Of the end.</p>' },
	{ second: 9999, html: '<p>Late.</p>' },
];

describe.each([
	['plain', talk],
	['other', odd],
])('on a page of %s Markdown', (_, body) => {
	test('notes come after the paragraph in which their moment starts, and notes on the whole talk at the top', () => {
		const { html, moments } = renderMarkdown(body, { video, readersNotes: notes });
		expect(orderOf(html)).toEqual(['notes', 't=10', 'n=12', 'n=45', 'continued', 't=90', 'n=90', 'n=9999']);
		for (const { html: words } of notes) expect(html.split(words)).toHaveLength(2);
		expect(html).toContain(
			'<aside class="reader-note" id="n=12" lang="en" role="note" aria-label="Note at 0:12" data-pagefind-title="0:12">',
		);
		// The text of the talk is unchanged.
		expect(moments).toEqual(renderMarkdown(body, { video }).moments);
	});

	test('nothing is added without notes', () => {
		expect(renderMarkdown(body, { video, readersNotes: [] }).html).toBe(renderMarkdown(body, { video }).html);
		expect(renderMarkdown(body, { video }).html).not.toContain('reader-note');
	});
});

test('a note before the first moment comes after it, and at the top of a page without moments', () => {
	expect(orderOf(renderMarkdown(talk, { video, readersNotes: [{ second: 0, html: 'x' }] }).html)).toEqual([
		't=10',
		'n=0',
		'continued',
		't=90',
	]);
	expect(renderMarkdown('No moments.\n', { video, readersNotes: [{ second: 5, html: 'kept' }] }).html).toContain(
		'kept',
	);
});

test('text that looks like a note’s placeholder is not replaced', () => {
	const { html } = renderMarkdown(
		`## A\n\n${at(10, '0:10', '&lt;div class="reader-note-text" lang="" dir="auto" data-note="12">&lt;/div>')}\n`,
		{ video, readersNotes: notes.slice(1, 2) },
	);
	expect(html.split('Of the lamp.')).toHaveLength(2);
	expect(html.indexOf('Of the lamp.')).toBeGreaterThan(html.indexOf('<aside'));
});
