import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const hasScheme = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i;

/**
 * Keeps the links of a page honest: those that leave the site are https and tell their host nothing but the site's
 * address (YouTube refuses a player without it), and open beside it, without a hold on it, as all with that target do. Links of
 * any other scheme become plain text, and a picture from another host becomes a link to it, because a page loads nothing from
 * elsewhere before the reader asks.
 *
 *     <a href="https://example.org/">x</a> <a href="javascript:alert(1)">y</a> <img src="https://example.org/z.png" alt="z">
 *
 *     <a href="https://example.org/" target="_blank">x</a> y
 *     <a href="https://example.org/z.png" target="_blank">z</a>
 */
export function rehypeLinks() {
	return (tree: Root): void => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'img' && hasScheme.test(node.properties.src ?? '')) linkInsteadOf(node);
			if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
			const href = node.properties.href ?? '';
			if (!hasScheme.test(href)) return undefined;
			if (URL.canParse(href) && new URL(href).protocol === 'https:') {
				node.properties.target = '_blank';
				return undefined;
			}
			parent.children.splice(index, 1, ...node.children);
			return [SKIP, index];
		});
	};
}

function linkInsteadOf(image: Element): void {
	const { src, alt } = image.properties;
	image.tagName = 'a';
	image.properties = { href: src };
	image.children = [{ type: 'text', value: (alt ?? '') || String(src) }];
}
