import type { Root } from 'mdast';
import { eachNode } from '../render/each-node.ts';

/** A range of a text in UTF-16 code units; `end` is exclusive. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/** The delimiter of a comment, unless escaped by a backslash. */
const delimiter = /(?<!\\)%%/g;

/**
 * Removes Obsidian's comments: text between `%%`, within a line or over several. Ignores `%%` in code and formulas, and
 * comments without an end. Keeps all line breaks, so that line numbers stay valid.
 *
 *     Deeper is easier %% ask her why %% to train.
 *
 *     Deeper is easier  to train.
 *
 * @param parse parses Markdown to a tree with positions
 */
export function withoutComments(body: string, parse: (markdown: string) => Root): string {
	let text = body;
	for (;;) {
		const { comments, isComplete } = commentsIn(text, parse);
		for (const { start, end } of comments.toReversed())
			text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]+/g, '') + text.slice(end);
		if (isComplete) return text;
	}
}

/** Finds comments, up to the first that partly overlaps with code: without it, the rest has to be parsed again. */
function commentsIn(text: string, parse: (markdown: string) => Root): { comments: Span[]; isComplete: boolean } {
	const delimiters = [...text.matchAll(delimiter)].map(({ index }) => index);
	const comments: Span[] = [];
	if (delimiters.length < 2) return { comments, isComplete: true };
	const verbatim = verbatimIn(parse(text));
	for (let at = 0; at < delimiters.length - 1; at++) {
		const start = delimiters[at] ?? 0;
		if (verbatim.some((span) => span.start <= start && start < span.end)) continue;
		at += 1;
		const end = (delimiters[at] ?? 0) + 2;
		comments.push({ start, end });
		const reachesOut = (span: Span): boolean => span.start < start || span.end > end;
		if (verbatim.some((span) => span.start < end && start < span.end && reachesOut(span)))
			return { comments, isComplete: false };
	}
	return { comments, isComplete: true };
}

/** Finds the parts that are not parsed as Markdown: code, formulas and HTML. */
function verbatimIn(tree: Root): Span[] {
	const spans: Span[] = [];
	for (const type of ['code', 'inlineCode', 'math', 'inlineMath', 'html'] as const)
		eachNode(tree, type, ({ position }) => {
			spans.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
		});
	return spans;
}
