import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { readFile } from 'node:fs/promises';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type OwnLanguage, ownLanguages } from '../../src/locales/languages.ts';
import { notesPages } from '../../src/locales/notes-pages.ts';
import { writeHeard } from '../../src/markdown/own-phrases.ts';
import { digestOfPage } from '../../src/markdown/pages/page-digest.ts';
import { readFrontMatter } from '../../src/markdown/pages/existing-pages.ts';
import { splitFrontMatter } from '../../src/markdown/pages/front-matter.ts';
import { renderMarkdown } from '../../src/markdown/render/render.ts';
import { writePage } from '../../src/markdown/write/write-page.ts';
import { termSchema, videoSchema } from '../../src/markdown/pages/schemas.ts';
import { type Quotable, wordsAt } from '../../src/markdown/term-page.ts';
import { writeTermPage } from '../../src/markdown/write/write-term-page.ts';
import type { Correction, Definition, StudyNotes, Video, VideoId } from '../../src/model.ts';
import type { Study } from '../study/study-videos.ts';
import { firstPage, firstTermPage, twoSections, twoTalks } from './notes.ts';

const fixture = (name: string): Promise<string> => readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** The page of the first of two talks. */
const pageOf = (change?: Partial<StudyNotes['video']>): string => writePage(firstPage(twoTalks(change)));

const readPage = (page: string) => readFrontMatter(page, 'page.md', videoSchema);

/** A video without a URL: its moments link to themselves. */
const transcriptOnly = { id: 'own-talk' as VideoId };

describe('a notes page', () => {
	test('is written as plain Markdown, with a digest of itself', async () => {
		const page = pageOf();
		const expected = await fixture('two-sections.md');
		expect(page).toBe(expected.replace('0000000000000000', digestOfPage(expected)));
		expect(readPage(page).frontMatter.digest).toBe(digestOfPage(page));
	});

	test('is rendered with an anchor for each moment', async () => {
		const body = splitFrontMatter(await fixture('two-sections.md'))?.body ?? '';
		const { html, sections } = renderMarkdown(body, { video: twoSections().video });
		expect(`${html}\n`).toBe(await fixture('two-sections.html'));
		expect(sections).toEqual([
			{ title: 'Harbour · [lamps]', second: 4 },
			{ title: 'Quay', second: 320 },
		]);
	});

	test.each([
		[
			'on another site',
			{ momentUrl: 'https://example.org/play/{seconds}/(a)?b=`c`&amp;d' },
			'https://example.org/play/95/%28a%29?b=%60c%60&amp;d',
		],
		['in a recording', { media: '../sources/week%201/talk%20(a).mp3' }, '../sources/week%201/talk%20%28a%29.mp3#t=95'],
		['available only as a transcript', {}, '#t=95'],
	])('of a video %s links to its seconds and can be read back', (_, place, address) => {
		const { url: _url, thumbnail: _thumbnail, ...video } = twoTalks().notes[0]?.video ?? {};
		const study = twoTalks();
		const notes = study.notes.map((one) => ({ ...one, video: { ...video, id: 'own-talk', ...place } as Video }));
		const page = writePage(firstPage({ ...study, notes }));
		expect(readPage(page).frontMatter).toMatchObject({ videoId: 'own-talk', ...place });
		const of = { id: 'own-talk' as VideoId, ...place };
		const { html, sections } = renderMarkdown(splitFrontMatter(page)?.body ?? '', { video: of });
		expect([...html.matchAll(/id="t=(\d+)"/g)].map(([, second]) => second)).toEqual(['4', '95', '320']);
		expect(sections.map(({ second }) => second)).toEqual([4, 320]);
		const hrefs: unknown[] = [];
		visit(fromHtml(html), 'element', ({ properties }) => void hrefs.push(properties.href));
		expect(hrefs).toContain(address);
	});

	test('of a talk with one section has an overview if it has several key moments, otherwise its terms below the heading', () => {
		const page = firstPage(twoTalks());
		const [first] = page.notes.sections;
		const write = (keyMoments: StudyNotes['keyMoments'], terms = page.terms): string =>
			writePage({ ...page, terms, notes: { ...page.notes, sections: first ? [first] : [], keyMoments } });
		const overview = write(page.notes.keyMoments);
		expect(overview).toMatch(
			/## Overview\n\n### Key terms\n[^]*### Key moments\n\n- \[1:35\][^]*## Harbour[^\n]*\n\n\[0:04\]/,
		);
		const short = page.notes.keyMoments.slice(0, 1);
		expect(write(short)).toMatch(/---\n\n## Harbour[^\n]*\n\n\*\[harbour\][^\n]*, C\+\+/);
		expect(write(short, [])).toMatch(/---\n\n## Harbour[^\n]*\n\n\*\[harbour\]\([^\n]*\)\*\n/);
	});

	test('keeps its position in playlist and courses', () => {
		const place = { playlist: 'Boats', position: 3, rows: [{ course: '__proto__', row: 2 }] };
		expect(readPage(pageOf(place)).frontMatter).toMatchObject(place);
		expect(pageOf()).not.toContain('rows');
	});

	test.each(['no', 'Yes', 'off', 'n', '1_000', '12:30:45', '<<'])(
		'titled %j has this title for programs that read YAML 1.1',
		(title) => {
			const yaml = splitFrontMatter(pageOf({ title }))?.yaml ?? '';
			expect(parse(yaml, { version: '1.1' })).toMatchObject({ title });
		},
	);

	test('in Norwegian has its language for them, and its date as a date', () => {
		const yaml = splitFrontMatter(pageOf({ language: 'no', published: '2026-03-01' }))?.yaml ?? '';
		expect(yaml).toContain('published: 2026-03-01\n');
		expect(parse(yaml, { version: '1.1' })).toMatchObject({ language: 'no', published: new Date('2026-03-01') });
	});

	test('keeps all front matter values, for any title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (title) => {
				const details = { description: 'The boats of a harbour, and the lamps that lead them home.', tags: ['boats'] };
				const change = { title: title.toWellFormed(), poster: '../media/talk.jpg', details };
				const { id, moments: _moments, details: _details, ...facts } = twoSections(change).video;
				const sections = [4, 320];
				expect(readPage(pageOf(change)).frontMatter).toMatchObject({ videoId: id, ...facts, ...details, sections });
			}),
		);
	});
});

describe.each(ownLanguages)('generated text in %s', (ownLanguage) => {
	/** HTML without text and its language. */
	const shape = (html: string): string => html.replace(/>[^<]+</g, '><').replace(/ (?:lang|aria-label)="[^"]*"/g, '');
	const study = twoTalks();
	const notes = study.notes.map((one) => ({ ...one, video: { ...one.video, title: '' } }));
	const { headings, phrases } = notesPages[ownLanguage];

	test.each([
		['a talk', firstPage(study), [headings.overview, headings.related, phrases.heard]],
		[
			'a talk related to one that has no title',
			firstPage({ ...study, notes }),
			[headings.keyTerms, headings.keyMoments],
		],
	])('of %s is written in that language and recognized when the page is rendered', (_, page, words) => {
		const html = (language: OwnLanguage) =>
			renderMarkdown(splitFrontMatter(writePage({ ...page, ownLanguage: language }))?.body ?? '', {
				video: page.notes.video,
				ownLanguage: language,
			}).html;
		const written = writePage({ ...page, ownLanguage });
		for (const word of words) expect(written).toContain(word);
		expect(shape(html(ownLanguage))).toBe(shape(html('en')));
	});

	test('of a term is written in that language', () => {
		const page = { ...firstTermPage(study), ownLanguage, quoted: [], moments: 99 };
		const written = writeTermPage(page);
		for (const word of [headings.moments, headings.byTalk, phrases.noTalk]) expect(written).toContain(word);
	});
});

test('a page edited before the notebook’s language changed keeps its structure and marks the language of its headings', () => {
	const { html } = renderMarkdown(splitFrontMatter(pageOf())?.body ?? '', {
		video: twoSections().video,
		ownLanguage: 'de',
	});
	expect(html).toMatch(/<section class="overview"[^>]*><h2 lang="en"[^>]*>Overview</);
	expect(html).toContain('<h3 lang="en">Key terms</h3>');
	expect(html).toContain('<h3 lang="de">Abschnitte und Schlüsselstellen</h3>');
});

test.each([
	['de', 'en', '(<span lang="de">gehört: </span>boots)'],
	['de', 'de-AT', '(gehört: boots)'],
	['en', 'ja', '(<span lang="en">heard: </span>boots)'],
] as const)('on a site in %s, a correction in a talk in %s reads %s', (ownLanguage, language, expected) => {
	const title = writeHeard('boots', ownLanguage);
	const body = `[0:05](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=5s) [Boats](../terms/boats.md "${title}").\n`;
	expect(renderMarkdown(body, { glossary: { terms: [], language }, ownLanguage }).html).toContain(expected);
});

test.each(ownLanguages)('a section whose title equals a generated heading in %s remains a section', (language) => {
	const moment = '[0:05](#t=5) Boats.\n';
	for (const name of Object.values(notesPages[language].headings)) {
		const { html } = renderMarkdown(`## ${name}\n\n${moment}`, { video: transcriptOnly });
		expect(html).toContain(`<section class="topic"><h2 id="s=5" data-pagefind-ignore="">${name}</h2>`);
	}
});

test('a term’s page is plain Markdown with the moments that mention it, and its counts can be read back', async () => {
	const page = writeTermPage(firstTermPage(twoTalks()));
	const expected = await fixture('term.md');
	expect(page).toBe(expected.replace('0000000000000000', digestOfPage(expected)));
	expect(readFrontMatter(page, 'page.md', termSchema).frontMatter).toMatchObject({
		term: 'harbour',
		language: 'en',
		moments: 3,
		talks: 2,
		about: 1,
		courses: { 'week 1': 2 },
		telling: [
			{ page: 'a-quoted-title-with-and--bcdefghij_', second: 95 },
			{ page: 'the-other-talk-otherTalk_1', second: 4 },
		],
	});
});

test.each([
	['harbour', 'the harbours of the north', 'the <strong>harbours</strong> of the north'],
	['harbour', 'a harbourmaster, and harbours', 'a harbourmaster, and <strong>harbours</strong>'],
	['neural network', 'a neural networks’ sum', 'a <strong>neural networks</strong>’ sum'],
	['Art', 'a start: art, and art', 'a start: <strong>art</strong>, and art'],
	['art', 'a start', 'a start'],
	['C++', 'in (C++) we', 'in (<strong>C++</strong>) we'],
	['C++', 'in C++11 we', 'in C++11 we'],
	['.NET', 'so .NET it is', 'so <strong>.NET</strong> it is'],
	['.NET', '.NET it is', '<strong>.NET</strong> it is'],
	['a*b', 'is a*b_c', 'is <strong>a*b</strong>_c'],
	['深層学習', 'これは深層学習です', 'これは<strong>深層学習</strong>です'],
	['İstanbul', 'İ and İstanbul', 'İ and <strong>İstanbul</strong>'],
	['rotation', 'a wheel that rotates', 'a wheel that <strong>rotates</strong>'],
	['world line', 'two world lines', 'two <strong>world lines</strong>'],
	['data set', 'all datasets here', 'all <strong>datasets</strong> here'],
	['dataset', 'all data sets here', 'all <strong>data sets</strong> here'],
	['neural net', 'all Neural Networks here', 'all <strong>Neural Networks</strong> here'],
	['neural network', 'all neural nets here', 'all <strong>neural nets</strong> here'],
	['net', 'a network', 'a network'],
	['world line', 'two [world lines] here', 'two [<strong>world lines</strong>] here'],
	['world line', 'the world. Lines', 'the world. Lines'],
	['noise', '', ''],
])('a term’s page marks %s in "%s"', (text, words, expected) => {
	const page = firstTermPage(twoTalks());
	const quoted = page.quoted.slice(0, 1).map((moment) => ({ ...moment, words, before: '', next: '' }));
	const body = splitFrontMatter(writeTermPage({ ...page, text, quoted }))?.body ?? '';
	expect(renderMarkdown(body).html).toContain(`>${expected}</a></li>`);
});

test.each([
	[['حد', 'دالة', 'GPU'], 'حد، دالة، GPU'],
	[['极限', 'GPU'], '极限、GPU'],
	[['limit', 'GPU'], 'limit, GPU'],
])('the terms %j are separated by the comma of their script', (texts, listed) => {
	const page = firstPage(twoTalks());
	const written = writePage({ ...page, terms: texts.map((text) => ({ text })) });
	expect(written).toContain(`\n\n${listed}\n\n`);
});

test('a related moment shows that its talk is untitled', () => {
	const study = twoTalks();
	const [notes, other] = study.notes;
	if (!notes || !other) throw new Error('There are no two talks.');
	const nameless = { ...study, notes: [notes, { ...other, video: { ...other.video, title: '' } }] };
	const related = (of: Study): string | undefined => /^- .*\bharbour, lamps$/m.exec(writePage(firstPage(of)))?.[0];
	expect(related(nameless)).toMatch(/\]\(video-otherTalk_1\.md#t=12\) \(untitled\): harbour, lamps$/);
	expect(related(study)).toMatch(/\[The other talk\]\([^)]*\): harbour, lamps$/);
	const { html } = renderMarkdown(splitFrontMatter(writePage(firstPage(nameless)))?.body ?? '');
	expect(html).toContain('</a> (untitled): harbour, lamps');
});

test('a term’s page shows which talks are untitled', () => {
	const { notes, ...study } = twoTalks({ title: '' });
	const page = firstTermPage({ ...study, notes });
	const more = { ...page, moments: 99 };
	const marked = /\]\(\.\.\/videos\/video--bcdefghij_\.md\) \(untitled\)/g;
	expect(writeTermPage(more).match(marked)).toHaveLength(2);
	expect(writeTermPage(more).match(/The other talk\]\([^)]*\)(?! \(untitled\))/g)).toHaveLength(2);
});

test('a term’s page has all definitions, each with the courses and talks it applies to', () => {
	const study = twoTalks();
	const definitions: Definition[] = [
		{ scope: { course: ['week 1', 'a*b'] }, definition: 'A quay.' },
		{ scope: { video: ['otherTalk_1', 'elsewhere01'] }, definition: 'A refuge.' },
		{ scope: 'all', definition: 'A place for ships.' },
	];
	const concepts = study.concepts.map((concept) => ({ ...concept, definitions }));
	const page = writeTermPage(firstTermPage({ ...study, concepts }));
	expect(splitFrontMatter(page)?.body.split('\n\n')[0]?.trim().split('\n')).toEqual([
		'- **week 1**, **a\\*b**: A quay.',
		'- [The other talk](../videos/the-other-talk-otherTalk_1.md), **elsewhere01**: A refuge.',
		'- **Elsewhere**: A place for ships.',
	]);
});

test('a definition that looks like a digest does not make the page count as edited', () => {
	const page = writeTermPage({
		...firstTermPage(twoTalks()),
		definitions: [{ text: 'digest: the short form', scope: [] }],
	});
	const written = /^digest: (.*)$/m.exec(page)?.[1];
	expect(page).toContain('\ndigest: the short form\n');
	expect(digestOfPage(page)).toBe(written);
});

/** The quote of a moment on a term's page. */
function quoteOf(term: string, moment: Partial<Quotable>): string {
	const page = firstTermPage(twoTalks());
	const [first] = page.quoted;
	if (!first) throw new Error('Nothing is quoted.');
	const written = writeTermPage({ ...page, text: term, quoted: [{ ...first, before: '', next: '', ...moment }] });
	return /^- \[1:35\]\([^)]*\) \[(.*)\]\(/m.exec(written)?.[1] ?? '';
}

describe('a term’s page quotes', () => {
	const numbered = (from: number, to: number): string =>
		Array.from({ length: to - from }, (_, index) => `w${String(from + index)}`).join(' ');

	test('whole clauses, which may extend into neighbouring moments', () => {
		const before = 'it is a port of the north and of the old kingdom okay so the harbour has';
		const words = 'a wall of stone and a tide that comes up to the top of it twice a';
		const next = 'day so the boats lie dry for half of the time and nobody sails then';
		const quote = 'the harbour has a wall of stone and a **tide** that comes up to the top of it twice a day';
		expect(quoteOf('tide', { before, words, next })).toBe(`… ${quote} …`);
	});

	test('whole sentences, without an ellipsis', () => {
		const before = 'It is a port of the north. The harbour of the town has';
		const words = 'a wall of stone and a tide that comes up to its top. Boats lie';
		const quote = 'The harbour of the town has a wall of stone and a **tide** that comes up to its top.';
		expect(quoteOf('tide', { before, words, next: `dry for ${'hours and '.repeat(9)}days.` })).toBe(quote);
	});

	test('a fixed number of words if no clause boundary is found, even in a long moment', () => {
		const quote = quoteOf('tide', { words: `${numbered(0, 60)} tide ${numbered(60, 120)}` });
		expect(quote).toMatch(/^… (?:w\d+ )+\*\*tide\*\*(?: w\d+)+ …$/);
		expect(quote.split(' ').length).toBeLessThan(42);
	});

	test('the first words of a moment that does not mention the term', () => {
		expect(quoteOf('tide', { words: numbered(0, 80) })).toBe(`${numbered(0, 28)} …`);
		expect(quoteOf('tide', { words: 'boats', before: 'the', next: 'sail' })).toBe('… boats …');
		expect(quoteOf('tide', { words: 'Boats sail.', before: 'The town.', next: 'The tide.' })).toBe('Boats sail.');
	});

	test('into the next moment if the term ends there', () => {
		const words = `${'so '.repeat(60)}we go down the gradient`;
		const quote = quoteOf('gradient descent', { words, next: 'descents to the sea of the north' });
		expect(quote).toMatch(/we go down the \*\*gradient descents\*\* to the sea/);
		// A term that only the next moment mentions is quoted from there.
		expect(quoteOf('gradient descent', { words, next: 'or so, by gradient descent' })).not.toContain('**');
	});
});

test('the quotable text of a moment includes words before and after it, from several moments', () => {
	const texts = ['One two', `Three ${'four '.repeat(50)}`.trim(), 'Five', 'Six'];
	const { video } = twoSections({ moments: texts.map((text, at) => ({ second: at, end: at + 1, text })) });
	const at = (second: number) => wordsAt({ video, corrections: [] }, second);
	expect(at(0)).toEqual({ words: 'One two', before: '', next: `Three${' four'.repeat(23)}` });
	expect(at(1)).toMatchObject({ before: 'One two', next: 'Five Six' });
	expect(at(3)).toEqual({ words: 'Six', before: `${'four '.repeat(23)}Five`, next: '' });
	expect(at(7)).toEqual({ words: '', before: '', next: '' });
});

test('a quote has an ellipsis where a correction continues from the previous moment, as on the talk’s page', () => {
	const { video } = twoSections({ moments: [{ second: 4, end: 9, text: 'dose started and doubled' }] });
	const rest: Correction = { second: 4, start: 0, end: 12, heard: 'dose started', term: 'starter', continues: true };
	expect(wordsAt({ video, corrections: [rest] }, 4).words).toBe('[…] and doubled');
	expect(wordsAt({ video, corrections: [{ ...rest, second: 3 }] }, 4).words).toBe('dose started and doubled');
});

describe('the page of a very common term', () => {
	const often = (title = 'A talk'): Study => {
		const study = twoTalks({ title });
		const [notes] = study.notes;
		const mentions = ['otherTalk_1', notes?.video.id].flatMap((videoId, talk) =>
			Array.from({ length: 20 }, (_, index) => ({
				videoId: videoId as VideoId,
				second: 3000 - index * 60 + talk,
			})),
		);
		return { ...study, concepts: study.concepts.map((concept) => ({ ...concept, mentions })) };
	};
	const write = (study: Study): string => splitFrontMatter(writeTermPage(firstTermPage(study)))?.body ?? '';

	test('quotes the most informative moments from all talks, and links to every moment', () => {
		const [quotes = '', list = ''] = write(often()).split('## Every moment, by talk');
		expect(quotes.match(/^- \[/gm)).toHaveLength(24);
		expect(quotes.match(/^### \[/gm)).toHaveLength(2);
		expect(quotes.match(/otherTalk_1\.md#t=/g)).toHaveLength(12);
		const seconds = [...quotes.matchAll(/otherTalk_1\.md#t=(\d+)/g)].map(([, second]) => Number(second));
		expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
		expect(list.trim().split('\n')).toHaveLength(2);
		expect(list.match(/#t=\d+/g)).toHaveLength(40);
		expect(list).toMatch(/The other talk.*\[31:00\].*\[50:00\].*\n.*\[A talk\]/);
	});

	test('lists up to the maximum of a page, and gives the number of the others', () => {
		const study = often();
		const mentions = Array.from({ length: 300 }, (_, talk) =>
			Array.from({ length: talk === 0 ? 30 : 2 }, (_, index) => ({
				videoId: `talk_${talk}` as VideoId,
				second: 60 * (30 - index),
			})),
		).flat();
		const page = write({ ...study, concepts: study.concepts.map((concept) => ({ ...concept, mentions })) });
		const list = page.split('## Moments by talk')[1]?.trim().split('\n') ?? [];
		expect(list.filter((line) => line.startsWith('- ['))).toHaveLength(200);
		// The most informative mentions are those with the latest seconds.
		expect(list[0]).toMatch(/: \[7:00\].*\[30:00\]\([^)]*\) and 6 more$/);
		expect(list[1]).toMatch(/: \[29:00\]\([^)]*\), \[30:00\]\([^)]*\)$/);
		expect(list.at(-1)).toBe('More talks that say it: 100.');
	});
});

describe('a digest', () => {
	const page = pageOf();

	test.each([
		['line ends', page.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${page}`],
	])('ignores %s', (_, changed) => {
		expect(digestOfPage(changed)).toBe(digestOfPage(page));
	});

	test.each([
		['a word', page.replace('first', 'FIRST')],
		['the title', page.replace('quoted', 'cited')],
		['a line at the end', `${page}\nMore.\n`],
	])('detects a change of %s', (_, changed) => {
		expect(digestOfPage(changed)).not.toBe(digestOfPage(page));
	});
});

describe('invalid front matter', () => {
	const page = pageOf();

	test.each([
		['is missing', 'Just text.', 'page.md:1', 'The page has no front matter.'],
		['has an invalid value', page.replace('duration: 330', 'duration: long'), 'page.md:6', 'duration: '],
		['is not YAML', page.replace('title: ', 'title: "'), 'page.md:3', 'This is not valid YAML'],
		[
			'has a link that is not https',
			page.replace('url: https', 'url: javascript'),
			'page.md:4',
			'url: must be an https URL.',
		],
	])('is reported with file and line if it %s', (_, text, place, reason) => {
		expect(() => readPage(text)).toThrow(
			expect.objectContaining({
				problems: [
					expect.objectContaining({
						file: 'page.md',
						line: Number(place.split(':')[1]),
						reason: expect.stringContaining(reason) as string,
					}),
				],
			}),
		);
	});
});

describe('an overview edited by hand', () => {
	const video = { id: 'abcdefghijk' as VideoId };
	const at = (clock: string, second: number): string =>
		`[${clock}](https://www.youtube.com/watch?v=abcdefghijk&t=${second}s)`;
	const overview = (outline: string, moments: string) => `## Overview\n\n${outline}\n\n### Key moments\n\n${moments}\n`;
	const outline = `1. ${at('0:10', 10)} Harbour (1 min)\n2. ${at('1:10', 70)} Quay (2 min)`;

	test('is merged with any number of key moments', () => {
		const { html } = renderMarkdown(overview(outline, `- ${at('1:20', 80)} one\n- ${at('1:30', 90)} two`), { video });
		expect(html.match(/<li/g)).toHaveLength(2);
		expect(html).toMatch(/Quay<\/a>.*#t=80.*#t=90/);
		expect(html).toContain('<rect width="50"');
	});

	test.each([
		['a moment before the first section', overview(outline, `- ${at('0:05', 5)} before`)],
		['a line that is not a section', overview(`${outline}\n3. and so on`, `- ${at('1:20', 80)} one`)],
		[
			'sections out of order',
			overview(`1. ${at('1:10', 70)} B (1 min)\n2. ${at('0:10', 10)} A (1 min)`, `- ${at('1:20', 80)} one`),
		],
		['no length', overview(`1. ${at('0:10', 10)} Harbour`, `- ${at('1:20', 80)} one`)],
	])('keeps its text if there is %s', (_, body) => {
		const { html } = renderMarkdown(body, { video });
		expect(html).toMatch(/<ul role="list">\s*<li class="reference">/);
		const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		for (const word of ['Overview', 'Harbour', 'Key moments']) {
			if (body.includes(word)) expect(text(html).toLowerCase()).toContain(word.toLowerCase());
		}
	});
});

describe('Markdown added to a page by hand', () => {
	const video = { id: 'abcdefghijk' as VideoId };
	const render = (markdown: string): string => renderMarkdown(markdown, { video }).html;

	test('keeps only internal links and https links', () => {
		expect(render('[a](other.html) [b](https://x.org/) [c](javascript:alert) [d](http://x.org/) [e](//x.org/)')).toBe(
			'<p><a href="other.html">a</a> <a href="https://x.org/" target="_blank">b</a> c d e</p>',
		);
	});

	test('loads no picture from another host', () => {
		expect(render('![alt](https://x.org/a.png)')).toBe('<p><a href="https://x.org/a.png" target="_blank">alt</a></p>');
	});

	test('omits raw HTML', () => {
		expect(render('a <b onclick="x">b</b> c\n\n<script>alert(1)</script>')).not.toMatch(/<b|<script/);
	});

	test('is a moment only if the paragraph starts with a time that links to that second', () => {
		for (const text of [
			'[1:35](https://example.org/) no second in the link',
			'See [1:35](https://www.youtube.com/watch?v=abcdefghijk&t=95s) not at the start',
			'[Intro](https://www.youtube.com/watch?v=abcdefghijk&t=95s) not a time',
		]) {
			expect(render(text)).not.toContain('id=');
		}
		expect(render('[1:35](https://www.youtube.com/watch?v=abcdefghijk&t=95s) a moment')).toContain('<p id="t=95"');
	});

	test('has a moment’s anchor where its text starts, and a separate anchor for a section that starts within the moment', () => {
		const { html, sections } = renderMarkdown(
			'## Overview\n\n1. [0:05](#t=5) One (1 min)\n2. [0:30](#t=30) Two (1 min)\n\n' +
				'## One\n\n[0:05](#t=5) Words [0:30](#t=30) end.\n\n## Two\n\n[0:30](#t=30) Now others.\n\n## By hand\n\nNone.\n',
			{ video: transcriptOnly },
		);
		expect(sections).toEqual([
			{ title: 'One', second: 5 },
			{ title: 'Two', second: 30 },
		]);
		const ids = [...html.matchAll(/<(\w+)[^>]*? id="([^"]*)"/g)];
		expect(ids.map(([, name, id]) => `${name} ${id}`)).toEqual(['h2 s=5', 'p t=5', 'span t=30', 'h2 s=30']);
		expect(html).toMatch(/<span id="t=30" class="within">.*\u00A0end\.<\/span>/);
		expect(html).toMatch(/Two<\/h2><p class="moment continued">.* Now others\./);
		expect(html).toMatch(/<a href="#s=5">One<\/a>.*<a href="#s=30">Two<\/a>/s);
		expect(html).toContain('<h2 data-pagefind-ignore="">By hand</h2>');
	});

	test('gives two sections that start in the same moment a single anchor', () => {
		const { html } = renderMarkdown('## One\n\n[0:05](#t=5) Words.\n\n## Two\n\n[0:05](#t=5) More.\n', {
			video: transcriptOnly,
		});
		expect(html.match(/id="s=5"/g)).toHaveLength(1);
		expect(html.match(/id="t=5"/g)).toHaveLength(1);
	});

	test('gives each second a single anchor, even with two moments', () => {
		const moment = '[1:35](https://www.youtube.com/watch?v=abcdefghijk&t=95s) words\n\n';
		expect(render(moment + moment).match(/id="t=95"/g)).toHaveLength(1);
	});
});
