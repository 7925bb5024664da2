/** Signs that end a sentence, in the scripts that have such signs: for a character class. */
export const sentenceSigns = '.?!…。！？｡؟۔।॥';

const sign = new RegExp(`[${sentenceSigns}]`, 'u');
const atEnd = new RegExp(String.raw`[${sentenceSigns}]["'”’»)\]」』】]*\s*$`, 'u');

/** Whether a text has a sign that ends a sentence. */
export const hasSentenceSign = (text: string): boolean => sign.test(text);

/** Whether a text ends with such a sign, be it within quotation marks or brackets. An abbreviation does, too. */
export const endsWithSentenceSign = (text: string): boolean => atEnd.test(text);
