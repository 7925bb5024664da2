import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { withoutComments } from '../../../src/markdown/readers-notes/comments.ts';
import {
	footnotesOf,
	linesOfOmittedHtml,
	parseNotes,
	renderBlocks,
} from '../../../src/markdown/readers-notes/note-markdown.ts';
import type { OwnLanguage } from '../../../src/locales/languages.ts';
import { searchableOf } from '../../../src/search/searchable.ts';

const render = (body: string, prefix = 'n-', language: OwnLanguage = 'en'): string => {
	const tree = parseNotes(body);
	return renderBlocks(tree.children, footnotesOf(tree), prefix, language);
};

test('labels in notes are in the language of the interface', () => {
	const html = render('A note.[^1] Again.[^1]\n\n[^1]: Why.\n\n| a |\n| - |\n| b |\n', 'n-', 'de');
	for (const words of ['>Fußnoten<', 'aria-label="Zurück zu Verweis 1-2"', 'aria-label="Tabelle"'])
		expect(html).toContain(words);
});

test.each([
	['$x^2$', '<msup>'],
	['$x$', '<mi>x</mi>'],
	['$xy$', '<mi>y</mi>'],
	['$a + b\nc$', '<mi>c</mi>'],
	['$$\nx\n$$', 'display="block"'],
	['$$x$$', 'display="block"'],
	['it is $$x$$ then', 'display="block"'],
	['| a |\n|---|\n| b |', '<td>b</td>'],
	['```\nx\n```', '<pre tabindex="0">'],
	['| a |\n|---|\n| b |', '<div class="wide-table" role="group" aria-label="Table" tabindex="0"><table>'],
	['| a |\n|---|\n| 1,863,690 parameters |', '<td>1,863,690 parameters</td>'],
	[
		'| a |\n|---|\n| It learns *no more* after twelve |',
		'<td class="prose">It learns <em>no more</em> after twelve</td>',
	],
	['```ts\nconst a = 1;\n```', '<span class="hljs-keyword">const</span>'],
	['~~gone~~', '<del>gone</del>'],
	['- [x] done\n- [ ] open', '<li class="task">☑ done</li>'],
	['see [a]\n\n[a]: https://example.org/a', '<a href="https://example.org/a" target="_blank">a</a>'],
	['see https://example.org/a', '<a href="https://example.org/a" target="_blank">'],
	['# One', '<h3>One</h3>'],
	['##### Five', '<h6>Five</h6>'],
])('%j is rendered with %j', (body, html) => {
	expect(render(body)).toContain(html);
});

test.each([
	['> [!NOTE]\n> It is minus.', '<p><strong>Note</strong></p>\n<p>It is minus.</p>'],
	[
		'> [!warning]- Mind the *sign*\n> It is\n> minus.',
		'<p><strong>Mind the <em>sign</em></strong></p>\n<p>It is\nminus.</p>',
	],
	['> [!tip] Mind  \n> the sign', '<p><strong>Mind</strong></p>\n<p>the sign</p>'],
	['> [!tip] Alone', '<p><strong>Alone</strong></p>'],
	['> [!tip]\n>\n> - a', '<p><strong>Tip</strong></p>\n<ul>\n<li>a</li>\n</ul>'],
	['> [!tip]+ Open', '<p><strong>Open</strong></p>'],
	['> [!my-kind]\n> x', '<p><strong>My-kind</strong></p>\n<p>x</p>'],
	['> [1] is no callout', '<p>[1] is no callout</p>'],
	['> Nor is [!tip]', '<p>Nor is [!tip]</p>'],
])('%j becomes a blockquote with a title', (body, html) => {
	expect(render(body)).toBe(`<blockquote>\n${html}\n</blockquote>`);
});

test.each([
	['Deeper %% ask her why %%is easier.', '<p>Deeper is easier.</p>'],
	['%%\nAsk her.\n\nAnd him.\n%%\n\nDeeper is easier.', '<p>Deeper is easier.</p>'],
	['> Deeper %%ask\n> her%% is easier.', '<blockquote>\n<p>Deeper\nis easier.</p>\n</blockquote>'],
	['- a %%b%%\n- c %%d%%', '<ul>\n<li>a</li>\n<li>c</li>\n</ul>'],
	['%%\n```\nhalf a block\n%%\n\nDeeper %%ask%%is easier.', '<p>Deeper is easier.</p>'],
	['%%\n`%`\n%%\n\n%%\n```\nx\n```\n%%\n\nEasier.', '<p>Easier.</p>'],
])('the comment in %j is not shown', (body, html) => {
	expect(render(body)).toBe(html);
});

test.each([
	['Deeper is **easier**. ^1a2b3c', '<p>Deeper is <strong>easier</strong>.</p>'],
	['Deeper is **easier** ^a-b', '<p>Deeper is <strong>easier</strong></p>'],
	['- deeper ^a\n- easier', '<ul>\n<li>deeper</li>\n<li>easier</li>\n</ul>'],
	['> deeper\n\n^quote\n\nEasier.', '<blockquote>\n<p>deeper</p>\n</blockquote>\n<p>Easier.</p>'],
	['deeper ^A-1\n', '<p>deeper</p>'],
	['`x ^a` and x^a', '<p><code>x ^a</code> and x^a</p>'],
	['deeper ^a is no id, nor ^', '<p>deeper ^a is no id, nor ^</p>'],
])('the block id in %j is not shown', (body, html) => {
	expect(render(body)).toBe(html);
});

const highlighted = (words: string): string => `<span class="highlighted">${words}</span>`;

test.each([
	['==high==', highlighted('high')],
	['==high **and** `low`==.', `${highlighted('high <strong>and</strong> <code>low</code>')}.`],
	['**==a==**', `<strong>${highlighted('a')}</strong>`],
	['这是==重点==内容', `这是${highlighted('重点')}内容`],
	['==a== b ==c==', `${highlighted('a')} b ${highlighted('c')}`],
	['<mark>a</mark>', highlighted('a')],
	['H<sub>2</sub>O, x<SUP>2</SUP>', 'H<sub>2</sub>O, x<sup>2</sup>'],
	['press <kbd>K</kbd>, <u>now</u>', 'press <kbd>K</kbd>, <u>now</u>'],
	['<u>a ==b</u> c==', '<u>a ==b</u> c=='],
	['a<br>b<BR />c', 'a<br>\nb<br>\nc'],
	['if a == b or c == d', 'if a == b or c == d'],
	['a==b and c==d', 'a==b and c==d'],
	['а==б или в==г', 'а==б или в==г'],
	['α==β or γ==δ', 'α==β or γ==δ'],
	['1==2 or 3==4', '1==2 or 3==4'],
	['(a)==(b)==(c), [a]==[b]==[c]', '(a)==(b)==(c), [a]==[b]==[c]'],
	['a==b, c== d', 'a==b, c== d'],
	['a ==b==c', 'a ==b==c'],
	['`a ==b== c` === x ===', '<code>a ==b== c</code> === x ==='],
	['<sub>open', 'open'],
	['<sub onclick="x">a</sub>', 'a'],
])('%j is rendered as %j', (body, html) => {
	expect(render(body)).toBe(`<p>${html}</p>`);
});

test.each([
	['`%%a%%`', '<code>%%a%%</code>'],
	['```text\n%%a%%\n```', '%%a%%'],
	['5 %% of all', '5 %% of all'],
	['\\%%a\\%%', '%%a%%'],
	['`%%` and %%', '<code>%%</code> and %%'],
])('%j contains no comment', (body, html) => {
	expect(render(body)).toContain(html);
});

test('line numbers after a comment are those of the file', () => {
	expect(parseNotes('%%\na\n\nb\n%%\n\nDeeper').children).toMatchObject([{ position: { start: { line: 7 } } }]);
});

test.each(['$100 or $200', 'from $5-$10', 'a $ b $ c', '$20'])('%j is not a formula', (body) => {
	expect(render(body)).toBe(`<p>${body}</p>`);
});

test.each([
	'<b>x</b>',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[x](javascript:alert(1))',
	'![x](data:text/html,x)',
])('%j adds no element and no URL', (body) => {
	expect(render(`a ${body}`)).not.toMatch(/<(?!\/?p>)|javascript:|data:/);
});

test('an invalid formula is shown as written', () => {
	expect(render('$\\frac{$')).toContain('\\frac{');
});

test('footnotes of two notes on a page have different ids', () => {
	const html = render('a[^1]\n\n[^1]: Why.', 'note-1-') + render('a[^1]\n\n[^1]: Why.', 'note-2-');
	const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
	expect(ids.length).toBe(6);
	expect(new Set(ids).size).toBe(6);
	for (const [, target] of html.matchAll(/ (?:href="#|aria-describedby=")([^"]*)"/g)) expect(ids).toContain(target);
});

test('search finds the text of footnotes, without their markers', () => {
	const html = render('Boats[^1] and lead[^b], again[^1].\n\n[^1]: A barge.\n[^b]: Heavy.', 'note-1-');
	const found = searchableOf(`<html lang="en"><main>${html}</main></html>`).replace(/<[^>]*>/g, ' ');
	expect(found.replace(/\s+/g, ' ').trim()).toBe('Boats and lead , again . A barge. Heavy.');
	expect(html).toContain('>↩</a>');
});

test('the source of a formula is not in the page', () => {
	expect(render('$a+b$').replace(/<[^>]*>/g, '')).toBe('a+b');
});

test('a file is parsed only once, even with code in comments', () => {
	let readings = 0;
	const read = (markdown: string) => {
		readings++;
		return fromMarkdown(markdown);
	};
	const text = 'Deeper %%see `train`%%is easier.\n\n';
	expect(withoutComments(text.repeat(20), read)).toBe('Deeper is easier.\n\n'.repeat(20));
	expect(readings).toBe(1);
});

test.each([
	['a comment over two lines', '<div>\n<!-- kept\nback -->\n</div>', []],
	['words after a comment', '<!-- one --> two', [1]],
	['words in an element', '## One\n\n<div title="a">words</div>', [3]],
	['a comment without end', '<div>\n<!-- words', [1]],
	['very many starts of a tag', `<div>\n${'<'.repeat(200_000)}`, [1]],
	['very many starts of a comment', '<!--'.repeat(50_000), [1]],
])('finds the lines of text that is omitted with HTML: %s', (_, body, lines) => {
	expect(linesOfOmittedHtml(parseNotes(body))).toEqual(lines);
});
