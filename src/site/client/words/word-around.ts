/** A range of a text, in UTF-16 code units. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/**
 * Finds the word around a position in a text; an empty range if the position is at the edge of a word or outside one.
 *
 * @param language BCP 47 tag, for languages without spaces
 */
export function wordAround(text: string, place: number, language?: string): Stretch {
	const found = new Intl.Segmenter(language, { granularity: 'word' }).segment(text).containing(place);
	return found && found.index < place
		? { start: found.index, end: found.index + found.segment.length }
		: { start: place, end: place };
}
