import { plainTermPage } from '../links.ts';
import { shortened } from '../shortened.ts';
import type { ListedTerm } from '../plan/values.ts';

/** Characters of a definition. */
const SHOWN = 100;

/**
 * A compact list of all terms as a classic script, which a search loads after its first results, and the filter of a long list
 * of terms with the first letter that is typed.
 *
 *     cuemarkTerms=[["","gradient descent",7],["p-value-2","p value",2,"How surprising …"],…]
 *
 * A row has the name of the term's page (empty if it is the plain one), the term, the number of talks that mention it, and the
 * beginning of its definition in the glossary.
 */
export function termsScript(terms: readonly Pick<ListedTerm, 'page' | 'term' | 'talks' | 'definition'>[]): string {
	const rows = terms.map(({ page, term, talks, definition }) => [
		page === plainTermPage(term) ? '' : page,
		term,
		talks,
		...(definition === undefined ? [] : [shortened(definition, SHOWN)]),
	]);
	return `cuemarkTerms=${JSON.stringify(rows)}\n`;
}
