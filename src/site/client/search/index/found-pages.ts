import type { MatchedPage } from './false-matches.ts';

/** A result and the query variant that found it, which its words are matched against. */
export interface FoundPage extends MatchedPage {
	readonly foundBy: string;
	/** The same page as found by other variants of the query, or to be matched against the query as typed. */
	readonly alternatives?: readonly FoundPage[];
}

/** Results as several ordered lists per part of the index. */
export type FoundLists = readonly (readonly FoundPage[])[];

/** Finds the pages that contain all words of a query. */
export type Find = (query: string) => Promise<FoundLists>;

/** The number of pages in all lists. */
export const countPages = (lists: FoundLists): number => lists.reduce((sum, { length }) => sum + length, 0);
