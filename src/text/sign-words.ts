/** The symbols that may be part of a word. */
const signs = '-.*#+';

/**
 * The invisible characters that stand for these symbols in the search index and in queries, in the same order. The
 * index drops all symbols, which is right for those that are not part of a word.
 */
export const signMarks = '\u2060\u2061\u2062\u2063\u2064';

const mark = /[\u2060-\u2064]/g;

/**
 * Matches symbols that are part of a word: before it, as in `.NET`, `#include` and `--help`, and after one or two
 * letters, as in `C++`, `F#` and `A*`. After a longer word they are mostly emphasis or a footnote, and after a number
 * something else. The words consist of letters that have case; other letters may be adjacent: `用C++写`.
 */
const partOfWord =
	/(?<![^\s\p{Ps}\p{Pi}\p{Lo}"'])(?:\.|#|--)(?=\p{LC})|(?<=(?<![\p{LC}\p{M}\p{N}*])\p{LC}{1,2})[+#*]{1,2}(?![\p{LC}\p{N}+#*])/gu;

const marksOf = (found: string): string => found.replace(/./g, (sign) => signMarks.charAt(signs.indexOf(sign)));

/** The positions of such symbols in a text, and their marks. */
export const signsIn = (text: string): { readonly index: number; readonly marks: string }[] =>
	[...text.matchAll(partOfWord)].map(({ 0: found, index }) => ({ index, marks: marksOf(found) }));

/** A text without marks: any in the source text would confuse the index. */
export const withoutSignMarks = (text: string): string => text.replace(mark, '');

/** A text with such symbols replaced by marks, and no other marks. */
export const signsMarked = (text: string): string => withoutSignMarks(text).replace(partOfWord, marksOf);

/** A text with marks replaced by their symbols. */
export const signsUnmarked = (text: string): string =>
	text.replace(mark, (found) => signs.charAt(signMarks.indexOf(found)));
