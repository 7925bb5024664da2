import type { SiteTerm } from '../../lists/terms.ts';
import { withAllWords } from '../../words/all-words.ts';
import { abbreviatedBy } from './abbreviation.ts';
import type { Question } from './question.ts';

const MAX_TERMS = 3;

/** Returns the terms to offer for a query: a few for its keywords, or one for each of the things that it compares. */
export function offeredTerms(
	terms: readonly SiteTerm[],
	{ keywords, compared }: Pick<Question, 'keywords' | 'compared'>,
): SiteTerm[] {
	if (compared.length === 0) return termsFor(terms, keywords).slice(0, MAX_TERMS);
	return [...new Set(compared.flatMap((thing) => termsFor(terms, thing).slice(0, 1)))];
}

/**
 * Returns the terms that a text abbreviates, then those with all its words in any form, of which the last may be
 * incomplete. Ignores definitions, since almost any word occurs in some of them.
 */
function termsFor(terms: readonly SiteTerm[], text: string): SiteTerm[] {
	const isAbbreviated = abbreviatedBy(text);
	const inFull = terms.filter(({ term }) => isAbbreviated(term));
	return [...new Set([...inFull, ...withAllWords(terms, ({ term }) => term, text)])];
}
