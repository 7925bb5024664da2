import type { PagefindPage, PagefindResult } from './pagefind.ts';

/**
 * Makes the results of one Pagefind instance read each page one at a time, each into a copy of its own. Pagefind reuses
 * one object per page and overwrites it with the matches of each result, so of two overlapping searches, as while
 * typing, one would see the matches of the other.
 */
export function serializeReads(): <Result extends PagefindResult>(result: Result) => Result {
	/** The last read of each page, by its id. */
	const last = new Map<string, Promise<unknown>>();
	return (result) => ({
		...result,
		data: () => {
			const read = async (): Promise<PagefindPage> => ({ ...(await result.data()) });
			const reading = (last.get(result.id) ?? Promise.resolve()).then(read, read);
			last.set(result.id, reading);
			return reading;
		},
	});
}
