import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../../src/markdown/glossary-terms.ts';
import { rehypePlugins, remarkPlugins } from '../../../../src/markdown/render/plugins.ts';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import type { VideoId } from '../../../../src/model.ts';

const at = (second: number): string => `[0:0${second}](#t=${second})`;
const harbour: GlossaryTerm = { text: 'harbour', page: 'harbour', definition: 'Where ships lie.' };
const lamp: GlossaryTerm = { text: 'signal lamp', page: 'signal-lamp', definition: 'It speaks from afar.' };
const sirius: GlossaryTerm = { text: 'Sirius', page: 'sirius', definition: 'A "star" <b> & more.' };
const quay: GlossaryTerm = { text: 'quay', page: 'quay' };
const terms = [harbour, lamp, sirius, quay];

const video = { id: 'own-talk' as VideoId };
const render = (body: string, language = 'en') => renderMarkdown(body, { video, glossary: { terms, language } });
/** The marks on a page: their text, and the term that they link to. */
const marks = (html: string): string[] =>
	[...html.matchAll(/<a href="([^"]*)" class="([^"]*)" aria-describedby="([^"]*)">([^<]*)/g)].map((mark) =>
		mark.slice(1).join(' '),
	);
const heard = '[Sirius](../terms/sirius.md "heard: cereus")';
const ofHarbour = '../terms/harbour.html defined definition-harbour';
const ofLamp = '../terms/signal-lamp.html defined definition-signal-lamp';

test('a term is marked at its first mention in each section, in any inflection', () => {
	const { html, ownTerms } = render(
		`## One\n\n${at(1)} Two harbours and a harbour.\n\n${at(2)} The harbour.\n\n## Two\n\n${at(3)} A Harbour’s wall.\n`,
	);
	expect(marks(html)).toEqual([`${ofHarbour} harbours`, `${ofHarbour} Harbour`]);
	expect(html).toContain('Two <a href="../terms/harbour.html"');
	expect(html).toContain('</a>’s wall.');
	expect(ownTerms).toEqual([harbour]);
});

test('a correction counts as a mention of the term', () => {
	const first = render(`## One\n\n${at(1)} so ${heard} shines, and Sirius again ${heard}\n`).html;
	expect(marks(first)).toEqual(['../terms/sirius.html correction defined definition-sirius Sirius']);
	expect(first).toContain('>Sirius<span class="heard"> (heard: cereus)</span></a> shines');
	const later = render(`## One\n\n${at(1)} so Sirius shines, ${heard}\n`).html;
	expect(marks(later)).toEqual(['../terms/sirius.html defined definition-sirius Sirius']);
	expect(later).toContain('class="correction">Sirius');
});

test('a term without a definition is not marked, but counts as mentioned', () => {
	const { html, ownTerms } = render(`## One\n\n${at(1)} On the quay of the harbour.\n`);
	expect(marks(html)).toEqual([`${ofHarbour} harbour`]);
	expect(ownTerms).toEqual([quay, harbour]);
});

test('a term interrupted by a time is marked up to the time', () => {
	const { html } = render(`## One\n\n${at(1)} A signal ${at(2)} lamp, and a signal lamp.\n`);
	expect(marks(html)).toEqual([`${ofLamp} signal`]);
	expect(html).toContain('signal</a> <span id="t=2"');
});

test('words of different speakers, or on both sides of a sound, are not a term', () => {
	expect(
		marks(render(`## One\n\n${at(1)} a signal **Ada:** lamp and a signal *\\[bell\\]* lamp\n\n${at(2)} lamp\n`).html),
	).toEqual([]);
});

test('only the transcript is marked', () => {
	const { html } = render(
		`## Overview\n\n1. ${at(1)} Harbour (5 min)\n\n### Key terms\n\nharbour\n\n## Harbour\n\n*harbour*\n\nMy own harbour.\n\n${at(1)} The harbour [my harbour](https://example.org/)\n\n${at(2)} x\n`,
	);
	expect(marks(html)).toEqual([`${ofHarbour} harbour`]);
	expect(html).toContain('0:01</a><a href="#t=1" class="here"></a> The <a');
});

test('definitions are not in the notes, and the transcript can be read back unchanged', () => {
	const body = `## One\n\n${at(1)} so ${heard} over the harbours\n`;
	const { html, moments } = render(body);
	expect(html).not.toContain('star');
	expect(moments).toEqual([{ second: 1, text: 'so cereus over the harbours' }]);
});

test('the fast path and the full parser render a page alike', () => {
	const body = `## One\n\n${at(1)} so ${heard} over the harbours ${at(2)} & a signal lamp\n\n## Two\n\n${at(3)} Harbour\n`;
	const wholeWay = unified()
		.use(remarkParse)
		.use(remarkPlugins)
		.use(remarkRehype)
		.use(rehypePlugins)
		.use(rehypeStringify);
	const file = new VFile({ value: body, data: { video, glossary: { terms, language: 'en' } } });
	expect(render(body).html).toBe(String(wholeWay.processSync(file)));
	expect(marks(render(body).html).length).toBe(4);
});

test('page names in other scripts are encoded in URLs', () => {
	const hebrew: GlossaryTerm = { text: 'נמל', page: 'נמל', definition: 'מקום לספינות' };
	const { html } = renderMarkdown(`## א\n\n${at(1)} ספינה ליד נמל\n`, {
		video,
		glossary: { terms: [hebrew], language: 'he' },
	});
	expect(html).toContain(
		`<a href="../terms/${encodeURIComponent('נמל')}.html" class="defined" aria-describedby="definition-נמל">נמל</a>`,
	);
	const address = `../terms/${encodeURIComponent('נמל')}`;
	const body = `## א\n\n${at(1)} ספינה [נמל](${address}.md "heard: גמל")\n`;
	expect(marks(renderMarkdown(body, { video, glossary: { terms: [hebrew], language: 'he' } }).html)).toEqual([
		`${address}.html correction defined definition-נמל נמל`,
	]);
});

test('a page is unchanged without a glossary', () => {
	const body = `## One\n\n${at(1)} Two harbours.\n`;
	const plain = renderMarkdown(body, { video });
	expect(renderMarkdown(body, { video, glossary: { terms: [], language: 'en' } })).toEqual(plain);
	expect(plain.ownTerms).toEqual([]);
});
