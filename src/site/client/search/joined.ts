import { isPhrase } from '../words/matching.ts';

/** Words that are two where one has them apart, and one where one does not: of letters, and of two at least. */
const parts = /^[\p{L}\p{M}]{2,}$/u;
/** Of more words, two that may be one are hardly meant. */
const MOST_WORDS = 4;

/** A query with two words side by side written as one. */
export interface Joined {
	readonly word: string;
	readonly query: string;
}

/** The ways in which two words of a query may be one: `wavefunction`, of `wave function`. */
export function joinedIn(query: string): Joined[] {
	const words = query.split(/\s+/);
	if (isPhrase(query) || words.length > MOST_WORDS) return [];
	return words.flatMap((word, place) => {
		const next = words[place + 1];
		if (next === undefined || !parts.test(word) || !parts.test(next)) return [];
		return [{ word: word + next, query: [...words.slice(0, place), word + next, ...words.slice(place + 2)].join(' ') }];
	});
}
