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
 * `C++`, `F#` and `A*`. Behind a longer word they are mostly emphasis or a footnote, and behind a number something else.
 */
const partOfWord =
	/(?<![^\s\p{Ps}\p{Pi}"'])(?:\.|#|--)(?=\p{L})|(?<=(?<![\p{L}\p{M}\p{N}*])\p{L}{1,2})[+#*]{1,2}(?![\p{L}\p{N}+#*])/gu;

const marksOf = (found: string): string => found.replace(/./g, (sign) => signMarks.charAt(signs.indexOf(sign)));

/** A text in which such signs have their marks before them. */
export const withSignMarks = (text: string): string => text.replace(partOfWord, (found) => marksOf(found) + found);

/** A text without marks. */
export const withoutSignMarks = (text: string): string => text.replace(mark, '');

/** A text with marks in the place of such signs. Those that it had before signs are gone; others would have no place in it. */
export const signsMarked = (text: string): string => withoutSignMarks(text).replace(partOfWord, marksOf);

/** A text with signs in the place of their marks. */
export const signsUnmarked = (text: string): string =>
	text.replace(mark, (found) => signs.charAt(signMarks.indexOf(found)));
