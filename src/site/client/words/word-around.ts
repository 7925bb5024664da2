/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * The word that a place in a text lies within: nothing but the place itself where it is before or behind a word.
 *
 * @param language BCP 47 tag, for what writes no spaces between words
 */
export function wordAround(text: string, place: number, language?: string): Stretch {
	const found = new Intl.Segmenter(language, { granularity: 'word' }).segment(text).containing(place);
	return found && found.index < place
		? { start: found.index, end: found.index + found.segment.length }
		: { start: place, end: place };
}
