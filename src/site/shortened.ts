/**
 * Cuts a text that is longer than `most` after a word and adds an ellipsis.
 *
 * @param most length in UTF-16 code units, without the ellipsis
 */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
	const whole = words.findLast(({ index, segment }) => index + segment.length <= most);
	const end = whole ? whole.index + whole.segment.length : 0;
	// Otherwise a single word fills most of the limit: cut inside it, but not inside a surrogate pair.
	const cut = end > most / 2 ? text.slice(0, end) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
	return `${cut.replace(/[\s\p{P}]+$/u, '')} …`;
}

/** Keeps the end of a text that is longer than `most`: cuts before a word and puts an ellipsis in front. */
export function shortenedToEnd(text: string, most: number): string {
	if (text.length <= most) return text;
	const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
	const first = words.find(({ index, isWordLike }) => isWordLike === true && index >= text.length - most);
	return `… ${text.slice(first?.index ?? text.length)}`;
}
