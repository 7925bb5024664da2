/** What a terminal acts on, and what reorders or hides: controls, formats, line and paragraph separators, half characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** An untrusted text as a line may show it: with nothing invisible in it. `\u{1b}` stands for an escape character. */
export const printable = (text: string): string =>
	text.replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
