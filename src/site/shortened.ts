/**
 * A text of at most so many characters: a longer one is cut behind a word, with dots for the rest.
 *
 * @param most in UTF-16 code units, the dots not counted
 */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
	const whole = words.findLast(({ index, segment }) => index + segment.length <= most);
	const end = whole ? whole.index + whole.segment.length : 0;
	// A word that is longer than all the room there is.
	const cut = end > most / 2 ? text.slice(0, end) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
	return `${cut.replace(/[\s\p{P}]+$/u, '')} …`;
}

/** The end of a text, of at most so many characters: a longer one is cut before a word, with dots for the rest. */
export function shortenedToEnd(text: string, most: number): string {
	if (text.length <= most) return text;
	const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
	const first = words.find(({ index, isWordLike }) => isWordLike === true && index >= text.length - most);
	return `… ${text.slice(first?.index ?? text.length)}`;
}
