/** Whether a word contains a digit. Such words must match exactly, never by prefix. */
export const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/** Whether a word is a given number, with or without thousands separators, or a form of it: `1960s`, `13th`. */
export function isFormOfNumber(word: string, number: string): boolean {
	const [text, wanted] = [word, number].map((one) => one.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')) as [string, string];
	return text.startsWith(wanted) && /^(?:s|st|nd|rd|th)?$/.test(text.slice(wanted.length));
}
