import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A block id: at the end of a block or, for a table or list, alone in the following block. */
const blockId = /(?:^|\s+)\^[A-Za-z0-9-]+\s*$/;

/**
 * Removes the block ids that Obsidian adds as link targets and does not show.
 *
 *     Deeper is easier to train. ^1a2b3c
 *
 *     Deeper is easier to train.
 *
 * @see https://help.obsidian.md/links#Link+to+a+block+in+a+note
 */
export function withoutBlockIds(tree: Root): void {
	visit(tree, ['paragraph', 'heading'], (node, index, parent) => {
		if ((node.type !== 'paragraph' && node.type !== 'heading') || !parent || index === undefined) return undefined;
		const last = node.children.at(-1);
		if (last?.type !== 'text' || !blockId.test(last.value)) return undefined;
		last.value = last.value.replace(blockId, '');
		if (last.value === '') node.children.pop();
		if (node.children.length > 0) return undefined;
		parent.children.splice(index, 1);
		return index;
	});
}
