import { printable } from '../../src/text/printable.ts';

/**
 * Prints lines of text. Much of what is told comes from files, and from programs, which end lines as Windows does there: nothing
 * in it tells the terminal anything but to begin a new line, nor has it show what is told in another order.
 */
export const print = (text: string): void => console.log(harmless(text));

/** The same to stderr: problems, and what becomes of a command while it runs. */
export const printError = (text: string): void => console.error(harmless(text));

const harmless = (text: string): string =>
	text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, printable);
