/** The Markdown of reader's notes, which may have more in it than the pages that a build writes: tables, code, formulas. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkInlineLinks from 'remark-inline-links';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { OwnLanguage } from '../../locales/languages.ts';
import { notesPages } from '../../locales/notes-pages.ts';
import { rehypeLinks } from '../render/links/rehype-links.ts';
import { eachNode } from '../render/each-node.ts';
import { textOf } from '../time-link.ts';
import { withoutBlockIds } from './block-ids.ts';
import { nameCallouts } from './callouts.ts';
import { withoutComments } from './comments.ts';
import { drawInlineMarks } from './inline-marks.ts';

declare module 'vfile' {
	interface DataMap {
		/** Keeps ids unique on a page with several notes. */
		idPrefix: string;
	}
}

const reading = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkInlineLinks).freeze();

/** Reads Markdown as GitHub has it, with formulas between dollar signs, and without Obsidian's comments and ids of blocks. */
export function parseNotes(written: string): Root {
	const body = withoutComments(written, (markdown) => reading.parse(markdown));
	const tree = reading.runSync(reading.parse(body)) as Root;
	tellFormulas(tree, body);
	withoutBlockIds(tree);
	drawTasks(tree);
	tellProse(tree);
	drawInlineMarks(tree);
	nameCallouts(tree);
	return tree;
}

/**
 * A formula between two dollar signs is displayed on a line of its own, also where it is written on one, as GitHub and Obsidian
 * have it. Of `$100 or $200` no formula is made: the first sign of one has no space behind it, and the last one no space before
 * it and no digit behind it.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function tellFormulas(tree: Root, body: string): void {
	visit(tree, 'inlineMath', (node, index, parent) => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? 0;
		const source = body.slice(start, end);
		if (source.startsWith('$$')) {
			node.data = { ...node.data, hProperties: { className: ['language-math', 'math-display'] } };
			return;
		}
		const isFormula = /^\$\S(?:.*\S)?\$$/s.test(source) && !/\d/.test(body[end] ?? '');
		if (isFormula || !parent || index === undefined) return;
		parent.children[index] = { type: 'text', value: source };
	});
}

/** A checkbox of a task list cannot be ticked on the site, so it becomes a character instead of a form field. */
function drawTasks(tree: Root): void {
	eachNode(tree, 'listItem', (item) => {
		if (item.checked == null) return;
		const sign = item.checked ? '☑ ' : '☐ ';
		const [first] = item.children;
		if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign });
		item.checked = null;
		// Its sign stands in for the bullet.
		item.data = { ...item.data, hProperties: { className: ['task'] } };
	});
}

/** From how many characters on a cell of a table holds a text, which needs a line of some width, and no word or number. */
const PROSE = 25;

/** Marks the cells that hold a text: in a table wider than a phone, a column of them would else be as narrow as their longest word. */
function tellProse(tree: Root): void {
	eachNode(tree, 'tableCell', (cell) => {
		if (textOf(cell.children).length >= PROSE) cell.data = { ...cell.data, hProperties: { className: ['prose'] } };
	});
}

/** The lines at which HTML begins that is left out with words in it. */
export function linesOfHtml(tree: Root): number[] {
	const lines: number[] = [];
	eachNode(tree, 'html', ({ value, position }) => {
		const words = without(/<[^>]*>/g, '>', without(/<!--.*?-->/gs, '-->', value)).trim();
		if (words !== '') lines.push(position?.start.line ?? 1);
	});
	return lines;
}

/** A text without what has an end. Looked for behind the last end, each beginning would take the time of all that follows it. */
function without(what: RegExp, end: string, text: string): string {
	const last = text.lastIndexOf(end) + end.length;
	return text.slice(0, last).replace(what, '') + text.slice(last);
}

/** The footnotes of a file, to which any of its blocks may refer. */
export const footnotesOf = (tree: Root): FootnoteDefinition[] =>
	tree.children.filter((node) => node.type === 'footnoteDefinition');

/** Headings in notes are below this level, which the page itself uses. */
const ABOVE = 2;

/**
 * Blocks of notes as HTML. Raw HTML in them is left out. Formulas are MathML, which browsers draw without a style sheet or a
 * font; code has the classes of highlight.js.
 *
 * @param footnotes see `footnotesOf`
 * @param prefix for what gets an id: the blocks stand on one page with others
 * @param ownLanguage of what is put around them
 */
export function renderBlocks(
	blocks: readonly RootContent[],
	footnotes: readonly FootnoteDefinition[],
	prefix: string,
	ownLanguage: OwnLanguage,
): string {
	const tree: Root = { type: 'root', children: structuredClone([...blocks, ...footnotes]) };
	eachNode(tree, 'heading', (heading) => {
		heading.depth = Math.min(heading.depth + ABOVE, 6) as typeof heading.depth;
	});
	const rendering = (renderings[ownLanguage] ??= renderingIn(ownLanguage));
	return rendering.stringify(rendering.runSync(tree, new VFile({ data: { idPrefix: prefix } })));
}

const renderings: Partial<Record<OwnLanguage, ReturnType<typeof renderingIn>>> = {};

function renderingIn(language: OwnLanguage) {
	const { footnotes, backToReference, table } = notesPages[language].phrases;
	const footnoteBackLabel = (index: number, use: number): string =>
		backToReference(`${index + 1}${use > 1 ? `-${use}` : ''}`);
	return unified()
		.use(remarkRehype, {
			clobberPrefix: '',
			footnoteLabelTagName: 'p',
			footnoteLabel: footnotes,
			footnoteBackLabel,
		})
		.use(rehypeKatex, { output: 'mathml', strict: false })
		.use(() => withoutSources)
		.use(rehypeHighlight)
		.use(rehypeLinks)
		.use(() => (html: HtmlRoot) => letScroll(html, table))
		.use(() => keepSignsFromSearch)
		.use(() => prefixIds)
		.use(rehypeStringify)
		.freeze();
}

/** MathML carries the source of the formula, which would turn up in the search and in copied text. */
function withoutSources(html: HtmlRoot): void {
	visit(html, 'element', (element: Element) => {
		element.children = element.children.filter((child) => !('tagName' in child && child.tagName === 'annotation'));
	});
}

/**
 * Makes what may be wider than the page scrollable, also by keyboard: code, and a box around a table, which stays one for screen
 * readers.
 *
 * @param table what a table is called
 */
function letScroll(html: HtmlRoot, table: string): void {
	visit(html, 'element', (element: Element, index, parent) => {
		if (element.tagName === 'pre') element.properties.tabIndex = 0;
		if (element.tagName !== 'table' || !parent || index === undefined) return;
		const properties = { className: ['wide-table'], role: 'group', ariaLabel: table, tabIndex: 0 };
		parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
		return SKIP;
	});
}

/** The signs of footnotes and their label are no words of the note: an excerpt would show them among these. */
function keepSignsFromSearch(html: HtmlRoot): void {
	visit(html, 'element', ({ properties }: Element) => {
		const { dataFootnoteRef, dataFootnoteBackref, id } = properties;
		if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || id === 'footnote-label')
			properties.dataPagefindIgnore = true;
	});
}

/** Only footnotes have ids and links to them. */
function prefixIds(html: HtmlRoot, { data: { idPrefix = '' } }: VFile): void {
	visit(html, 'element', ({ properties }: Element) => {
		const { id, href, ariaDescribedBy } = properties;
		if (id) properties.id = idPrefix + id;
		if (/^#fn(?:ref)?-/.test(href ?? '')) properties.href = `#${idPrefix}${href?.slice(1) ?? ''}`;
		if (ariaDescribedBy) properties.ariaDescribedBy = ariaDescribedBy.map((other) => idPrefix + other);
	});
}
