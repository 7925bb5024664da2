import { distance } from 'fastest-levenshtein';

/** A name with so large a share of other letters is not likely to be meant. */
const UNLIKE = 0.4;

/** The one of the known names that somebody may have meant by a name that is none of them. */
export function likestName(name: string, known: readonly string[]): string | undefined {
	const unlike = (other: string): number =>
		distance(name.toLowerCase(), other.toLowerCase()) / Math.max(name.length, other.length);
	return known.filter((other) => unlike(other) <= UNLIKE).sort((a, b) => unlike(a) - unlike(b))[0];
}
