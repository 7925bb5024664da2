import { changeEntry } from '../page/history-entry.ts';

/**
 * The search that is open over a page, stored in the page's history entry. A reader who follows a hit and comes back finds
 * the search as it was.
 */
const key = 'cuemarkSearch';

const kept = (): Record<string, unknown> => (history.state ?? {}) as Record<string, unknown>;

/** @returns the search as in an address, `undefined` if none is open */
export function openSearch(): string | undefined {
	const search = kept()[key];
	return typeof search === 'string' ? search : undefined;
}

export function keepOpenSearch(search: string): void {
	changeEntry({ ...kept(), [key]: search });
}

export function forgetOpenSearch(): void {
	const { [key]: _, ...rest } = kept();
	changeEntry(rest);
}
