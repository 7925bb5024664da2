import type { Link, List, ListItem, Paragraph, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { notesPages } from '../../../locales/notes-pages.ts';
import { secondIn, sectionFragmentOf } from '../../fragments.ts';
import { hasClass, htmlElement } from '../../html-element.ts';
import { ownLanguageIn } from '../languages/own-lang.ts';
import type { Division } from './remark-sections.ts';

/** Size of the bar that shows a section's length, in SVG units; it is stretched to the available space. */
const WIDTH = 100;
const HEIGHT = 1;

/**
 * Merges the lists of a notes page's overview: first the key terms, then the sections, each with a link to its heading,
 * a bar that shows its length, and its key moments. If someone has edited the lists so that they do not match, they are
 * left unchanged. Runs after `remarkSections`.
 *
 *     ## Overview · 1. [0:00](…) Noise (5 min) · ### Key terms · … · ### Key moments · - [1:35](…) words
 *
 *     <section class="overview"><h2>Overview</h2><div class="key-terms">…</div>
 *       <div class="key-moments"><h3>Sections and key moments</h3>
 *         <ol><li class="reference"><a class="at">0:00</a> <a href="#s=0">Noise</a>
 *           <span class="length"><svg …><rect width="42" height="1"/></svg>5 min</span>
 *           <span class="said"><a class="at">1:35</a> <a href="#t=95">words</a></span></li> …
 */
export function remarkOverview() {
	return (tree: Root, file: VFile): void => {
		const sections = new Set(file.data.sections?.map(({ second }) => second));
		const overview = tree.children.find((node) => isDivision(node, 'overview'));
		const list = overview?.children.find((node) => node.type === 'list');
		const entries = list?.ordered === true ? readOutline(list) : undefined;
		if (!overview || !list || !entries) return;
		const longest = Math.max(...entries.map(({ length }) => length), 1);
		for (const entry of entries) {
			if (sections.has(entry.second)) entry.link.url = `#${sectionFragmentOf(entry.second)}`;
			drawLength(entry, longest);
		}

		const keyMoments = overview.children.find((node) => isDivision(node, 'key-moments'));
		const moved = keyMoments !== undefined && moveMoments(keyMoments, entries);
		const ownLanguage = ownLanguageIn(file.data);
		const { headings } = notesPages[ownLanguage];
		const title = moved ? headings.sectionsAndMoments : headings.sections;
		const merged: Division = {
			type: 'division',
			children: [
				{
					type: 'heading',
					depth: 3,
					children: [{ type: 'text', value: title }],
					data: { hProperties: { lang: ownLanguage } },
				},
				list,
			],
			data: { hName: 'div', hProperties: { className: ['key-moments'], dataPagefindIgnore: '' } },
		};
		const rest = overview.children.filter((node) => node !== list && !(moved && node === keyMoments));
		const at = rest.findLastIndex(
			(node) => isDivision(node, 'key-terms') || (node.type === 'heading' && node.depth === 2),
		);
		overview.children = rest.toSpliced(at + 1, 0, merged);
	};
}

/** A line of the outline. */
interface Entry {
	readonly paragraph: Paragraph;
	/** Links to its first moment at first, then to the section. */
	readonly link: Link;
	readonly second: number;
	/** Length of the section in seconds. */
	readonly length: number;
	/** The length as written, such as `5 min`. */
	readonly written: string;
}

/**
 * Reads an outline and removes the lengths after the titles; `undefined` if a line does not have the generated form.
 */
function readOutline(list: List): Entry[] | undefined {
	const lines = list.children.flatMap((item) => readLine(item) ?? []);
	if (lines.length === 0 || lines.length < list.children.length) return undefined;
	const lengths = lines.map(
		({ second, written }, index) => (lines[index + 1]?.second ?? second + toSeconds(written)) - second,
	);
	if (lengths.some((length) => length < 0)) return undefined;
	return lines.map(({ text, title, ...line }, index) => {
		text.value = title;
		return { ...line, length: lengths[index] ?? 0 };
	});
}

function readLine(item: ListItem) {
	const moment = readMoment(item);
	const text = moment?.link.children.at(-1);
	if (!moment || text?.type !== 'text') return undefined;
	const [, title = '', written = ''] = /^(.*) \(([^()]+)\)$/s.exec(text.value) ?? [];
	return written === '' ? undefined : { ...moment, text, title, written };
}

/** Converts a length such as `2 h 20 min` to seconds. */
function toSeconds(written: string): number {
	const units = { h: 3600, min: 60, s: 1 };
	return [...written.matchAll(/(\d+) (h|min|s)\b/g)].reduce(
		(sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
		0,
	);
}

/** @param longest length of the longest section, in seconds */
function drawLength({ paragraph, length, written }: Entry, longest: number): void {
	const width = Math.max(1, Math.round((WIDTH * length) / longest));
	const bar = htmlElement('rect', [], { width: String(width), height: String(HEIGHT) });
	const place = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', ariaHidden: 'true' };
	const drawn = htmlElement('svg', [bar], place);
	paragraph.children.push(
		space,
		htmlElement('span', [drawn, { type: 'text', value: written }], { className: ['length'] }),
	);
}

/**
 * Moves each key moment to the line of its section. @returns `false`, without moving any, if one belongs to no section
 */
function moveMoments(part: Division, entries: readonly Entry[]): boolean {
	const items = part.children.find((node) => node.type === 'list')?.children ?? [];
	const moments = items.flatMap((item) => {
		const moment = readMoment(item);
		const entry = moment && entries.findLast(({ second }) => second <= moment.second);
		return entry ? [{ children: moment.paragraph.children, entry }] : [];
	});
	if (moments.length < items.length) return false;
	for (const { children, entry } of moments)
		entry.paragraph.children.push(space, htmlElement('span', children, { className: ['said'] }));
	return true;
}

const space: Text = { type: 'text', value: ' ' };

/** Reads a reference to a moment on the same page, given by the link after its time. */
function readMoment({ children: [paragraph] }: ListItem) {
	if (paragraph?.type !== 'paragraph') return undefined;
	const link = paragraph.children
		.slice(1)
		.find((node): node is Link => node.type === 'link' && /^#t=\d+$/.test(node.url));
	return link && { paragraph, link, second: secondIn(link.url) };
}

const isDivision = (node: RootContent, className: string): node is Division =>
	node.type === 'division' && hasClass(node, className);
