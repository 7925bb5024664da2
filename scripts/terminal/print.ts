import { printable } from '../../src/text/printable.ts';

/**
 * Prints text to stdout. Much of it comes from files and other programs, so control characters and bidirectional controls, which
 * could drive the terminal or reorder text, are escaped; Windows line ends become plain ones.
 */
export const print = (text: string): void => console.log(sanitized(text));

/** The same to stderr: problems and progress. */
export const printError = (text: string): void => console.error(sanitized(text));

const sanitized = (text: string): string =>
	text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, printable);
