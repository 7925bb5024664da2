import type { ListedTerm } from '../../lists/terms.ts';
import { FORM_QUALITY, matchOf, queryWords } from '../../words/matching.ts';
import { distanceWithinLimit } from './spelling-correction.ts';

/** The fields of a term that are compared. */
export type TermCandidate = Pick<ListedTerm, 'text' | 'talks'>;

/**
 * Finds the term that a mistyped query probably means: `gradient descent` for `gradient decent`. Unlike `correctQuery`,
 * also corrects words that occur in some talk.
 *
 * @returns the one with the fewest typos, then the one in most talks; `undefined` if none is close or the query is a
 *   term
 */
export function closestTerm<Term extends TermCandidate>(terms: readonly Term[], query: string): Term | undefined {
	const typed = queryWords(query);
	const near = terms.flatMap((term) => {
		const slips = term.talks > 0 ? totalDistance(typed, queryWords(term.text)) : undefined;
		return slips === undefined ? [] : [{ term, slips }];
	});
	near.sort((a, b) => a.slips - b.slips || b.term.talks - a.term.talks);
	return near[0] && near[0].slips > 0 ? near[0].term : undefined;
}

/** The typos in all words together; `undefined` if the word counts differ or a word has too many. */
function totalDistance(typed: readonly string[], words: readonly string[]): number | undefined {
	if (typed.length !== words.length) return undefined;
	let sum = 0;
	for (const [place, word] of words.entries()) {
		const other = typed[place] ?? '';
		const isSame = (matchOf(word, [other], false)?.quality ?? 0) >= FORM_QUALITY;
		const distance = isSame ? 0 : distanceWithinLimit(other, word);
		if (distance === undefined) return undefined;
		sum += distance;
	}
	return sum;
}
