import { isPhrase } from '../../words/matching.ts';

/** A word that may be half of a compound: letters only, at least two. */
const joinable = /^[\p{L}\p{M}]{2,}$/u;
/** In longer queries, two words are hardly meant as one. */
const MAX_WORDS = 4;

/** A query with two adjacent words joined. */
export interface JoinedWords {
	readonly word: string;
	readonly query: string;
}

/** The ways to join two adjacent words of a query: `wave function` to `wavefunction`. */
export function joinAdjacentWords(query: string): JoinedWords[] {
	const words = query.split(/\s+/);
	if (isPhrase(query) || words.length > MAX_WORDS) return [];
	return words.flatMap((word, place) => {
		const next = words[place + 1];
		if (next === undefined || !joinable.test(word) || !joinable.test(next)) return [];
		return [{ word: word + next, query: [...words.slice(0, place), word + next, ...words.slice(place + 2)].join(' ') }];
	});
}
