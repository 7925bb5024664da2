import type { FoundPage } from './engine.ts';

/** What was found, in several lists for each part of the index, each in order. */
export type FoundLists = readonly (readonly FoundPage[])[];

/** Finds the pages that have all words of a query. */
export type Find = (query: string) => Promise<FoundLists>;

/** How many pages were found. */
export const countPages = (lists: FoundLists): number => lists.reduce((sum, { length }) => sum + length, 0);
