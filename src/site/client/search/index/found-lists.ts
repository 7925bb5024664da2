import type { FoundPage } from './engine.ts';

/** Results as several ordered lists per part of the index. */
export type FoundLists = readonly (readonly FoundPage[])[];

/** Finds the pages that contain all words of a query. */
export type Find = (query: string) => Promise<FoundLists>;

/** The number of pages in all lists. */
export const countPages = (lists: FoundLists): number => lists.reduce((sum, { length }) => sum + length, 0);
