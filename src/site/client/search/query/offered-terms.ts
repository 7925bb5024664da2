import type { ListedTerm } from '../../lists/terms.ts';
import { thatSayAll } from '../../words/say-all.ts';

/** Maximum number of terms. */
const MOST = 3;

/**
 * The terms to offer for a query: those that have all its words in any form, the last one perhaps half typed. Definitions do
 * not count, since almost any word occurs in some of them.
 */
export const offeredTerms = (terms: readonly ListedTerm[], query: string): ListedTerm[] =>
	thatSayAll(terms, ({ text }) => text, query).slice(0, MOST);
