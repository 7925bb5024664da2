import type { SiteTerm } from '../../lists/terms.ts';
import { withAllWords } from '../../words/all-words.ts';
import { abbreviatedBy } from './abbreviation.ts';

const MAX_TERMS = 3;

/**
 * Returns the terms to offer for a query: those that it abbreviates, then those with all its words in any form, of
 * which the last may be incomplete. Ignores definitions, since almost any word occurs in some of them.
 */
export function offeredTerms(terms: readonly SiteTerm[], query: string): SiteTerm[] {
	const isAbbreviated = abbreviatedBy(query);
	const inFull = terms.filter(({ term }) => isAbbreviated(term));
	return [...new Set([...inFull, ...withAllWords(terms, ({ term }) => term, query)])].slice(0, MAX_TERMS);
}
