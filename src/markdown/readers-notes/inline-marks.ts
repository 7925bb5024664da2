import type { Emphasis, PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from '../render/each-node.ts';
import { htmlElement } from '../html-element.ts';

/** A delimiter: an HTML tag without attributes, or `==`. */
interface Sign {
	readonly node: PhrasingContent;
	/** Name of the HTML element, or `==`. */
	readonly name: string;
	readonly opens: boolean;
	readonly closes: boolean;
}

/** Inline HTML that people write because Markdown has no equivalent. */
const tag = /^<(\/?)(sub|sup|kbd|u|mark)>$/i;
const lineBreak = /^<br\s*\/?>$/i;
/**
 * In `a==b`, `==` is an operator, unless the script is written without spaces. This matches letters of scripts with
 * spaces.
 */
const letterOfSpaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_)\]]/u;

/**
 * Converts inline markup beyond Markdown: Obsidian's highlights and simple HTML elements. Unpaired delimiters are kept
 * as text.
 *
 *     ==the loss== of H<sub>2</sub>O
 *
 *     <span class="highlighted">the loss</span> of H<sub>2</sub>O
 */
export function convertInlineMarks(tree: Root): void {
	for (const type of ['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'] as const)
		eachNode(tree, type, (node) => {
			node.children = withPairs(node.children.flatMap(signsIn));
		});
}

function withPairs(parts: readonly (PhrasingContent | Sign)[]): PhrasingContent[] {
	const done: PhrasingContent[] = [];
	/** Stack of open elements. */
	const open: { readonly sign: Sign; readonly children: PhrasingContent[] }[] = [];
	const target = (): PhrasingContent[] => open.at(-1)?.children ?? done;
	const popUnpaired = (): void => {
		const inner = open.pop();
		if (inner) target().push(inner.sign.node, ...inner.children);
	};
	for (const part of parts) {
		if (!('opens' in part)) {
			target().push(part);
			continue;
		}
		const opening = part.closes ? open.findLastIndex(({ sign }) => sign.name === part.name) : -1;
		if (opening >= 0) {
			while (open.length > opening + 1) popUnpaired();
			const children = open.pop()?.children ?? [];
			target().push(elementOf(part.name, children));
		} else if (part.opens) open.push({ sign: part, children: [] });
		else target().push(part.node);
	}
	while (open.length > 0) popUnpaired();
	return done;
}

/** Not `<mark>` for highlights: search marks its hits with that, and removes all of them afterwards. */
const elementOf = (name: string, children: PhrasingContent[]): Emphasis =>
	name === '==' || name === 'mark'
		? htmlElement('span', children, { className: ['highlighted'] })
		: htmlElement(name, children);

function signsIn(
	node: PhrasingContent,
	index: number,
	siblings: readonly PhrasingContent[],
): (PhrasingContent | Sign)[] {
	if (node.type === 'text') return highlightsIn(node, siblings[index - 1], siblings[index + 1]);
	if (node.type !== 'html') return [node];
	if (lineBreak.test(node.value)) return [{ type: 'break' }];
	const [, slash, name] = tag.exec(node.value) ?? [];
	return [name === undefined ? node : { node, name: name.toLowerCase(), opens: slash === '', closes: slash !== '' }];
}

function highlightsIn(
	text: Text,
	before: PhrasingContent | undefined,
	after: PhrasingContent | undefined,
): (Text | Sign)[] {
	const parts: (Text | Sign)[] = [];
	let from = 0;
	const keepTo = (end: number): void => {
		if (end === from) return;
		const line = (text.position?.start.line ?? 1) + text.value.slice(0, from).split('\n').length - 1;
		const start = { line, column: 1 };
		parts.push({ ...text, value: text.value.slice(from, end), position: { start, end: text.position?.end ?? start } });
	};
	for (const { index } of text.value.matchAll(/(?<!=)==(?!=)/g)) {
		// An adjacent element counts as punctuation.
		const left = text.value[index - 1] ?? (before ? '*' : ' ');
		const right = text.value[index + 2] ?? (after ? '*' : ' ');
		keepTo(index);
		from = index + 2;
		parts.push({
			node: { ...text, value: '==' },
			name: '==',
			opens: /\S/.test(right) && !letterOfSpaced.test(left),
			closes: /\S/.test(left) && !letterOfSpaced.test(right),
		});
	}
	if (parts.length === 0) return [text];
	keepTo(text.value.length);
	return parts;
}
