import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';

const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
const BETWEEN_TERMS = ', ';
const BETWEEN_PHRASES = ' · ';

/**
 * Keeps terms that run one way in their places among terms that run the other: each term of a list, and each phrase of a
 * title, stands by itself. A page in one direction stays as it is. Comes last.
 *
 *     *מפה, [C++](../terms/cpp.md)* → <em><bdi>מפה</bdi>, <a href="../terms/cpp.html" dir="auto">C++</a></em>
 */
export function remarkIsolates() {
	return (tree: Root, file: VFile): void => {
		if (!rightToLeft.test(String(file.value))) return;
		eachNode(tree, 'heading', (heading) => {
			heading.children = isolate(heading.children, BETWEEN_PHRASES);
		});
		eachNode(tree, 'part', ({ children, data }) => {
			if (!data.hProperties.className.includes('key-terms')) return;
			for (const node of children) if (node.type === 'paragraph') isolateTerms(node);
		});
		eachNode(tree, 'paragraph', (paragraph) => {
			const [terms] = paragraph.children;
			if (paragraph.data?.hProperties?.className?.toString() === 'terms' && terms?.type === 'emphasis')
				terms.children = isolate(terms.children, BETWEEN_TERMS);
		});
		eachNode(tree, 'listItem', ({ children: [paragraph] }) => {
			if (paragraph?.type === 'paragraph') isolateReference(paragraph);
		});
	};
}

function isolateTerms(paragraph: Paragraph): void {
	paragraph.children = isolate(paragraph.children, BETWEEN_TERMS);
}

/** The title that a reference leads to, and the terms behind it: `: noise, rain`. */
function isolateReference({ children }: Paragraph): void {
	for (const node of children) if (node.type === 'link') node.children = isolate(node.children, BETWEEN_PHRASES);
	const last = children.at(-1);
	if (last?.type !== 'text' || !last.value.startsWith(': ')) return;
	const terms = isolate([{ type: 'text', value: last.value.slice(2) }], BETWEEN_TERMS);
	children.splice(-1, 1, { type: 'text', value: ': ' }, ...terms);
}

function isolate(nodes: readonly PhrasingContent[], separator: string): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'text') return isolateText(node, separator);
		if (node.type === 'link') node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dir: 'auto' } };
		return [node];
	});
}

const isolateText = ({ value }: Text, separator: string): PhrasingContent[] =>
	value
		.split(separator)
		.flatMap((term, index): PhrasingContent[] => [
			...(index > 0 ? [{ type: 'text', value: separator } as const] : []),
			...(term === '' ? [] : [bdi(term)]),
		]);

/** mdast has no elements of its own choice; an emphasis that becomes one in HTML carries it. */
const bdi = (value: string): PhrasingContent => ({
	type: 'emphasis',
	children: [{ type: 'text', value }],
	data: { hName: 'bdi' },
});
