import type { ListedTerm } from '../../lists/terms.ts';
import { thatSayAll } from '../../words/say-all.ts';
import { abbreviatedBy } from './abbreviation.ts';

/** Maximum number of terms. */
const MOST = 3;

/**
 * The terms to offer for a query: those that it abbreviates, and those that have all its words in any form, the last one perhaps
 * half typed. Definitions do not count, since almost any word occurs in some of them.
 */
export function offeredTerms(terms: readonly ListedTerm[], query: string): ListedTerm[] {
	const isAbbreviated = abbreviatedBy(query);
	const inFull = terms.filter(({ text }) => isAbbreviated(text));
	return [...new Set([...inFull, ...thatSayAll(terms, ({ text }) => text, query)])].slice(0, MOST);
}
