import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from '../render/each-node.ts';
import { textOf } from '../text-of.ts';

/**
 * Starts each callout (an "alert" on GitHub) with its title, or else its kind, in bold:
 *
 *     > [!warning] Mind the sign        > **Mind the sign**
 *     > It is minus.                    >
 *                                       > It is minus.
 */
export function titleCallouts(tree: Root): void {
	eachNode(tree, 'blockquote', (quote) => {
		const [first] = quote.children;
		const [mark] = first?.type === 'paragraph' ? first.children : [];
		const [all = '', kind = ''] = /^\[!([\w-]+)\][+-]?[ \t]*/.exec(mark?.type === 'text' ? mark.value : '') ?? [];
		if (all === '' || first?.type !== 'paragraph' || mark?.type !== 'text') return;
		mark.value = mark.value.slice(all.length);
		const [title, rest] = atLineEnd(first.children);
		const named = textOf(title) === '' ? [{ type: 'text' as const, value: capitalized(kind) }] : title;
		const head: Paragraph = { ...first, children: [{ type: 'strong', children: named }] };
		quote.children.splice(0, 1, head, ...(rest.length > 0 ? [{ ...first, children: rest }] : []));
	});
}

/** Splits inline nodes at the first line break. */
function atLineEnd(children: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
	const index = children.findIndex(
		(node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
	);
	const node = children[index];
	if (!node) return [[...children], []];
	const [before = '', ...after] = node.type === 'text' ? node.value.split('\n') : [];
	const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
	return [
		[...children.slice(0, index), ...text(before)],
		[...text(after.join('\n')), ...children.slice(index + 1)],
	];
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
