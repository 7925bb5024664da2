/** Splits a list of words at any white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);
