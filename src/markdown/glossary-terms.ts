import type { Definition, GlossaryEntry } from '../model.ts';
import { definitionsOf } from '../study/glossary/definitions.ts';
import { isInScope, type Placed } from '../study/glossary/scope.ts';
import type { TermFacts } from './pages/schemas.ts';

/** A glossary term as shown on pages that mention it. */
export interface GlossaryTerm {
	readonly text: string;
	/** Name of its page, without extension. */
	readonly page: string;
	/** Its definition as one line of plain text; several definitions are numbered. */
	readonly definition?: string;
	/** If there are several definitions: each with its scope, in the glossary's order. */
	readonly scoped?: readonly Definition[];
}

/** The glossary terms to mark on a page. */
export interface PageGlossary {
	readonly terms: readonly GlossaryTerm[];
	/** BCP 47 tag of the page. */
	readonly language: string;
}

/** Id of the element with a term's definition, on a page that mentions the term. */
export const definitionId = (page: string): string => `definition-${page}`;

/**
 * Returns the glossary terms that have a page, each once.
 *
 * @param pages front matter of the term pages, by name
 */
export function glossaryTerms(
	glossary: readonly GlossaryEntry[],
	pages: ReadonlyMap<string, TermFacts>,
): GlossaryTerm[] {
	const definitions = definitionsOf(glossary);
	const names = new Map<string, string>();
	// Terms that are not from the glossary have a language.
	for (const [page, { term, language }] of pages) if (language === '' && !names.has(term)) names.set(term, page);
	return [...new Set(glossary.map(({ term }) => term))].flatMap((text) => {
		const page = names.get(text);
		const defined = definitions.get(text) ?? [];
		if (page === undefined) return [];
		const definition = inOneLine(defined);
		return [{ text, page, ...(definition && { definition }), ...(defined.length > 1 && { scoped: defined }) }];
	});
}

/** Numbers several definitions as dictionaries do: `1. A person. 2. An optimizer.` */
const inOneLine = (defined: readonly Definition[]): string =>
	defined.map(({ definition }, index) => (defined.length > 1 ? `${index + 1}. ${definition}` : definition)).join(' ');

/** Returns a term with the definition that applies to a video: the one scoped to it, else the general one, else all. */
export function withDefinitionFor({ scoped, ...term }: GlossaryTerm, video: Placed): GlossaryTerm {
	if (!scoped) return term;
	const one =
		scoped.find(({ scope }) => scope !== 'all' && isInScope({ scope }, video)) ??
		scoped.find(({ scope }) => scope === 'all');
	return one ? { ...term, definition: one.definition } : term;
}
