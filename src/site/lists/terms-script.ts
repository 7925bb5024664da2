import type { ListedTerm } from '../values.ts';

/**
 * A compact list of all terms as a classic script, which a search loads after its first results.
 *
 *     cuemarkTerms=[["gradient-descent","gradient descent",7],["p-value","p value",2,"How surprising …"],…]
 *
 * A row has the name of the term's page, the term, the number of talks that mention it, and its definition in the glossary.
 */
export function termsScript(terms: readonly ListedTerm[]): string {
	const rows = terms.map(({ page, term, talks, definition }) => [
		page,
		term,
		talks,
		...(definition === undefined ? [] : [definition]),
	]);
	return `cuemarkTerms=${JSON.stringify(rows)}\n`;
}
