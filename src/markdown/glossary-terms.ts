import type { Definition, GlossaryEntry, Video } from '../model.ts';
import { definitionsOf } from '../study/glossary/definitions.ts';
import { isInScope } from '../study/glossary/scope.ts';
import type { TermFacts } from './pages/schemas.ts';

/** A term of the notebook's glossary, as the pages of the site show it where it is said. */
export interface GlossaryTerm {
	readonly text: string;
	/** Name of its page, without ending. */
	readonly page: string;
	/** All that the glossary says of it: one line of plain text, numbered where it has several definitions. */
	readonly definition?: string;
	/** Each of several definitions with its scope; in their order. */
	readonly scoped?: readonly Definition[];
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

/** As a dictionary has them: `1. A person. 2. An optimizer.` */
const inOneLine = (defined: readonly Definition[]): string =>
	defined.map(({ definition }, index) => (defined.length > 1 ? `${index + 1}. ${definition}` : definition)).join(' ');

/** A term with the definition that counts in a video: of its scope, else of all videos, else every one. */
export function definedFor(
	{ scoped, ...term }: GlossaryTerm,
	video: Pick<Video, 'id' | 'url' | 'courses'>,
): GlossaryTerm {
	if (!scoped) return term;
	const one =
		scoped.find(({ scope }) => scope !== 'all' && isInScope({ scope }, video)) ??
		scoped.find(({ scope }) => scope === 'all');
	return one ? { ...term, definition: one.definition } : term;
}
