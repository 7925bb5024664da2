import type { ListedTerm } from './terms-pages.ts';
import { byTerm } from './order.ts';

/** Maximum number of terms on the home page. */
const MAX_TERMS = 36;
/** Number of font sizes. */
const SIZES = 5;

/** A term and its font size, from 1 to 5. */
export type SizedTerm = Pick<ListedTerm, 'page' | 'term' | 'language' | 'talks'> & { readonly size: number };

/** Factor that favours terms of several words: they name one subject, while a single word is used for many. */
export const phraseBonus = (term: string): number => (term.includes(' ') ? 2 : 1);

/**
 * Returns the main terms of the talks, from A to Z; glossary terms that no talk mentions are left out. The size depends
 * on the rank, since sizes by count would be nearly all the same. A term's weight is the geometric mean of the number
 * of talks that mention it and the number of talks about it: a word used everywhere (`air`) says as little about a
 * collection as the subject of a single talk.
 */
export function termMap(terms: readonly ListedTerm[]): SizedTerm[] {
	const strongest = terms
		.filter(({ talks }) => talks > 0)
		.map((listed) => ({ ...listed, weight: Math.sqrt(listed.talks * listed.about) * phraseBonus(listed.term) }))
		.sort((a, b) => b.weight - a.weight || b.moments - a.moments || (a.page < b.page ? -1 : 1))
		.slice(0, MAX_TERMS);
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
