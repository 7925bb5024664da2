import type { Element, ElementContent, Root, RootContent } from 'hast';
import { headings } from './headings.ts';

/**
 * Gives a notes page the structure that its headings mean. Each second-level heading and what follows it, up to the next
 * one, becomes a section; a third-level heading and its block become a part of it. What repeats the words of the talk, or
 * is not of them, is kept out of the search.
 *
 *     <h2>Overview</h2><ol>…</ol><h3>Key terms</h3><p>…</p><h2>Noise</h2><p><em>noise</em></p><p>…</p>
 *
 *     <section class="overview" data-pagefind-ignore><h2 data-pagefind-ignore>Overview</h2><ol>…</ol>
 *       <div class="key-terms"><h3>Key terms</h3><p>…</p></div></section>
 *     <section class="topic"><h2 data-pagefind-ignore>Noise</h2><p class="terms" data-pagefind-ignore><em>noise</em></p><p>…</p></section>
 */
export function rehypeSections() {
	return (tree: Root): void => {
		const children: RootContent[] = [];
		let section: Element | undefined;
		let part: Element | undefined;
		for (const node of tree.children) {
			if (node.type === 'doctype') continue;
			if (isHeading(node, 'h2')) {
				const overview = section === undefined && textOf(node) === headings.overview;
				section = wrap('section', overview ? 'overview' : 'topic', overview);
				part = undefined;
				// Search would take its words for those of the moment before it.
				node.properties.dataPagefindIgnore = '';
				children.push(section);
			} else if (section && isHeading(node, 'h3')) {
				part = wrap('div', slugOfHeading(textOf(node)), true);
				section.children.push(part);
			}
			if (isTermsLine(node)) node.properties = { className: ['terms'], dataPagefindIgnore: '' };
			(part ?? section ?? { children }).children.push(node);
		}
		tree.children = children;
	};
}

function wrap(tagName: string, className: string, ignored: boolean): Element {
	const properties = { className: [className], ...(ignored ? { dataPagefindIgnore: '' } : {}) };
	return { type: 'element', tagName, properties, children: [] };
}

const isHeading = (node: RootContent, tagName: string): node is Element =>
	node.type === 'element' && node.tagName === tagName;

/** A paragraph that is emphasised as a whole lists a section's terms. */
const isTermsLine = (node: RootContent): node is Element =>
	node.type === 'element' &&
	node.tagName === 'p' &&
	node.children.length === 1 &&
	node.children[0]?.type === 'element' &&
	node.children[0].tagName === 'em';

const slugOfHeading = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'part';

function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
