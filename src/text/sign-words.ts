/** The signs that may be a part of a word. */
const signs = '-.*#+';

/**
 * What marks them in the index of the search and in what it is asked, in the same order: invisible characters. The index leaves
 * all signs out, and those that are no part of a word have to stay out.
 */
export const signMarks = '\u2060\u2061\u2062\u2063\u2064';

const mark = /[\u2060-\u2064]/g;

/**
 * The signs that are a part of a word: before it, as in `.NET`, `#include` and `--help`, and behind one or two letters, as in
 * `C++`, `F#` and `A*`. Behind a longer word they are mostly emphasis or a footnote, and behind a number something else. Such
 * words are of letters that have a case. Others may stand beside them without a space: `用C++写`.
 */
const partOfWord =
	/(?<![^\s\p{Ps}\p{Pi}\p{Lo}"'])(?:\.|#|--)(?=\p{LC})|(?<=(?<![\p{LC}\p{M}\p{N}*])\p{LC}{1,2})[+#*]{1,2}(?![\p{LC}\p{N}+#*])/gu;

const marksOf = (found: string): string => found.replace(/./g, (sign) => signMarks.charAt(signs.indexOf(sign)));

/** Where such signs stand in a text, and their marks. */
export const signsIn = (text: string): { readonly index: number; readonly marks: string }[] =>
	[...text.matchAll(partOfWord)].map(({ 0: found, index }) => ({ index, marks: marksOf(found) }));

/** A text without marks. Those that people wrote into it themselves would have no place in the index. */
export const withoutSignMarks = (text: string): string => text.replace(mark, '');

/** A text with marks in the place of such signs, and no others. */
export const signsMarked = (text: string): string => withoutSignMarks(text).replace(partOfWord, marksOf);

/** A text with signs in the place of their marks. */
export const signsUnmarked = (text: string): string =>
	text.replace(mark, (found) => signs.charAt(signMarks.indexOf(found)));
