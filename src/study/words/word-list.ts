/** Splits a list of words at any white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Splits a list of wordings, of one or more words each, at commas. A line may end within a wording. */
export const wordingList = (text: string): readonly string[] => wordList(text).join(' ').split(', ');
