import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';

/**
 * Gives each list an explicit role: the site shows lists without bullets, which Safari does not announce as lists.
 *
 *     <ul role="list"><li>…</li></ul>
 */
export function remarkListRoles() {
	return (tree: Root): void => {
		eachNode(tree, 'list', (list) => (list.data = { hProperties: { role: 'list' } }));
	};
}
