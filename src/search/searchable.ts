import { openLanguage } from '../study/words/language.ts';
import { secondIn } from '../markdown/fragments.ts';
import { signsIn, withoutSignMarks } from '../text/sign-words.ts';
import { formatClock } from '../videos/clock.ts';
import { markPleadingMoments } from './pleading-moments.ts';

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/gi;
const ignored = /\sdata-pagefind-ignore(?=[\s=]|$)/i;
const values = /"[^"]*"/g;
/** Notes contain no other `aside`, so the first end tag is theirs. */
const note = /<aside class="reader-note".*?<\/aside>/gs;
/** The links of a moment, to its second of the video and to itself. */
const ofMoment = /\sclass="(?:at|here)"/;
const moment = /\sid="(t=\d+)"/;
const titled = /\s(?:id|data-pagefind-title)="[^"]*"/gi;
const alone = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** The elements around the words of a talk, and what separates the words at the end of each. */
const around = new Map([
	['p', ' '],
	['section', ' '],
	['article', ' '],
	['aside', ' '],
	['span', ''],
]);

/**
 * What the search finds of a page: its language and its `<main>`, without the times of its moments and what is marked with
 * `data-pagefind-ignore`. Two pages with equal parts are indexed alike, so that a page whose frame or links alone have changed
 * need not be indexed again.
 *
 * The words of the talk stand in it one after the other, each moment behind an empty element with its anchor. Pagefind ends
 * a paragraph that has no full stop with one, which nobody said, and excerpts would show it; and it keeps the text of an
 * element with an `id` a second time. The reader's notes stand behind the talk, whose words go on behind them on the page.
 * Signs that are a part of a word, as in `C++`, are marked.
 *
 * @param html of a page that the site's templates made: every tag closed, attributes in double quotes
 */
export function searchableOf(html: string): string {
	const language = /<html[^>]*?\slang="([^"]*)"/i.exec(html)?.[1] ?? '';
	const spoken = openLanguage(language);
	const marked = markPleadingMoments(mainOf(html), spoken);
	// Pagefind takes words apart at a straight apostrophe only: what stands behind an article is a word as well (`l’État`).
	const words = spoken.elides ? marked.replace(/(?<=\p{L})’(?=\p{L})/gu, "'") : marked;
	return `<!doctype html><html lang="${language}"><body>${withSignMarks(withoutSignMarks(words))}</body></html>`;
}

/** What the search finds of the `<main>` of a page. What reads like its start in an attribute, where `<` may stand, is none. */
function mainOf(html: string): string {
	const start = html.matchAll(tag).find(([, closing, name]) => !closing && name === 'main')?.index;
	const end = html.lastIndexOf('</main>');
	if (start === undefined || end < 0) return '';
	return `${reduce(notesLast(html.slice(start, end)).replace(/\sid="main"/, ''))}</main>`;
}

/** Puts marks before the signs that are a part of words. A tag may stand between the two: `.<a href="net.html">NET</a>`. */
function withSignMarks(html: string): string {
	const signs = signsIn(html.replace(tag, ''));
	if (signs.length === 0) return html;
	const tags = [...html.matchAll(tag)];
	let marked = '';
	let from = 0;
	let tagsBefore = 0;
	let passed = 0;
	for (const { index, marks } of signs) {
		for (let next = tags[passed]; next && next.index <= index + tagsBefore; next = tags[++passed])
			tagsBefore += next[0].length;
		marked += html.slice(from, index + tagsBefore) + marks;
		from = index + tagsBefore;
	}
	return marked + html.slice(from);
}

function notesLast(html: string): string {
	const notes: string[] = [];
	const talk = html.replace(note, (one) => {
		notes.push(one);
		return '';
	});
	return talk + notes.join('');
}

function reduce(html: string): string {
	let kept = '';
	let from = 0;
	/** The element that is being left out, and how many of that name are open. */
	let left: { name: string; open: number } | undefined;
	for (const match of html.matchAll(tag)) {
		const [text, closing, name = '', attributes = ''] = match;
		const end = match.index + text.length;
		if (left) {
			if (name !== left.name) continue;
			left.open += closing ? -1 : 1;
			if (left.open === 0) {
				left = undefined;
				from = end;
			}
		} else if (!closing && !alone.has(name) && isIgnored(name, attributes)) {
			kept += html.slice(from, match.index);
			left = { name, open: 1 };
		} else {
			const parting = around.get(name);
			if (parting === undefined) continue;
			kept += html.slice(from, match.index) + (closing ? parting : anchorOf(attributes));
			from = end;
		}
	}
	return left ? kept : kept + html.slice(from);
}

/** Whether the search is to leave an element out: not where the name of that attribute stands in the value of another. */
const isIgnored = (name: string, attributes: string): boolean =>
	(name === 'a' && ofMoment.test(attributes)) ||
	(ignored.test(attributes) && ignored.test(attributes.replace(values, '')));

/** Where a moment, or anything else with a title, begins, as Pagefind reads it: a moment is shown by its time. */
function anchorOf(attributes: string): string {
	const fragment = moment.exec(attributes)?.[1];
	if (fragment !== undefined)
		return `<i id="${fragment}" data-pagefind-title="${formatClock(secondIn(fragment))}"></i>`;
	return attributes.includes('data-pagefind-title') ? `<i${attributes.match(titled)?.join('') ?? ''}></i>` : '';
}
