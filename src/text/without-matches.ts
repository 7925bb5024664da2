/**
 * Removes all matches of a global pattern that ends with `end`. It is not tried after the last `end`, where each start
 * would scan the rest of the text and take quadratic time.
 */
export function withoutMatches(pattern: RegExp, end: string, text: string): string {
	const last = text.lastIndexOf(end) + end.length;
	return text.slice(0, last).replace(pattern, '') + text.slice(last);
}
