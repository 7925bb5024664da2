import type { ListedTerm } from '../../lists/terms.ts';
import { withAllWords } from '../../words/all-words.ts';
import { abbreviatedBy } from './abbreviation.ts';

/** Maximum number of terms. */
const MAX_TERMS = 3;

/**
 * The terms to offer for a query: those that it abbreviates, and those that have all its words in any form, the last one perhaps
 * half typed. Definitions do not count, since almost any word occurs in some of them.
 */
export function offeredTerms(terms: readonly ListedTerm[], query: string): ListedTerm[] {
	const isAbbreviated = abbreviatedBy(query);
	const inFull = terms.filter(({ text }) => isAbbreviated(text));
	return [...new Set([...inFull, ...withAllWords(terms, ({ text }) => text, query)])].slice(0, MAX_TERMS);
}
