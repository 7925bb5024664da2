import type { SiteTerm } from '../client/lists/terms.ts';
import { plainTermPage } from '../links.ts';
import { shortened } from '../shortened.ts';

/** Maximum length of a definition, in characters. */
const DEFINITION_LENGTH = 100;

/**
 * Writes a compact list of all terms as a classic script. Search loads it after its first results; the filter of a long
 * list of terms loads it when the first letter is typed.
 *
 *     cuemarkTerms=[["","gradient descent",7],["p-value-2","p value",2,"How surprising …"],…]
 *
 * A row has the name of the term's page (empty if it is `plainTermPage`), the term, the number of talks that mention
 * it, and the beginning of its definition, if the glossary has one.
 */
export function termsScript(terms: readonly SiteTerm[]): string {
	const rows = terms.map(({ page, term, talks, definition }) => [
		page === plainTermPage(term) ? '' : page,
		term,
		talks,
		...(definition === undefined ? [] : [shortened(definition, DEFINITION_LENGTH)]),
	]);
	return `cuemarkTerms=${JSON.stringify(rows)}\n`;
}
