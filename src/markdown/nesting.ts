/** A line that begins with very many signs of lists and quotations, and what indents it. Each level of a list takes two of them. */
const tooDeep = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){200}[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/m;

/**
 * The first line of a Markdown text, from 1, that stands within more lists and quotations than can be read: a parser's time grows
 * with the square of their number, and some thousand exhaust its stack.
 */
export function tooDeepLine(markdown: string): number | undefined {
	const at = markdown.search(tooDeep);
	return at < 0 ? undefined : markdown.slice(0, at).split('\n').length;
}
