const untidy = /[^\S ]| {2}|\p{Cc}/u;
const gaps = /[\s\p{Cc}]+/gu;

/** Words with white space and control characters folded to single spaces, none around, lone surrogates replaced. */
export function foldText(text: string): string {
	const trimmed = text.trim();
	return (untidy.test(trimmed) ? trimmed.replace(gaps, ' ').trim() : trimmed).toWellFormed();
}

/** A value that stands for text: a string, or a number where a program has taken digits for one. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}
