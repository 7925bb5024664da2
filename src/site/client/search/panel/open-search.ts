import { keepInEntry, readInEntry } from '../../page/kept/history-entry.ts';

/**
 * The search that is open over a page, stored in the page's history entry, so that a reader who follows a hit and comes
 * back finds it as it was.
 */
const key = 'cuemarkSearch';

/** @returns the search as in an address; `undefined` if none is open */
export function openSearch(): string | undefined {
	const search = readInEntry(key);
	return typeof search === 'string' ? search : undefined;
}

export const keepOpenSearch = (search: string): void => keepInEntry(key, search);

export const forgetOpenSearch = (): void => keepInEntry(key, undefined);
