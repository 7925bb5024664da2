import type { ListedTerm } from '../plan/values.ts';
import { byTerm } from './order.ts';

/** How many terms the home page shows, and in how many sizes. */
const SHOWN = 36;
const SIZES = 5;

/** A term and its size, from 1 to 5. */
export type SizedTerm = Pick<ListedTerm, 'page' | 'term' | 'language' | 'talks'> & { readonly size: number };

/** A bonus for terms of several words: they name one subject, while a single word is used for many. */
export const phraseBonus = (term: string): number => (term.includes(' ') ? 2 : 1);

/**
 * The main terms of the talks, from A to Z, without those of the glossary that no talk says. Each has a size from 1 to 5 by its
 * rank, since by count most would look the same. A term's weight is the geometric mean of the number of talks that mention it and
 * of those that are about it: a word used everywhere (`air`) says as little about a collection as the subject of a single talk.
 */
export function termMap(terms: readonly ListedTerm[]): SizedTerm[] {
	const strongest = terms
		.filter(({ talks }) => talks > 0)
		.map((listed) => ({ ...listed, weight: Math.sqrt(listed.talks * listed.about) * phraseBonus(listed.term) }))
		.sort((a, b) => b.weight - a.weight || b.moments - a.moments || (a.page < b.page ? -1 : 1))
		.slice(0, SHOWN);
	return strongest
		.map(({ page, term, language, talks }, rank) => ({
			page,
			term,
			language,
			talks,
			size: SIZES - Math.floor(Math.sqrt(rank / strongest.length) * SIZES),
		}))
		.sort(byTerm);
}
