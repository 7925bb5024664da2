import { plainTermPage } from '../../links.ts';
import { loadList } from '../page/load-once.ts';

/** A term with a page, in the list of all terms. */
export interface ListedTerm {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly text: string;
	/** How many talks mention it. */
	readonly talks: number;
	/** The start of its glossary definition: see `termsScript`. */
	readonly definition: string | undefined;
}

declare global {
	/** Set by the script that holds the list of all terms. */
	var cuemarkTerms: [page: string, text: string, talks: number, definition?: string][] | undefined;
}

/** All terms of the site, from A to Z. */
export const allTerms = loadList('terms', (): ListedTerm[] =>
	(globalThis.cuemarkTerms ?? []).map(([page, text, talks, definition]) => ({
		page: page || plainTermPage(text),
		text,
		talks,
		definition,
	})),
);

/** Whether the terms are loaded. */
export const hasTerms = (): boolean => globalThis.cuemarkTerms !== undefined;
