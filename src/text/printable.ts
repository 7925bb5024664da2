/**
 * Characters that a terminal acts on, or that reorder or hide text: controls, formats, line and paragraph separators,
 * surrogates.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** An untrusted text for display in a line, with invisible characters escaped: `\u{1b}` for an escape character. */
export const printable = (text: string): string =>
	text.replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
