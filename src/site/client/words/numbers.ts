/** Whether a word has a digit: such words are looked for as they are, and never by what they begin with. */
export const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/** Whether a word is a number, with or without commas between its thousands, or one of its forms: `1960s`, `13th`. */
export function saysNumber(word: string, number: string): boolean {
	const [said, sought] = [word, number].map((text) => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')) as [string, string];
	return said.startsWith(sought) && /^(?:s|st|nd|rd|th)?$/.test(said.slice(sought.length));
}
