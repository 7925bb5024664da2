import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { VideoFacts } from '../../src/markdown/pages/schemas.ts';
import type { VideoId } from '../../src/model.ts';
import { openNotebook } from '../../src/notebook/notebook.ts';
import { placeNotes } from '../../src/site/readers-notes/place-notes.ts';
import { readNotesFiles } from '../../src/site/readers-notes/read-files.ts';

const facts = (videoId: string, title = 'A talk'): VideoFacts => ({
	videoId: videoId as VideoId,
	title,
	duration: 600,
	language: 'en',
	courses: [],
	sections: [],
	languages: [],
});
const pages = {
	videos: new Map([
		['lamps-signalLamps', facts('signalLamps')],
		['tides-the-tides01', facts('the-tides01')],
		['rise-the-rising1', facts('the-rising1', 'Tides: high & low')],
		['neap-the-neap001', facts('the-neap001', 'Neaps | Tides in C# | 2/3')],
		['sharp-the-sharp01', facts('the-sharp01', 'Tides in F#')],
		['flow-the-flow001', facts('the-flow001', 'Slack | flow')],
		['tides-the-tides01.de', { ...facts('the-tides01'), translationOf: 'tides-the-tides01' }],
	]),
	terms: new Map([
		['ebb', { term: 'ebb', language: 'en', moments: 1, talks: 2, about: 1, telling: [] }],
		['spring-tide', { term: 'spring tide', language: 'en', moments: 1, talks: 2, about: 1, telling: [] }],
	]),
};

const talkPage = (id: string) => `---
title: A talk
---

## High *water*

[0:10](https://www.youtube.com/watch?v=${id}&t=10s) First.

## Low: the ebb

[0:50](https://www.youtube.com/watch?v=${id}&t=50s) Then.
`;

/** Writes a notes folder with these files, then reads and places the notes. */
async function notesOf(files: Readonly<Record<string, string | Uint8Array>>, skipInvalid = false) {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-notes-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const notes = join(folder, 'notes');
	for (const [file, content] of Object.entries(files)) {
		await mkdir(dirname(join(notes, file)), { recursive: true });
		await writeFile(join(notes, file), content);
	}
	await mkdir(join(folder, 'videos'));
	for (const [page, { videoId }] of pages.videos)
		await writeFile(join(folder, 'videos', `${page}.md`), talkPage(videoId));
	const read = await readNotesFiles({ notes }, skipInvalid);
	const placed = await placeNotes(read, await openNotebook(folder), pages);
	return { ...placed, skipped: read.problems, ofPages: Object.fromEntries(placed.ofPages), folder };
}

test.each([
	'lamps-signalLamps.md',
	'an-older-title-signalLamps.md',
	'Lamps at sea [signalLamps].md',
	'signalLamps.md',
	'week 1/Lamps [signalLamps].markdown',
])('%s belongs to the talk in its name', async (file) => {
	const { ofPages, problems } = await notesOf({ [file]: 'All.\n\n0:40 One.\n\n0:20 Two.\n\n0:40 Three.' });
	expect(ofPages).toEqual({
		'lamps-signalLamps': [
			{ html: '<p>All.</p>' },
			{ second: 20, html: '<p>Two.</p>' },
			{ second: 40, html: '<p>One.</p>\n<p>Three.</p>' },
		],
	});
	expect(problems).toEqual([]);
});

test.each([
	'signalLamps',
	'https://youtu.be/signalLamps',
	'lamps-signalLamps',
	'https://example.org/videos/lamps-signalLamps.html#t=40',
	'"[[lamps-signalLamps]]"',
	'"[[videos/lamps-signalLamps#t=40|Lamps]]"',
])('notes belong to the video in their front matter: %s', async (video) => {
	const { ofPages } = await notesOf({ 'thoughts.md': `---\nvideo: ${video}\ntags: [x]\n---\n0:40 One.` });
	expect(ofPages).toEqual({ 'lamps-signalLamps': [{ second: 40, html: '<p>One.</p>' }] });
});

test('the video in the front matter may be a wiki link to its title, if only one has it', async () => {
	const notes = (title: string, name = 'thoughts') =>
		notesOf({ [`${name}.md`]: `---\nvideo: "[[${title}]]"\n---\n0:40 One.` });
	for (const title of ['Tides high & low', 'Tides high & low|Tides', 'videos/rise-the-rising1'])
		expect(Object.keys((await notes(title)).ofPages)).toEqual(['rise-the-rising1']);
	const { ofPages: ofPagesByTitle } = await notes('Tides high & low', 'Tides high & low');
	expect(Object.keys(ofPagesByTitle)).toEqual(['rise-the-rising1']);
	const { ofPages, problems } = await notes('A talk');
	expect(ofPages).toEqual({});
	expect(problems).toMatchObject([{ reason: 'There is no video "[[A talk]]", so the notes are ignored.' }]);
});

test('drafts, hidden folders and other files are ignored', async () => {
	const { ofPages, problems } = await notesOf({
		'signalLamps.md': '---\ndraft: true\n---\nNot yet.',
		'.obsidian/the-tides01.md': 'Hidden.',
		'the-tides01.txt': 'Text.',
	});
	expect(ofPages).toEqual({});
	expect(problems).toEqual([]);
});

test('a notebook without a notes folder has no notes', async () => {
	const { ofPages } = await notesOf({});
	expect(ofPages).toEqual({});
});

test('invalid front matter is reported with its line, before anything is built', async () => {
	await expect(notesOf({ 'signalLamps.md': '---\ntitle: x\nvideo: 12\n---\nAll.' })).rejects.toMatchObject({
		message: 'The notes cannot be used.',
		problems: [{ line: 3, reason: expect.stringContaining('must be the id or URL of a video') }],
	});
	const files = {
		'a.md': '---\ndraft: maybe\n---\nAll.',
		'b.md': '---\ntitle: a: b\n---\nAll.',
		'c.md': Buffer.alloc(99),
	};
	const reasons = ['must be true or false', 'a colon', 'not a text file'];
	await expect(notesOf(files)).rejects.toMatchObject({
		problems: reasons.map((reason) => ({ reason: expect.stringContaining(reason) as string })),
	});
});

test('notes that git could not merge are reported with their line', async () => {
	const notes = '---\nvideo: signalLamps\n---\nMine.\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> theirs\n';
	await expect(notesOf({ 'a.md': notes })).rejects.toMatchObject({
		problems: [{ line: 5, reason: expect.stringContaining('Git could not merge') as string }],
	});
});

test('an invalid file is skipped if requested', async () => {
	const files = { 'signalLamps.md': '---\ndraft: maybe\n---\nAll.', 'the-tides01.md': 'One.' };
	const { ofPages, skipped } = await notesOf(files, true);
	expect(ofPages).toEqual({ 'tides-the-tides01': [{ html: '<p>One.</p>' }] });
	expect(skipped).toMatchObject([{ file: expect.stringMatching(/signalLamps\.md$/) as string, line: 2 }]);
});

test.each([
	['UTF-16 with Windows line ends', Buffer.from('\uFEFF0:40 Größe.\r\n\r\n0:20\tOne.\r\n', 'utf16le')],
	['UTF-8 with a byte order mark', '\uFEFF0:40 Größe.\n\n0:20 One.\n'],
	['Latin-1', Buffer.from('0:40 Größe.\n\n0:20 One.\n', 'latin1')],
])('notes may be saved as %s', async (_, content) => {
	const { ofPages } = await notesOf({ 'signalLamps.md': content });
	expect(ofPages['lamps-signalLamps']).toEqual([
		{ second: 20, html: '<p>One.</p>' },
		{ second: 40, html: '<p>Größe.</p>' },
	]);
});

test.each(['\r\n', '\r'])('the line ends of other systems, %j, do not reach a page', async (end) => {
	const lines = ['---', 'video: signalLamps', '---', '0:40 One', 'line.', '', '```python', 'a = 1', 'b = 2', '```', ''];
	const plain = await notesOf({ 'lamps.md': lines.join('\n') });
	expect(JSON.stringify(plain.ofPages)).toContain('b = ');
	expect((await notesOf({ 'lamps.md': lines.join(end) })).ofPages).toEqual(plain.ofPages);
});

test('notes belong to the page in the language given in their name, if there is one', async () => {
	const { ofPages } = await notesOf({ 'Tides [the-tides01].de.md': 'Eins.', 'Tides [the-tides01].fr.md': 'Un.' });
	expect(ofPages).toEqual({
		'tides-the-tides01.de': [{ html: '<p>Eins.</p>' }],
		'tides-the-tides01': [{ html: '<p>Un.</p>' }],
	});
});

test('links that leave the notes folder are reported', async () => {
	const { folder } = await notesOf({ 'signalLamps.md': 'All.', '../other.md': 'Other.' });
	const notes = join(folder, 'notes');
	await symlink(join(folder, 'other.md'), join(notes, 'the-tides01.md'));
	expect((await readNotesFiles({ notes })).unread).toMatchObject([
		{ file: expect.stringMatching(/the-tides01\.md$/) as string },
	]);
	expect((await readNotesFiles({ notes: join(folder, 'none') })).unread).toEqual([]);
});

test('links between files of the notebook lead to pages; others are reported with their line and become text', async () => {
	const { ofPages, problems } = await notesOf({
		'week/signalLamps.md':
			'---\nvideo: signalLamps\n---\n\n[a](../../videos/tides-the-tides01.md#t=5) [b](../../terms/ebb.md) [c](../tides.md) [d](#t=5) [h](../../videos/tides-the-tides01.html?q=ebb#t=5)\n\n[e](../lost.md) [f](/etc/passwd) [g](../../../x.md)',
		'tides.md': '---\nvideo: the-tides01\n---\nAll.',
	});
	const [note] = ofPages['lamps-signalLamps'] ?? [];
	expect(note?.html).toBe(
		'<p><a href="tides-the-tides01.html#t=5">a</a> <a href="../terms/ebb.html">b</a> <a href="tides-the-tides01.html">c</a> <a href="#t=5">d</a> <a href="tides-the-tides01.html#t=5">h</a></p>\n<p>e f g</p>',
	);
	expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
		[7, 'The link to ../lost.md matches no page of the site, so it is ignored.'],
		[7, 'The link to /etc/passwd matches no page of the site, so it is ignored.'],
		[7, 'The link to ../../../x.md matches no page of the site, so it is ignored.'],
	]);
});

test.each(['mailto:me@example.org', 'HTTPS://example.org/a.md', '//example.org/a.md', 'web+x.y-2:a.md'])(
	'a link to %s is not taken for one to a file',
	async (address) => {
		expect((await notesOf({ 'signalLamps.md': `[a](${address})` })).problems).toEqual([]);
	},
);

test.each([
	['[[tides-the-tides01]]', '<a href="tides-the-tides01.html">A talk</a>'],
	['[[the-tides01|the tides]]', '<a href="tides-the-tides01.html">the tides</a>'],
	['[[videos/tides-the-tides01.md#t=5|see]]', '<a href="tides-the-tides01.html#t=5">see</a>'],
	['[[tides-the-tides01.de#^5f3a]]', '<a href="tides-the-tides01.de.html">A talk</a>'],
	['[[Tides: high & low]]', '<a href="rise-the-rising1.html">Tides: high &#x26; low</a>'],
	['[[tides - high low|see]]', '<a href="rise-the-rising1.html">see</a>'],
	['[[Tides high & low#Low the Ebb|ebb]]', '<a href="rise-the-rising1.html#s=50">ebb</a>'],
	['[[the-tides01#Heights#High water]]', '<a href="tides-the-tides01.html#s=10">A talk</a>'],
	['[[Neaps | Tides in C# | 2/3]]', '<a href="neap-the-neap001.html">Neaps | Tides in C# | 2/3</a>'],
	['[[Tides in F#]]', '<a href="sharp-the-sharp01.html">Tides in F#</a>'],
	['[[Slack | flow]]', '<a href="flow-the-flow001.html">Slack | flow</a>'],
	['[[Tides|high & low]]', 'high &#x26; low'],
	['[[terms/ebb|ebbs]]', '<a href="../terms/ebb.html">ebbs</a>'],
	['[[Spring tide]]', '<a href="../terms/spring-tide.html">spring tide</a>'],
	['[[Moon]]', '<a href="tides-the-tides01.html">Moon</a>'],
	['[[Sun]]', '<a href="rise-the-rising1.html">Sun</a>'],
	['[[#Below]]', 'Below'],
	['[[#Below|here]]', 'here'],
	['| [[ebb\\|ebbs]] |\n|---|', '<th><a href="../terms/ebb.html">ebbs</a></th>'],
	['`[[ebb]]`', '<code>[[ebb]]</code>'],
	['**[[ebb]]**', '<strong><a href="../terms/ebb.html">ebb</a></strong>'],
	['a[[0]][[1]]', 'a[[0]][[1]]'],
	['f(x)[[1]]', 'f(x)[[1]]'],
])('%s becomes %s', async (body, html) => {
	const moon = '---\nvideo: the-tides01\n---\nMoon.';
	const sun = '---\nvideo: the-rising1\n---\nSun.';
	const { ofPages } = await notesOf({ 'week/signalLamps.md': body, 'other/moon.md': moon, 'sun.markdown': sun });
	expect(ofPages['lamps-signalLamps']?.[0]?.html).toContain(html);
});

test('an unknown name in a wiki link is reported with its line, and becomes text', async () => {
	const { ofPages, problems } = await notesOf({ 'signalLamps.md': 'One\ntwo [[Not yet|later]] three.\n\n![[no.png]]' });
	expect(ofPages['lamps-signalLamps']).toEqual([{ html: '<p>One\ntwo later three.</p>\n<p>no.png</p>' }]);
	expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
		[2, 'The link to [[Not yet|later]] matches no page of the site, so it is ignored.'],
		[4, 'The link to ![[no.png]] matches no page of the site, so it is ignored.'],
	]);
});

test('an ambiguous title and an unknown section are reported with their lines', async () => {
	const { ofPages, problems } = await notesOf({
		'signalLamps.md': '[[a talk#Noise|One]]\n[[the-tides01#Noise|two]].',
	});
	expect(ofPages['lamps-signalLamps']).toEqual([{ html: '<p>One\n<a href="tides-the-tides01.html">two</a>.</p>' }]);
	expect(problems).toMatchObject([
		{
			line: 1,
			reason: '2 talks have the title that [[a talk#Noise|One]] links to, so the link is ignored.',
			hint: 'Link to the page of the right one: [[lamps-signalLamps]], [[tides-the-tides01]].',
		},
		{
			line: 2,
			reason: 'The talk has no section "Noise", so the link to [[the-tides01#Noise|two]] goes to its beginning.',
		},
	]);
});

test('lines are also reported correctly after highlighted words', async () => {
	const { ofPages, problems } = await notesOf({ 'signalLamps.md': 'One\n==two== [[Not yet]]\nthree [[Never]].' });
	expect(ofPages['lamps-signalLamps']).toEqual([
		{ html: '<p>One\n<span class="highlighted">two</span> Not yet\nthree Never.</p>' },
	]);
	expect(problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('omitted HTML with text is reported with its line; comments and inline elements are not', async () => {
	const { ofPages, problems } = await notesOf({
		'signalLamps.md':
			'<!-- a\ncomment -->\n\nOne <b>two</b>\n\n<details>\n<summary>Proof</summary>\n\nThree.\n\n</details>',
	});
	expect(ofPages['lamps-signalLamps']).toEqual([{ html: '<p>One two</p>\n<p>Three.</p>' }]);
	expect(problems).toMatchObject([{ line: 6, reason: 'This HTML is ignored, including its text.' }]);
});

test('a time may be a wiki link, and an embed may be a picture', async () => {
	const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } })
		.png()
		.toBuffer();
	const { ofPages, problems } = await notesOf({
		'thoughts.md':
			'[[the-tides01#t=20|0:20]] See ![[a quay.png|300]]![[a quay.png|300x20]]![[a quay.png|300 boats]]![[a quay.png|by 300]]',
		'slides/a quay.png': picture,
	});
	const img = (alt: string) =>
		`<img src="../notes/slides/a%20quay.png" alt="${alt}" width="40" height="30" loading="lazy">`;
	const shown = ['', '', '300 boats', 'by 300'].map(img).join('');
	expect(ofPages).toEqual({ 'tides-the-tides01': [{ second: 20, html: `<p>See ${shown}</p>` }] });
	expect(problems).toEqual([]);
});

test('pictures are published with their size; files that are not pictures are reported', async () => {
	const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } })
		.png()
		.toBuffer();
	const { ofPages, pictures, problems, folder } = await notesOf({
		'signalLamps.md':
			'![The quay](slides/a%20quay.png)\n\n![No](slides/torn.png)\n![Out](../secret.png)\n![Web](https://x.test/a.png)',
		'slides/a quay.png': picture,
		'slides/torn.png': 'torn',
		'../secret.png': picture,
	});
	const [note] = ofPages['lamps-signalLamps'] ?? [];
	expect(note?.html).toContain(
		'<img src="../notes/slides/a%20quay.png" alt="The quay" width="40" height="30" loading="lazy">',
	);
	expect(note?.html.match(/<img/g)).toHaveLength(1);
	expect(note?.html).toContain('No\nOut\n<a href="https://x.test/a.png" target="_blank">Web</a>');
	expect(pictures).toEqual([
		{
			path: join(folder, 'notes/slides/a quay.png'),
			file: 'notes/slides/a quay.png',
			kind: 'picture',
			bytes: picture.length,
		},
	]);
	expect(problems.map(({ line, reason }) => [line, reason.replace(/: .*/, '')])).toEqual([
		[3, 'The picture slides/torn.png is not shown'],
		[4, 'The picture ../secret.png is not shown'],
	]);
});

test('links and pictures with Windows paths work like others', async () => {
	const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } })
		.png()
		.toBuffer();
	const { ofPages, pictures, problems } = await notesOf({
		'signalLamps.md': String.raw`![The quay](.\slides\quay.png) [c](week\tides.md) [5](..\videos\tides-the-tides01.md#t=5)`,
		'slides/quay.png': picture,
		'week/tides.md': '---\nvideo: the-tides01\n---\nAll.',
	});
	const html = ofPages['lamps-signalLamps']?.[0]?.html;
	expect(html).toContain('<img src="../notes/slides/quay.png"');
	expect(html).toContain('<a href="tides-the-tides01.html">c</a> <a href="tides-the-tides01.html#t=5">5</a>');
	expect(pictures.map(({ file }) => file)).toEqual(['notes/slides/quay.png']);
	expect(problems).toEqual([]);
});

test('notes on no talk, on an unknown talk, and after the end are reported', async () => {
	const { ofPages, problems } = await notesOf({
		'ideas.md': '# Ideas\n\nOf nothing.\n\n[0:10](https://youtu.be/signalLamps?t=10) Of lamps.',
		'other.md': '---\nvideo: someOtherId\n---\nAll.',
		'the-tides01.md': '59:00 Late.',
	});
	expect(ofPages).toEqual({
		'lamps-signalLamps': [{ second: 10, html: '<p>Of lamps.</p>' }],
		'tides-the-tides01': [{ second: 3540, html: '<p>Late.</p>' }],
	});
	expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
		[3, 'This belongs to no talk, so it is ignored.'],
		[undefined, 'There is no video "someOtherId", so the notes are ignored.'],
		[1, '59:00 is after the end of the talk, so the note is placed at the end.'],
	]);
});

test.each([
	['The lamps [signalLamp].md', 'Of lamps.', '"A talk" (signalLamps)'],
	['The lamps [signallamps].md', 'Of lamps.', '"A talk" (signalLamps)'],
	['lamps/week 1.md', '---\nvideo: signalLanps\n---\nOf lamps.', '"A talk" (signalLamps)'],
	['Tides, high & low.md', 'Of tides.', '"Tides: high & low" (the-rising1)'],
	['Tides： high & low [dQw4w9WgXcQ].en.md', 'Of tides.', '"Tides: high & low" (the-rising1)'],
	['A talk [signalLamp].md', 'Of lamps.', '"A talk" (signalLamps)'],
])('notes with a misspelt or former talk get a suggestion: %s', async (name, text, talk) => {
	const { problems } = await notesOf({ [name]: text });
	expect(problems).toMatchObject([{ hint: expect.stringContaining(`Did you mean ${talk}? Name the file`) as unknown }]);
});

test('notes that resemble no talk get no suggestion', async () => {
	const { problems } = await notesOf({ 'ideas [2024].md': 'Of nothing.' });
	expect(problems).toMatchObject([{ hint: expect.stringMatching(/^Name the file/) as unknown }]);
});

const drawing = (inside: string, above = ''): string =>
	`${above}<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`;

test.each([
	['a script', drawing('<script>alert(1)</script>')],
	['a script under another prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
	['a handler', drawing('<rect onclick="alert(1)"/>')],
	['a link to code', drawing('<a x:href="java&#10;script:alert(1)"><rect/></a>')],
	['code that an animation puts into a link', drawing('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
	['an embedded document', drawing('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
	['a style sheet that creates elements', drawing('', '<?xml-stylesheet type="text/xsl" href="a.xsl"?>')],
	['declared attributes', drawing('', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>')],
	['another encoding', drawing('', '<?xml version="1.0" encoding="ISO-2022-JP"?>')],
])('a drawing with %s is left out: its code would run if it is opened directly', async (_, svg) => {
	const { ofPages, pictures, problems } = await notesOf({ 'signalLamps.md': '![A plan](plan.svg)', 'plan.svg': svg });
	expect(ofPages).toEqual({ 'lamps-signalLamps': [{ html: '<p>A plan</p>' }] });
	expect(pictures).toEqual([]);
	expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
		[1, expect.stringMatching(/^The picture plan\.svg is not shown: /)],
	]);
});

test('a drawing with styles, HTML text and links to the web is shown', async () => {
	const inside =
		'<style>rect{fill:red}</style><a x:href="https://example.org/"><rect width="4" height="4"/></a><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">on</p></foreignObject>';
	const above = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n';
	const { pictures, problems } = await notesOf({
		'signalLamps.md': '![A plan](plan.svg)',
		'plan.svg': drawing(inside, above),
	});
	expect(pictures.map(({ file }) => file)).toEqual(['notes/plan.svg']);
	expect(problems).toEqual([]);
});

test('a drawing is not quadratic in its line ends', async () => {
	const svg = drawing(`<desc>${'\r'.repeat(2_000_000)}</desc>`);
	const { pictures } = await notesOf({ 'signalLamps.md': '![A plan](plan.svg)', 'plan.svg': svg });
	expect(pictures).toHaveLength(1);
}, 5000);

test.each(['> ', '- ', '1. ', '\t- '])('a line nested too deeply is reported: %j', async (sign) => {
	const files = { 'signalLamps.md': `---\ntags: [x]\n---\nA note.\n\n${sign.repeat(5000)}x\n` };
	await expect(notesOf(files)).rejects.toMatchObject({
		problems: [{ line: 6, reason: expect.stringMatching(/^The line is nested in more than /) as string }],
	});
	const { ofPages, skipped } = await notesOf(files, true);
	expect([ofPages, skipped.length]).toEqual([{}, 1]);
});

test('nested lists are parsed up to the limit', async () => {
	const steps = Array.from({ length: 90 }, (_, depth) => `${'\t'.repeat(depth)}- - x`).join('\n');
	const { ofPages, problems } = await notesOf({ 'signalLamps.md': `${steps}\n\n---\n\n${'- '.repeat(60)}\n` });
	expect(ofPages['lamps-signalLamps']).toHaveLength(1);
	expect(problems).toEqual([]);
});

test.each([
	'lamps [signalLamps].sync-conflict-20261128-101500-ABCDEFG.md',
	"lamps [signalLamps] (Anna's conflicted copy 2026-11-28).md",
	'lamps [signalLamps] (Konflikt in Kopie von Anna).md',
])('a copy that a sync program made is reported, and only the original is shown: %s', async (copy) => {
	const text = '---\nvideo: signalLamps\n---\n\nLamps.';
	const { folder, ofPages } = await notesOf({ 'lamps [signalLamps].md': text, [copy]: text });
	expect(ofPages['lamps-signalLamps']).toHaveLength(1);
	const reason = 'A sync program kept it as a copy of lamps [signalLamps].md, and only that file is used.';
	expect((await readNotesFiles({ notes: join(folder, 'notes') })).unread).toMatchObject([
		{ file: expect.stringContaining(copy), reason },
	]);
	const alone = await notesOf({ [copy]: text });
	expect(alone.ofPages['lamps-signalLamps']).toHaveLength(1);
});

test('notes in other formats are reported, but not pictures', async () => {
	const { folder } = await notesOf({ 'lamps [signalLamps].txt': 'Lamps.', 'b.md': 'x', 'slide.png': '' });
	expect((await readNotesFiles({ notes: join(folder, 'notes') })).unread).toMatchObject([
		{ file: expect.stringMatching(/notes\/lamps \[signalLamps\]\.txt$/), reason: 'Notes must be Markdown files.' },
	]);
});
