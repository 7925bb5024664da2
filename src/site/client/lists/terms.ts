import { plainTermPage } from '../../links.ts';
import { loadList } from '../page/load-once.ts';

/** A term with a page, in the script with all terms of the site: see `termsScript`. */
export interface SiteTerm {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly term: string;
	/** How many talks mention it. */
	readonly talks: number;
	/** Its definition in the glossary; in the script, the start of it. */
	readonly definition?: string | undefined;
}

declare global {
	/** Set by the script that holds the list of all terms. */
	var cuemarkTerms: [page: string, term: string, talks: number, definition?: string][] | undefined;
}

/** All terms of the site, from A to Z. */
export const allTerms = loadList('terms', (): SiteTerm[] =>
	(globalThis.cuemarkTerms ?? []).map(([page, term, talks, definition]) => ({
		page: page || plainTermPage(term),
		term,
		talks,
		definition,
	})),
);

/** Whether the terms are loaded. */
export const hasTerms = (): boolean => globalThis.cuemarkTerms !== undefined;
