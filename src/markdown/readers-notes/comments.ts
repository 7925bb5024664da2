import type { Root } from 'mdast';
import { eachNode } from '../render/each-node.ts';

/** Where something stands in a text, in characters; `end` is behind it. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/** What begins and ends a comment; a backslash before it makes it two signs like others. */
const sign = /(?<!\\)%%/g;

/**
 * Takes out what Obsidian keeps from readers: comments between `%%`, within a line or over several. What looks so in code or
 * in a formula is none, nor is what has no end. The lines that are left keep their numbers.
 *
 *     Deeper is easier %% ask her why %% to train.
 *
 *     Deeper is easier  to train.
 *
 * @param parse reads Markdown into a tree with positions
 */
export function withoutComments(body: string, parse: (markdown: string) => Root): string {
	let text = body;
	for (;;) {
		const { comments, isSure } = commentsIn(text, parse);
		for (const { start, end } of comments.toReversed())
			text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]+/g, '') + text.slice(end);
		if (isSure) return text;
	}
}

/** The comments up to the first one that code reaches out of or into: what follows that reads otherwise without it. */
function commentsIn(text: string, parse: (markdown: string) => Root): { comments: Span[]; isSure: boolean } {
	const signs = [...text.matchAll(sign)].map(({ index }) => index);
	const comments: Span[] = [];
	if (signs.length < 2) return { comments, isSure: true };
	const verbatim = verbatimIn(parse(text));
	for (let at = 0; at < signs.length - 1; at++) {
		const start = signs[at] ?? 0;
		if (verbatim.some((span) => span.start <= start && start < span.end)) continue;
		at += 1;
		const end = (signs[at] ?? 0) + 2;
		comments.push({ start, end });
		const reachesOut = (span: Span): boolean => span.start < start || span.end > end;
		if (verbatim.some((span) => span.start < end && start < span.end && reachesOut(span)))
			return { comments, isSure: false };
	}
	return { comments, isSure: true };
}

/** What of a text is taken as it stands. */
function verbatimIn(tree: Root): Span[] {
	const spans: Span[] = [];
	for (const type of ['code', 'inlineCode', 'math', 'inlineMath', 'html'] as const)
		eachNode(tree, type, ({ position }) => {
			spans.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
		});
	return spans;
}
