/** The Markdown of reader's notes, which unlike generated pages may contain tables, code and formulas. */
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
import { withoutMatches } from '../../text/without-matches.ts';
import { rehypeLinks } from '../render/links/rehype-links.ts';
import { eachNode } from '../render/each-node.ts';
import { textOf } from '../text-of.ts';
import { withoutBlockIds } from './block-ids.ts';
import { titleCallouts } from './callouts.ts';
import { withoutComments } from './comments.ts';
import { convertInlineMarks } from './inline-marks.ts';

declare module 'vfile' {
	interface DataMap {
		/** Makes ids unique on a page with several notes. */
		idPrefix: string;
	}
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkInlineLinks).freeze();

/** Parses GitHub Flavored Markdown with formulas between dollar signs; removes Obsidian's comments and block ids. */
export function parseNotes(markdown: string): Root {
	const body = withoutComments(markdown, (text) => parser.parse(text));
	const tree = parser.runSync(parser.parse(body)) as Root;
	classifyFormulas(tree, body);
	withoutBlockIds(tree);
	convertTasks(tree);
	markProseCells(tree);
	convertInlineMarks(tree);
	titleCallouts(tree);
	return tree;
}

/**
 * Displays formulas between double dollar signs on a line of their own, even within a paragraph, as GitHub and Obsidian
 * do. `$100 or $200` is not a formula: the opening sign must not be followed by a space, nor the closing sign preceded
 * by a space or followed by a digit.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function classifyFormulas(tree: Root, body: string): void {
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

/** Shows the checkboxes of task lists as characters instead of form fields, since they cannot be ticked on the site. */
function convertTasks(tree: Root): void {
	eachNode(tree, 'listItem', (item) => {
		if (item.checked == null) return;
		const sign = item.checked ? '☑ ' : '☐ ';
		const [first] = item.children;
		if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign });
		item.checked = null;
		// The style sheet hides the bullet.
		item.data = { ...item.data, hProperties: { className: ['task'] } };
	});
}

/** A table cell with at least this many characters contains prose rather than a word or number. */
const PROSE = 25;

/**
 * Marks cells with prose, which need a minimum width: in a wide table, their column would be as narrow as the longest
 * word.
 */
function markProseCells(tree: Root): void {
	eachNode(tree, 'tableCell', (cell) => {
		if (textOf(cell.children).length >= PROSE) cell.data = { ...cell.data, hProperties: { className: ['prose'] } };
	});
}

/** Returns the lines of HTML nodes that contain text, which is left out. */
export function linesOfOmittedHtml(tree: Root): number[] {
	const lines: number[] = [];
	eachNode(tree, 'html', ({ value, position }) => {
		const words = withoutMatches(/<[^>]*>/g, '>', withoutMatches(/<!--.*?-->/gs, '-->', value)).trim();
		if (words !== '') lines.push(position?.start.line ?? 1);
	});
	return lines;
}

/** The footnote definitions of a file, which any of its blocks may refer to. */
export const footnotesOf = (tree: Root): FootnoteDefinition[] =>
	tree.children.filter((node) => node.type === 'footnoteDefinition');

/** Headings in notes are moved down by this many levels, which the page itself uses. */
const HEADING_OFFSET = 2;

/**
 * Renders blocks of notes to HTML, without raw HTML in them. Formulas become MathML, which browsers render without a
 * style sheet or font; code has the classes of highlight.js.
 *
 * @param footnotes see `footnotesOf`
 * @param prefix makes ids unique on a page with several notes
 * @param ownLanguage language of the labels
 */
export function renderBlocks(
	blocks: readonly RootContent[],
	footnotes: readonly FootnoteDefinition[],
	prefix: string,
	ownLanguage: OwnLanguage,
): string {
	const tree: Root = { type: 'root', children: structuredClone([...blocks, ...footnotes]) };
	eachNode(tree, 'heading', (heading) => {
		heading.depth = Math.min(heading.depth + HEADING_OFFSET, 6) as typeof heading.depth;
	});
	const renderer = (renderers[ownLanguage] ??= rendererIn(ownLanguage));
	return renderer.stringify(renderer.runSync(tree, new VFile({ data: { idPrefix: prefix } })));
}

const renderers: Partial<Record<OwnLanguage, ReturnType<typeof rendererIn>>> = {};

function rendererIn(language: OwnLanguage) {
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
		.use(() => (html: HtmlRoot) => makeScrollable(html, table))
		.use(() => hideFootnoteMarksFromSearch)
		.use(() => prefixIds)
		.use(rehypeStringify)
		.freeze();
}

/** Removes the TeX source from MathML, which would appear in search results and copied text. */
function withoutSources(html: HtmlRoot): void {
	visit(html, 'element', (element: Element) => {
		element.children = element.children.filter((child) => !('tagName' in child && child.tagName === 'annotation'));
	});
}

/**
 * Makes code blocks and tables, which may be wider than the page, scrollable, also by keyboard. A table gets a box
 * around it, so that it remains a table for screen readers.
 *
 * @param table label of the box
 */
function makeScrollable(html: HtmlRoot, table: string): void {
	visit(html, 'element', (element: Element, index, parent) => {
		if (element.tagName === 'pre') element.properties.tabIndex = 0;
		if (element.tagName !== 'table' || !parent || index === undefined) return;
		const properties = { className: ['wide-table'], role: 'group', ariaLabel: table, tabIndex: 0 };
		parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
		return SKIP;
	});
}

/** Excludes footnote markers and the footnotes' label from search, whose excerpts would show them amid the text. */
function hideFootnoteMarksFromSearch(html: HtmlRoot): void {
	visit(html, 'element', ({ properties }: Element) => {
		const { dataFootnoteRef, dataFootnoteBackref, id } = properties;
		if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined || id === 'footnote-label')
			properties.dataPagefindIgnore = true;
	});
}

/** Prefixes ids and links to them, which only footnotes have. */
function prefixIds(html: HtmlRoot, { data: { idPrefix = '' } }: VFile): void {
	visit(html, 'element', ({ properties }: Element) => {
		const { id, href, ariaDescribedBy } = properties;
		if (id) properties.id = idPrefix + id;
		if (/^#fn(?:ref)?-/.test(href ?? '')) properties.href = `#${idPrefix}${href?.slice(1) ?? ''}`;
		if (ariaDescribedBy) properties.ariaDescribedBy = ariaDescribedBy.map((other) => idPrefix + other);
	});
}
