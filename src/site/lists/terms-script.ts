import type { ListedTerm } from '../values.ts';

/**
 * A compact list of all terms as a classic script, which a search loads behind its first results.
 *
 *     cuemarkTerms=[["gradient-descent","gradient descent",7],…]
 *
 * A row has the name of the term's page, the term, and in how many talks it is said.
 */
export const termsScript = (terms: readonly ListedTerm[]): string =>
	`cuemarkTerms=${JSON.stringify(terms.map(({ page, term, talks }) => [page, term, talks]))}\n`;
