import type { PhrasingContent } from 'mdast';

/** The plain text of some nodes, without markup. */
export function textOf(nodes: readonly PhrasingContent[]): string {
	return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
