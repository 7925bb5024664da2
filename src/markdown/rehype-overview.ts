import type { Element, ElementContent, Root } from 'hast';
import { headings } from './headings.ts';

/** Width and height of the place in which a section's length is drawn; it is stretched to what there is. */
const WIDTH = 100;
const HEIGHT = 1;

/**
 * Draws the overview of a notes page together: its key terms first, then its sections, each with its length in proportion
 * and, below, what was said in it that tells most. Where a person has changed the lists so that they do not fit together,
 * they stay as they are.
 *
 *     <section class="overview"><h2>Overview</h2>
 *       <ol><li class="reference"><a class="at">0:00</a> <a href="#t=0">Noise (5 min)</a></li> …</ol>
 *       <div class="key-terms">…</div>
 *       <div class="key-moments"><h3>Key moments</h3><ul><li class="reference"><a class="at">1:35</a> <a href="#t=95">words</a></li> …
 *
 *     <section class="overview"><h2>Overview</h2><div class="key-terms">…</div>
 *       <div class="key-moments"><h3>Sections and key moments</h3>
 *         <ol><li class="reference"><a class="at">0:00</a> <a href="#t=0">Noise</a>
 *           <p class="length"><svg …><rect width="42" height="1"/></svg> 5 min</p>
 *           <p class="said"><a class="at">1:35</a> <a href="#t=95">words</a></p></li> …
 */
export function rehypeOverview() {
	return (tree: Root): void => {
		const overview = tree.children.find((node): node is Element => hasClass(node, 'overview'));
		const list = overview?.children.find((node): node is Element => isElement(node) && node.tagName === 'ol');
		const entries = list && readOutline(list);
		if (!overview || !list || !entries) return;
		entries.forEach(drawLength);

		const said = overview.children.find((node) => hasClass(node, 'key-moments'));
		const part: Element = {
			type: 'element',
			tagName: 'div',
			properties: { className: ['key-moments'] },
			children: [heading(said ? headings.sectionsAndMoments : headings.sections), list],
		};
		const moved = said ? moveMoments(said, entries) : true;
		const rest = overview.children.filter((node) => node !== list && !(moved && node === said));
		const at = rest.findLastIndex((node) => hasClass(node, 'key-terms') || (isElement(node) && node.tagName === 'h2'));
		overview.children = rest.toSpliced(at + 1, 0, part);
	};
}

/** A line of the outline. */
interface Entry {
	readonly item: Element;
	/** The link to the section, its title for its text. */
	readonly link: Element;
	readonly second: number;
	/** Seconds. */
	readonly length: number;
	/** As it was written, `5 min`. */
	readonly written: string;
	readonly longest: number;
}

/** The lines of an outline that is as a build writes it; `undefined` where one is not. */
function readOutline(list: Element): Entry[] | undefined {
	const entries = list.children.filter(isElement).map((item) => {
		const link = item.children.find((node): node is Element => secondOf(node) !== undefined);
		const second = secondOf(link);
		const last = link?.children.at(-1);
		const length = last?.type === 'text' ? /^(.*) \((.+)\)$/s.exec(last.value) : null;
		if (!link || second === undefined || last?.type !== 'text' || !length) return undefined;
		const [, title = '', written = ''] = length;
		return { item, link, second, written, text: last, title };
	});
	const known = entries.filter((entry) => entry !== undefined);
	if (known.length === 0 || known.length < entries.length) return undefined;
	const lengths = known.map(
		({ second, written }, index) => (known[index + 1]?.second ?? second + toSeconds(written)) - second,
	);
	if (lengths.some((length) => length < 0)) return undefined;
	const longest = Math.max(...lengths, 1);
	return known.map(({ text, title, ...entry }, index) => {
		text.value = title;
		return { ...entry, length: lengths[index] ?? 0, longest };
	});
}

/** `2 h 20 min` in seconds. */
function toSeconds(written: string): number {
	const units = { h: 3600, min: 60, s: 1 };
	return [...written.matchAll(/(\d+) (h|min|s)\b/g)].reduce(
		(sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
		0,
	);
}

function drawLength({ item, length, longest, written }: Entry): void {
	const width = Math.max(1, Math.round((WIDTH * length) / longest));
	const properties = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', ariaHidden: 'true' };
	const bar = element('rect', { width: String(width), height: String(HEIGHT) }, []);
	item.children.push(
		element('p', { className: ['length'] }, [element('svg', properties, [bar]), { type: 'text', value: written }]),
	);
}

/** Puts each moment into the line of the section that it is of. @returns whether all have found their place */
function moveMoments(part: ElementContent | Root['children'][number], entries: readonly Entry[]): boolean {
	const list = isElement(part)
		? part.children.find((node): node is Element => isElement(node) && node.tagName === 'ul')
		: undefined;
	const moments = (list?.children ?? []).filter(isElement).map((item) => {
		const second = item.children.map(secondOf).find((found) => found !== undefined) ?? -1;
		return { item, entry: entries.findLast((entry) => entry.second <= second) };
	});
	if (moments.some(({ entry }) => !entry)) return false;
	for (const { item, entry } of moments)
		entry?.item.children.push(element('p', { className: ['said'] }, item.children));
	return true;
}

const heading = (text: string): Element => element('h3', {}, [{ type: 'text', value: text }]);

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

/** The second of a link to a moment of the same page. */
function secondOf(node: ElementContent | undefined): number | undefined {
	if (!node || !isElement(node) || node.tagName !== 'a') return undefined;
	const second = /^#t=(\d+)$/.exec(String(node.properties.href))?.[1];
	return second === undefined || hasClass(node, 'at') ? undefined : Number(second);
}

const isElement = (node: ElementContent | Root['children'][number]): node is Element => node.type === 'element';

function hasClass(node: ElementContent | Root['children'][number], name: string): boolean {
	const classes = isElement(node) ? node.properties.className : undefined;
	return Array.isArray(classes) && classes.includes(name);
}
