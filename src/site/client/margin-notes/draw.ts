import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { tooDeepLine } from '../../../markdown/nesting.ts';
import { make } from '../page/make.ts';

/** HTML is not parsed, so it stays as typed. */
const withoutHtml = { disable: { null: ['htmlFlow', 'htmlText'] } };

const options = {
	extensions: [gfmAutolinkLiteral(), withoutHtml],
	mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
};

/** Levels of headings above a note; its own come below them. */
const ABOVE = 2;

/**
 * Renders a note's Markdown as elements: paragraphs, headings, lists, quotations, code, emphasis, and links to http and
 * https addresses. Uses the parser that reads the notes in files. Everything else stays as typed: formulas, pictures,
 * HTML, and any note nested too deeply for a parser.
 */
export function drawNote(text: string): DocumentFragment {
	const drawn = document.createDocumentFragment();
	if (tooDeepLine(text) !== undefined) {
		drawn.append(text);
		return drawn;
	}
	for (const node of fromMarkdown(text, options).children) drawn.append(draw(node, text));
	return drawn;
}

/** Replaces the checkbox of a task by a sign in place of the bullet, as in the notes in files. */
function drawItem(item: HTMLLIElement): HTMLLIElement {
	const words = item.querySelector(':scope > p:first-child')?.firstChild;
	if (!(words instanceof Text) || !/^\[[ x]\]\s/i.test(words.data)) return item;
	words.data = `${words.data.startsWith('[ ]') ? '☐' : '☑'}${words.data.slice('[ ]'.length)}`;
	item.className = 'task';
	return item;
}

function draw(node: Nodes, source: string): Node | string {
	const within = (): (Node | string)[] => ('children' in node ? node.children.map((child) => draw(child, source)) : []);
	switch (node.type) {
		case 'text':
			return node.value;
		case 'paragraph':
			return make('p', {}, ...within());
		case 'heading':
			return make(`h${Math.min(node.depth + ABOVE, 6)}` as 'h3', {}, ...within());
		case 'emphasis':
			return make('em', {}, ...within());
		case 'strong':
			return make('strong', {}, ...within());
		case 'break':
			return make('br');
		case 'inlineCode':
			return make('code', {}, node.value);
		case 'code':
			return make('pre', { tabIndex: 0 }, make('code', {}, node.value));
		case 'blockquote':
			return make('blockquote', {}, ...within());
		case 'list':
			return node.ordered ? make('ol', { start: node.start ?? 1 }, ...within()) : make('ul', {}, ...within());
		case 'listItem':
			return drawItem(make('li', {}, ...within()));
		case 'thematicBreak':
			return make('hr');
		case 'link':
			if (/^https?:\/\//i.test(node.url))
				return make('a', { href: node.url, target: '_blank', rel: 'noopener noreferrer' }, ...within());
	}
	if ('position' in node && node.position) return source.slice(node.position.start.offset, node.position.end.offset);
	// A node that the parser made up, such as the link of an e-mail address, has no position.
	const words = document.createDocumentFragment();
	words.append(...within());
	return words;
}
