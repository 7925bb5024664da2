import type { ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../each-node.ts';
import { hasClass, htmlElement } from '../../html-element.ts';
import { hasRightToLeft } from '../../right-to-left.ts';
import { untitledInAny } from '../../untitled.ts';

const betweenTerms = /(, |، |、)/;
const betweenPhrases = /( · )/;

/**
 * Keeps terms that run one way in their places among terms that run the other: each term of a list, and each phrase of a
 * title, stands by itself; a quotation does so as a whole, since its commas part no terms. A page in one direction stays as
 * it is. Comes after the plugins that look for words.
 *
 *     *מפה, [C++](../terms/cpp.md)* → <em><bdi>מפה</bdi>, <a href="../terms/cpp.html" dir="auto">C++</a></em>
 */
export function remarkIsolates() {
	return (tree: Root, file: VFile): void => {
		if (!hasRightToLeft(String(file.value))) return;
		eachNode(tree, 'heading', (heading) => {
			heading.children = isolate(heading.children, betweenPhrases);
		});
		const related = new Set<ListItem>();
		eachNode(tree, 'division', (division) => {
			if (hasClass(division, 'related-moments')) eachNode(division, 'listItem', (item) => void related.add(item));
			if (!hasClass(division, 'key-terms')) return;
			for (const node of division.children)
				if (node.type === 'paragraph') node.children = isolate(node.children, betweenTerms);
		});
		eachNode(tree, 'paragraph', (paragraph) => {
			const [terms] = paragraph.children;
			if (hasClass(paragraph, 'terms') && terms?.type === 'emphasis')
				terms.children = isolate(terms.children, betweenTerms);
		});
		eachNode(tree, 'listItem', (item) => {
			const [paragraph] = item.children;
			if (paragraph?.type !== 'paragraph' || !leadsToTalk(item, paragraph)) return;
			isolateTitles(paragraph);
			if (related.has(item)) isolateRest(paragraph);
		});
	};
}

/** Whether a list's item is a reference, or a talk of the list on a term's page: any other is of the person who wrote it. */
const leadsToTalk = (item: ListItem, { children: [first] }: Paragraph): boolean =>
	hasClass(item, 'reference') || (first?.type === 'link' && first.url.startsWith('../videos/'));

/** The title that a reference leads to; words of which some are marked stand by themselves as a whole. */
function isolateTitles({ children }: Paragraph): void {
	for (const link of children.filter((node) => node.type === 'link')) {
		const isTitle = link.children.every(({ type }) => type === 'text');
		link.children = isTitle ? isolate(link.children, betweenPhrases) : [bdi(link.children)];
	}
}

/** What stands behind the title of a related moment: the terms `: noise, rain`, and before them that the title is none. */
function isolateRest({ children }: Paragraph): void {
	const last = children.at(-1);
	if (last?.type !== 'text') return;
	const before = ['', ...untitledInAny].map((untitled) => `${untitled}: `).find((text) => last.value.startsWith(text));
	if (before === undefined) return;
	children.splice(
		-1,
		1,
		{ type: 'text', value: before },
		...isolateText({ ...last, value: last.value.slice(before.length) }, betweenTerms),
	);
}

/** @param separator in a group, so that it is kept */
function isolate(nodes: readonly PhrasingContent[], separator: RegExp): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'text') return isolateText(node, separator);
		if (node.type === 'link') node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dir: 'auto' } };
		return [node];
	});
}

const isolateText = ({ value }: Text, separator: RegExp): PhrasingContent[] =>
	value.split(separator).flatMap((text, index): PhrasingContent[] => {
		const node = { type: 'text', value: text } as const;
		return text === '' ? [] : [index % 2 === 1 ? node : bdi([node])];
	});

const bdi = (children: PhrasingContent[]): PhrasingContent => htmlElement('bdi', children);
