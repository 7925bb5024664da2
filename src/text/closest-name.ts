import { distance } from 'fastest-levenshtein';

/** A name that differs in a larger share of its letters than this is not likely to be meant. */
const MAX_DIFFERENCE = 0.4;

/** The known name that is closest to an unknown one, by edit distance; `undefined` if none is close. */
export function closestName(name: string, known: readonly string[]): string | undefined {
	const difference = (other: string): number =>
		distance(name.toLowerCase(), other.toLowerCase()) / Math.max(name.length, other.length);
	return known.filter((other) => difference(other) <= MAX_DIFFERENCE).sort((a, b) => difference(a) - difference(b))[0];
}
