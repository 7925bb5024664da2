import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { searchableOf } from '../../src/search/searchable.ts';
import { indexOf } from './index-of.ts';

const page = (main: string): string =>
	`<!doctype html><html class="page" lang="en"><head><title>Ferries</title></head><body><nav>All talks</nav><main id="main" data-pagefind-body>${main}</main><footer>Made</footer></body></html>`;

const talk = page(
	'<h1>Ferries</h1><aside data-pagefind-ignore><div><img src="quay.jpg"><aside>play</aside></div></aside><article class="notes">' +
		'<section class="topic"><h2 id="s=0" data-pagefind-ignore="">A quay</h2>' +
		'<p id="t=0" class="moment"><a href="x" class="at">0:00</a><a href="#t=0" class="here"></a> ' +
		'the ferry leaves <span id="t=9" class="within">the <strong>old</strong> quay</span></p>' +
		'<p class="moment continued">and comes back</p></section>' +
		'<section class="topic"><p id="t=20" class="moment">with bread</p></section>' +
		'</article><data hidden data-pagefind-filter="year[value]" value="2026"></data>',
);

/** The same with Pagefind's attributes. */
const forPagefind = talk
	.replace(/class="(?:at|here)"/g, '$& data-pagefind-ignore')
	.replace(/id="t=(\d)"/g, '$& data-pagefind-title="0:0$1"')
	.replace('id="t=20"', '$& data-pagefind-title="0:20"');

test('the words of a talk are indexed consecutively, each moment after its anchor', () => {
	expect(searchableOf(talk)).toBe(
		'<!doctype html><html lang="en"><body><main data-pagefind-body><h1>Ferries</h1>' +
			'<i id="t=0" data-pagefind-title="0:00"></i> the ferry leaves ' +
			'<i id="t=9" data-pagefind-title="0:09"></i>the <strong>old</strong> quay and comes back  ' +
			'<i id="t=20" data-pagefind-title="0:20"></i>with bread  ' +
			' <data hidden data-pagefind-filter="year[value]" value="2026"></data></main></body></html>',
	);
});

test('an attribute excludes an element from the index, a value that looks like one does not', () => {
	const named = '<p title="how data-pagefind-ignore works">kept</p>';
	const searchable = searchableOf(page(`${named}<p title=">" data-pagefind-ignore>left</p>`));
	expect(searchable).toContain('kept');
	expect(searchable).not.toContain('left');
});

test('an excerpt has no full stop that nobody said, and moments keep their starts', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-searchable-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const found = async (html: string) => {
		const files = await indexOf(folder, { 'talk.html': html });
		const fragment = files.find(({ path }) => path.startsWith('fragment/'))?.content ?? new Uint8Array();
		return JSON.parse(gunzipSync(fragment).toString().slice('pagefind_dcd'.length)) as {
			content: string;
			anchors: { id: string; title: string; location: number; text: string }[];
		};
	};
	const { content, anchors } = await found(searchableOf(talk));
	expect(content).toBe('Ferries. the ferry leaves the old quay and comes back with bread');
	const whole = await found(forPagefind);
	expect(whole.content).toBe('Ferries. the ferry leaves the old quay. and comes back. with bread.');
	const moments = (all: typeof anchors) =>
		all.filter(({ id }) => id.startsWith('t=')).map(({ id, title, location }) => ({ id, title, location }));
	expect(moments(anchors)).toEqual([
		{ id: 't=0', title: '0:00', location: 1 },
		{ id: 't=9', title: '0:09', location: 4 },
		{ id: 't=20', title: '0:20', location: 10 },
	]);
	expect(moments(anchors)).toEqual(moments(whole.anchors));
});

test('promotions have a different anchor, even across moments', () => {
	const moment = (second: number, words: string): string => `<p id="t=${second}" class="moment">${words}</p>`;
	const anchors = (...moments: string[]): string[] =>
		searchableOf(page(moments.join(''))).match(/<[is] id="t=\d+"/g) ?? [];
	const lesson =
		'a tide is a long wave that the moon pulls around the earth and that is why the quay is dry at noon and wet at night, ' +
		'and a ferry that comes at noon has to wait for hours beyond the bar until there is water enough to come in';
	const [taught, ad, more] = [
		moment(10, lesson),
		moment(
			20,
			'this video was brought to you by Ropes and Sons, who have knots of every kind, and a book about the tide',
		),
		moment(30, `${lesson}, ${lesson}, ${lesson}, ${lesson}`),
	];
	expect(anchors(taught, ad, more)).toEqual(['<i id="t=10"', '<s id="t=20"', '<i id="t=30"']);
	expect(anchors(taught, more)).toEqual(['<i id="t=10"', '<i id="t=30"']);
	const halves = [moment(20, 'and this video was'), moment(22, 'brought to you by Ropes and Sons, who have knots')];
	expect(anchors(taught, ...halves, more)).toEqual(['<i id="t=10"', '<s id="t=20"', '<s id="t=22"', '<i id="t=30"']);
	const note = '<aside class="reader-note"><p id="n=1" data-pagefind-title="Note">hit the bell</p></aside>';
	expect(anchors(taught, note, more)).toEqual(['<i id="t=10"', '<i id="t=30"']);
});

test('in French, what follows an elided article is a separate word', () => {
	const french = (text: string) => searchableOf(page(text).replace('lang="en"', 'lang="fr-CA"'));
	expect(french('<p>Si l’État “d’hier”</p>')).toContain("Si l'État “d'hier”");
	expect(searchableOf(page('<p>We don’t</p>'))).toContain('We don’t');
});

test('symbols that are part of words are marked, even after a tag, and no others', () => {
	const signs = searchableOf(
		page(
			'<p title="C++">C++, <em>.<a href="#b">NET</a></em> and <a href="x">#include</a> <b>A</b>* x\u2060y 9 + 9</p>',
		),
	);
	expect(signs).toContain(
		'C\u2064\u2064++, <em>\u2061.<a href="#b">NET</a></em> and <a href="x">\u2063#include</a> <b>A</b>\u2062* xy 9 + 9 ',
	);
});
