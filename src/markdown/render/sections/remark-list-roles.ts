import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';

/**
 * Says of each list that it is one: times and titles stand in the place of marks, and Safari takes a list without marks for none.
 *
 *     <ul role="list"><li>…</li></ul>
 */
export function remarkListRoles() {
	return (tree: Root): void => {
		eachNode(tree, 'list', (list) => (list.data = { hProperties: { role: 'list' } }));
	};
}
