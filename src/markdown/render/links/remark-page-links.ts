import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';

const page = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+)\.md(?=[?#]|$)/i;

/**
 * Rewrites links between Markdown files to the pages made from them.
 *
 *     [noise](../terms/noise.md#t=5)
 *
 *     <a href="../terms/noise.html#t=5">noise</a>
 */
export function remarkPageLinks() {
	return (tree: Root): void => {
		eachNode(tree, 'link', (link) => {
			link.url = link.url.replace(page, '$1.html');
		});
	};
}
