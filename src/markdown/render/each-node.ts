import type { Nodes } from 'mdast';

/**
 * Visits all nodes of a type, parents first. Children that a visit adds are visited, too. Of a talk of an hour, unist-util-visit
 * takes a millisecond more each time, and there are a dozen such visits to a page.
 */
export function eachNode<Type extends Nodes['type']>(
	tree: Nodes,
	type: Type,
	visit: (node: Extract<Nodes, { type: Type }>) => void,
): void {
	if (tree.type === type) visit(tree as Extract<Nodes, { type: Type }>);
	if ('children' in tree) for (const child of tree.children) eachNode(child, type, visit);
}
