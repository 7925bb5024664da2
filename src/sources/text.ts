// White space other than single spaces, and control characters. Spelt out, since `\s` and `\p{Cc}` take five times as long.
// eslint-disable-next-line no-control-regex
const untidy = /[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
const gaps = /[\s\p{Cc}]+/gu;

/** Words with white space and control characters folded to single spaces, none at the ends, lone surrogates replaced. */
export function foldText(text: string): string {
	const trimmed = text.trim();
	return (untidy.test(trimmed) ? trimmed.replace(gaps, ' ').trim() : trimmed).toWellFormed();
}

/** Longest title or name kept, in characters. YouTube's own limit for titles is 100. */
const longestName = 300;

/** A title or another name as `foldText` gives it, a very long one cut. */
export function foldName(text: string): string {
	const name = foldText(text);
	return name.length <= longestName ? name : `${beginningOf(name, longestName - 1)}…`;
}

/** As many characters of a text, none of them cut in half. */
export const beginningOf = (text: string, characters: number): string =>
	[...text.slice(0, 2 * characters)].slice(0, characters).join('');

/** A value that stands for text: a string, or a number where a program took a text of digits for one. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

/** Whether a value says nothing. NaN is how Parquet files made by pandas write that there is no number. */
export function isMissing(value: unknown): boolean {
	return value === undefined || value === null || Number.isNaN(value) || (typeof value === 'string' && !value.trim());
}
