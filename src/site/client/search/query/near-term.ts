import type { ListedTerm } from '../../lists/terms.ts';
import { FORM, matchOf, queryWords } from '../../words/matching.ts';
import { forgivenSlips } from './nearest.ts';

/** What is needed of a term. */
export type NearTerm = Pick<ListedTerm, 'text' | 'talks'>;

/**
 * The term that a query with typing errors probably means: `gradient descent` for `gradient decent`. Also where each of its
 * words is said somewhere, which `meantBy` leaves as they are.
 *
 * @returns the one with the fewest errors, then the one in most talks; `undefined` if none is close, or the query is a term
 */
export function nearTerm<Term extends NearTerm>(terms: readonly Term[], query: string): Term | undefined {
	const typed = queryWords(query);
	const near = terms.flatMap((term) => {
		const slips = term.talks > 0 ? slipsFrom(typed, queryWords(term.text)) : undefined;
		return slips === undefined ? [] : [{ term, slips }];
	});
	near.sort((a, b) => a.slips - b.slips || b.term.talks - a.term.talks);
	return near[0] && near[0].slips > 0 ? near[0].term : undefined;
}

/** The typing errors in all words; `undefined` if the words are not as many, or one has more errors than are forgiven. */
function slipsFrom(typed: readonly string[], words: readonly string[]): number | undefined {
	if (typed.length !== words.length) return undefined;
	let sum = 0;
	for (const [place, word] of words.entries()) {
		const other = typed[place] ?? '';
		const isSame = (matchOf(word, [other], false)?.agreement ?? 0) >= FORM;
		const slips = isSame ? 0 : forgivenSlips(other, word);
		if (slips === undefined) return undefined;
		sum += slips;
	}
	return sum;
}
