/** The words of a text that holds nothing else, however it is wrapped. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);
