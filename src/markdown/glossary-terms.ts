import type { GlossaryEntry } from '../model.ts';
import { definitionsOf } from '../study/glossary/definitions.ts';
import type { TermFacts } from './schemas.ts';

/** A term of the reader's glossary, as the pages of the site show it where it is said. */
export interface GlossaryTerm {
	readonly text: string;
	/** Name of its page, without ending. */
	readonly page: string;
	/** What the glossary says of it: one line of plain text. */
	readonly definition?: string;
}

/** The glossary as a page needs it. */
export interface PageGlossary {
	readonly terms: readonly GlossaryTerm[];
	/** BCP 47 tag of the page. */
	readonly language: string;
}

/** Id of the element that has the definition of a term, on a page that says it. */
export const definitionId = (page: string): string => `definition-${page}`;

/**
 * The terms of a glossary that have a page, each once.
 *
 * @param pages what stands above the pages of terms, by name
 */
export function glossaryTerms(
	glossary: readonly GlossaryEntry[],
	pages: ReadonlyMap<string, TermFacts>,
): GlossaryTerm[] {
	const definitions = definitionsOf(glossary);
	const names = new Map<string, string>();
	// What the talks share by themselves is in a language.
	for (const [page, { term, language }] of pages) if (language === '' && !names.has(term)) names.set(term, page);
	return [...new Set(glossary.map(({ term }) => term))].flatMap((text) => {
		const [page, definition] = [names.get(text), definitions.get(text)];
		return page === undefined ? [] : [{ text, page, ...(definition !== undefined && { definition }) }];
	});
}
