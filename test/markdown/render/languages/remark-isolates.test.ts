import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import type { VideoId } from '../../../../src/model.ts';

/** A video without a URL: its moments link to themselves. */
const video = { id: 'own-talk' as VideoId };
const page = (terms: string, title: string): string =>
	`## Overview\n\n1. [0:00](#t=0) ${title} (5 min)\n\n### Key terms\n\n${terms}\n\n## ${title}\n\n*${terms}*\n\n` +
	`[0:00](#t=0) word\n\n### Related moments\n\n- [0:05](other.md#t=5) [Other](other.md#t=5): x, מפה\n`;

test('terms and phrases of a title are isolated on a bidirectional page', () => {
	const { html } = renderMarkdown(page('מפה, [C++](../terms/cpp.md), R', 'מפה · C++'), { video });
	const terms = '<bdi>מפה</bdi>, <a href="../terms/cpp.html" dir="auto">C++</a>, <bdi>R</bdi>';
	expect(html).toContain(`<p>${terms}</p>`);
	expect(html).toContain(`<em>${terms}</em>`);
	expect(html).toMatch(/<h2[^>]*><bdi>מפה<\/bdi>\u00a0· <bdi>C\+\+<\/bdi><\/h2>/);
	expect(html).toContain('<a href="#s=0"><bdi>מפה</bdi>\u00a0· <bdi>C++</bdi></a>');
	expect(html).toContain('<bdi>Other</bdi></a>: <bdi>x</bdi>, <bdi>מפה</bdi>');
	const untitled = renderMarkdown(page('מפה', 'מפה').replace('Other](other.md#t=5)', '$& (untitled)'), { video }).html;
	expect(untitled).toContain('<bdi>Other</bdi></a> (untitled): <bdi>x</bdi>, <bdi>מפה</bdi>');
});

test('terms are isolated between Arabic commas, too', () => {
	const { html } = renderMarkdown(page('حد، [C++](../terms/cpp.md)', 'حد'), { video });
	expect(html).toContain('<p><bdi>حد</bdi>، <a href="../terms/cpp.html" dir="auto">C++</a></p>');
});

test('a page with one direction gets no additional markup', () => {
	const { html } = renderMarkdown(page('map, [C++](../terms/cpp.md)', 'Map · C++').replace(', מפה', ''), { video });
	expect(html).not.toMatch(/<bdi|dir=/);
});

test('a quotation on a term’s page is isolated as a whole, not at its commas', () => {
	const place = '../videos/talk.md#t=5';
	const { html } = renderMarkdown(
		`## Moments\n\n### [Talk](../videos/talk.md)\n\n- [0:05](${place}) [אז, המפה הזאת, **C++**, טובה](${place})\n\n` +
			'## Every moment, by talk\n\n- [מפה](../videos/talk.md): [0:05](../videos/talk.md#t=5)\n',
	);
	expect(html).toContain('<h3><a href="../videos/talk.html" dir="auto">Talk</a></h3>');
	expect(html).toContain('<bdi>אז, המפה הזאת, <strong>C++</strong>, טובה</bdi></a></li>');
	expect(html).toContain('<a href="../videos/talk.html"><bdi>מפה</bdi></a>: <a');
});

test('a list written by hand is unchanged', () => {
	const { html } = renderMarkdown('- [Atlas](https://example.org/): אז, המפה הזאת, C++\n- ועוד: זה, וזה\n');
	expect(html).toContain('>Atlas</a>: אז, המפה הזאת, C++</li>');
	expect(html).not.toContain('<bdi');
});
