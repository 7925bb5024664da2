import { openLanguage } from '../study/words/language.ts';
import { secondIn } from '../markdown/fragments.ts';
import { signsIn, withoutSignMarks } from '../text/sign-words.ts';
import { formatClock } from '../videos/clock.ts';
import { markPromotionalMoments } from './promotional-moments.ts';

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/gi;
const ignored = /\sdata-pagefind-ignore(?=[\s=]|$)/i;
const values = /"[^"]*"/g;
/** Notes contain no other `aside`, so the first end tag is theirs. */
const note = /<aside class="reader-note".*?<\/aside>/gs;
/** A moment's links to its second of the video and to itself. */
const momentLink = /\sclass="(?:at|here)"/;
const moment = /\sid="(t=\d+)"/;
const titled = /\s(?:id|data-pagefind-title)="[^"]*"/gi;
const voidElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** The elements around the words of a talk, and the separator at the end of each. */
const around = new Map([
	['p', ' '],
	['section', ' '],
	['article', ' '],
	['aside', ' '],
	['span', ''],
]);

/**
 * The indexed part of a page: its language and its `<main>`, without timestamps and anything marked with
 * `data-pagefind-ignore`. Two pages with the same indexed part need not both be indexed, so a page is not indexed again
 * if only its frame or its links have changed.
 *
 * The talk's words are consecutive, each moment preceded by an empty element with its anchor: Pagefind adds a full stop
 * to a paragraph without one, which excerpts would show although nobody said it, and stores the text of an element with
 * an `id` twice. The reader's notes follow the talk, because on the page the talk's words continue after each note.
 * Symbols that are part of a word, as in `C++`, are marked.
 *
 * @param html a page made by the site's templates: every tag is closed, attributes are in double quotes
 */
export function searchableOf(html: string): string {
	const language = /<html[^>]*?\slang="([^"]*)"/i.exec(html)?.[1] ?? '';
	const spoken = openLanguage(language);
	const marked = markPromotionalMoments(mainOf(html), spoken);
	// Pagefind splits words only at a straight apostrophe, and what follows an article is a word as well (`l’État`).
	const words = spoken.elides ? marked.replace(/(?<=\p{L})’(?=\p{L})/gu, "'") : marked;
	return `<!doctype html><html lang="${language}"><body>${withSignMarks(withoutSignMarks(words))}</body></html>`;
}

/**
 * The indexed part of a page's `<main>`. Ignores what looks like its start inside an attribute, where `<` is allowed.
 */
function mainOf(html: string): string {
	const start = html.matchAll(tag).find(([, closing, name]) => !closing && name === 'main')?.index;
	const end = html.lastIndexOf('</main>');
	if (start === undefined || end < 0) return '';
	return `${keepIndexed(moveNotesLast(html.slice(start, end)).replace(/\sid="main"/, ''))}</main>`;
}

/** Inserts marks before symbols that are part of words. A tag may be between the two: `.<a href="net.html">NET</a>`. */
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

function moveNotesLast(html: string): string {
	const notes: string[] = [];
	const talk = html.replace(note, (one) => {
		notes.push(one);
		return '';
	});
	return talk + notes.join('');
}

function keepIndexed(html: string): string {
	let kept = '';
	let from = 0;
	/** The ignored element that is open, and how many of that name are nested. */
	let skipped: { name: string; open: number } | undefined;
	for (const match of html.matchAll(tag)) {
		const [text, closing, name = '', attributes = ''] = match;
		const end = match.index + text.length;
		if (skipped) {
			if (name !== skipped.name) continue;
			skipped.open += closing ? -1 : 1;
			if (skipped.open === 0) {
				skipped = undefined;
				from = end;
			}
		} else if (!closing && !voidElements.has(name) && isIgnored(name, attributes)) {
			kept += html.slice(from, match.index);
			skipped = { name, open: 1 };
		} else {
			const separator = around.get(name);
			if (separator === undefined) continue;
			kept += html.slice(from, match.index) + (closing ? separator : anchorOf(attributes));
			from = end;
		}
	}
	return skipped ? kept : kept + html.slice(from);
}

/** Whether an element is ignored: not if the attribute's name is only in the value of another attribute. */
const isIgnored = (name: string, attributes: string): boolean =>
	(name === 'a' && momentLink.test(attributes)) ||
	(ignored.test(attributes) && ignored.test(attributes.replace(values, '')));

/** The anchor of a moment, or of anything else with a title, for Pagefind. A moment's title is its time. */
function anchorOf(attributes: string): string {
	const fragment = moment.exec(attributes)?.[1];
	if (fragment !== undefined)
		return `<i id="${fragment}" data-pagefind-title="${formatClock(secondIn(fragment))}"></i>`;
	return attributes.includes('data-pagefind-title') ? `<i${attributes.match(titled)?.join('') ?? ''}></i>` : '';
}
