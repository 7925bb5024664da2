// White space other than single spaces, and control characters. Spelled out, since `\s` and `\p{Cc}` take five times as long.
// eslint-disable-next-line no-control-regex
const untidy = /[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
const gaps = /[\s\p{Cc}]+/gu;

/** Collapses white space and control characters to single spaces, trims the text, and replaces lone surrogates. */
export function foldText(text: string): string {
	const trimmed = text.trim();
	return (untidy.test(trimmed) ? trimmed.replace(gaps, ' ').trim() : trimmed).toWellFormed();
}

/** Maximum length of a title or name, in characters. YouTube's own limit for titles is 100. */
const MAX_NAME_LENGTH = 300;

/** Like `foldText`, for a title or another name: cut to 300 characters. */
export function foldName(text: string): string {
	const name = foldText(text);
	return name.length <= MAX_NAME_LENGTH ? name : `${beginningOf(name, MAX_NAME_LENGTH - 1)}…`;
}

/** Returns the first characters of a text, without splitting a surrogate pair. */
export const beginningOf = (text: string, characters: number): string =>
	[...text.slice(0, 2 * characters)].slice(0, characters).join('');

/** Returns a string, or a number as a string, since some programs write digits as a number; otherwise `null`. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

/** Whether a value is empty. In Parquet files that pandas wrote, a missing number is NaN. */
export function isMissing(value: unknown): boolean {
	return value === undefined || value === null || Number.isNaN(value) || (typeof value === 'string' && !value.trim());
}
