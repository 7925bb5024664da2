import type { ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../each-node.ts';
import { hasClass, htmlElement } from '../../html-element.ts';
import { hasRightToLeft } from '../../right-to-left.ts';
import { untitledInAny } from '../../own-phrases.ts';
import { phraseSeparator } from '../../../study/sections/title.ts';

const betweenTerms = /(, |، |、)/;
const betweenPhrases = new RegExp(`(${phraseSeparator})`);

/**
 * Isolates bidirectional text, so that left-to-right and right-to-left terms stay in order: each term of a list and
 * each phrase of a title gets a `<bdi>`; a quotation gets one as a whole, since its commas do not separate terms. Pages
 * without right-to-left text are left unchanged. Runs after the plugins that search for words.
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

/** Whether a list item is a reference or, on a term's page, a talk. Other items were written by people. */
const leadsToTalk = (item: ListItem, { children: [first] }: Paragraph): boolean =>
	hasClass(item, 'reference') || (first?.type === 'link' && first.url.startsWith('../videos/'));

/** Isolates the title in a reference. A quotation, in which words are marked, is isolated as a whole. */
function isolateTitles({ children }: Paragraph): void {
	for (const link of children.filter((node) => node.type === 'link')) {
		const isTitle = link.children.every(({ type }) => type === 'text');
		link.children = isTitle ? isolate(link.children, betweenPhrases) : [bdi(link.children)];
	}
}

/**
 * Isolates the terms after the title of a related moment: `: noise, rain`. They may follow the suffix ` (untitled)`.
 */
function isolateRest({ children }: Paragraph): void {
	const last = children.at(-1);
	if (last?.type !== 'text') return;
	const prefix = ['', ...untitledInAny].map((untitled) => `${untitled}: `).find((text) => last.value.startsWith(text));
	if (prefix === undefined) return;
	children.splice(
		-1,
		1,
		{ type: 'text', value: prefix },
		...isolateText({ ...last, value: last.value.slice(prefix.length) }, betweenTerms),
	);
}

/** @param separator a pattern with a capturing group, so that `split` keeps it */
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
