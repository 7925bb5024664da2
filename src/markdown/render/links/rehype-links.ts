import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const hasScheme = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i;

/**
 * Secures external links. Only https is allowed; links with other schemes become plain text. They open in a new tab,
 * which implies `noopener`. The pages' referrer policy sends only the site's origin (YouTube's player requires it). A
 * picture from another host becomes a link to it, because pages load nothing from other hosts before the reader asks.
 *
 *     <a href="https://example.org/">x</a> <a href="javascript:alert(1)">y</a> <img src="https://example.org/z.png" alt="z">
 *
 *     <a href="https://example.org/" target="_blank">x</a> y
 *     <a href="https://example.org/z.png" target="_blank">z</a>
 */
export function rehypeLinks() {
	return (tree: Root): void => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'img' && hasScheme.test(node.properties.src ?? '')) turnIntoLink(node);
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

function turnIntoLink(image: Element): void {
	const { src, alt } = image.properties;
	image.tagName = 'a';
	image.properties = { href: src };
	image.children = [{ type: 'text', value: (alt ?? '') || String(src) }];
}
