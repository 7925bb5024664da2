/** Characters that end a sentence, in all scripts that have such; for a character class. */
export const sentenceSigns = '.?!…。！？｡؟۔।॥';

const sign = new RegExp(`[${sentenceSigns}]`, 'u');
const atEnd = new RegExp(String.raw`[${sentenceSigns}]["'”’»)\]」』】]*\s*$`, 'u');

/** Whether a text contains a sentence-ending character. */
export const hasSentenceSign = (text: string): boolean => sign.test(text);

/**
 * Whether a text ends with a sentence-ending character, possibly followed by closing quotation marks or brackets. True
 * for an abbreviation, too.
 */
export const endsWithSentenceSign = (text: string): boolean => atEnd.test(text);
