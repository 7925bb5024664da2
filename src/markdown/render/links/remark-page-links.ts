import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';

const page = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+)\.md(?=[?#]|$)/i;

/**
 * Links between Markdown files become links between the pages that are made of them.
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
