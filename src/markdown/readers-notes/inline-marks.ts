import type { Emphasis, PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from '../render/each-node.ts';
import { htmlElement } from '../html-element.ts';

/** What begins or ends with a sign: the name of an element without attributes, or `==`. */
interface Sign {
	readonly node: PhrasingContent;
	readonly name: string;
	readonly opens: boolean;
	readonly closes: boolean;
}

/** HTML that people write within a line, because Markdown has no sign for it. */
const tag = /^<(\/?)(sub|sup|kbd|u|mark)>$/i;
const lineBreak = /^<br\s*\/?>$/i;
/** `a==b` is of a program, but scripts without spaces have none before a sign either. */
const letterOfSpaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_)\]]/u;

/**
 * Draws what notes have within a line beyond Markdown: what is highlighted as in Obsidian, and plain elements of HTML. A sign
 * that has no other one stays as it is.
 *
 *     ==the loss== of H<sub>2</sub>O
 *
 *     <span class="highlighted">the loss</span> of H<sub>2</sub>O
 */
export function drawInlineMarks(tree: Root): void {
	for (const type of ['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis', 'delete'] as const)
		eachNode(tree, type, (node) => {
			node.children = withPairs(node.children.flatMap(signsIn));
		});
}

function withPairs(parts: readonly (PhrasingContent | Sign)[]): PhrasingContent[] {
	const done: PhrasingContent[] = [];
	/** What has begun, the innermost last. */
	const open: { readonly sign: Sign; readonly children: PhrasingContent[] }[] = [];
	const into = (): PhrasingContent[] => open.at(-1)?.children ?? done;
	const giveUp = (): void => {
		const inner = open.pop();
		if (inner) into().push(inner.sign.node, ...inner.children);
	};
	for (const part of parts) {
		if (!('opens' in part)) {
			into().push(part);
			continue;
		}
		const begun = part.closes ? open.findLastIndex(({ sign }) => sign.name === part.name) : -1;
		if (begun >= 0) {
			while (open.length > begun + 1) giveUp();
			const children = open.pop()?.children ?? [];
			into().push(elementOf(part.name, children));
		} else if (part.opens) open.push({ sign: part, children: [] });
		else into().push(part.node);
	}
	while (open.length > 0) giveUp();
	return done;
}

/** What is highlighted is no `mark`: a search marks its hits with that, and takes them away again. */
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
	behind: PhrasingContent | undefined,
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
		// An element beside it counts as a sign.
		const left = text.value[index - 1] ?? (before ? '*' : ' ');
		const right = text.value[index + 2] ?? (behind ? '*' : ' ');
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
