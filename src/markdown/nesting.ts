/**
 * A line that starts with more than 200 list markers, quotation markers and indents. Each level of a list takes two.
 */
const tooDeep = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){200}[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/m;

/**
 * Returns the number, from 1, of the first line that is nested too deeply to parse, if any: the parser's time is
 * quadratic in the depth of lists and quotations, and a few thousand levels overflow its stack.
 */
export function tooDeepLine(markdown: string): number | undefined {
	const at = markdown.search(tooDeep);
	return at < 0 ? undefined : markdown.slice(0, at).split('\n').length;
}
