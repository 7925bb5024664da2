import { isPhrase } from '../../words/matching.ts';

/** A word that may be half of a compound: at least two letters and nothing else. */
const joinable = /^[\p{L}\p{M}]{2,}$/u;
/** Maximum words of a query: in longer ones, two words rarely form a compound. */
const MAX_WORDS = 4;

/** A query with two adjacent words joined. */
export interface JoinedWords {
	readonly word: string;
	readonly query: string;
}

/** Returns each way to join two adjacent words of a query: `wave function` becomes `wavefunction`. */
export function joinAdjacentWords(query: string): JoinedWords[] {
	const words = query.split(/\s+/);
	if (isPhrase(query) || words.length > MAX_WORDS) return [];
	return words.flatMap((word, place) => {
		const next = words[place + 1];
		if (next === undefined || !joinable.test(word) || !joinable.test(next)) return [];
		return [{ word: word + next, query: [...words.slice(0, place), word + next, ...words.slice(place + 2)].join(' ') }];
	});
}
