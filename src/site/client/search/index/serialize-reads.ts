import type { PagefindPage, PagefindResult } from './pagefind.ts';

/**
 * Makes results of one instance read their pages one by one: each waits for those that read the same page before, and gets a
 * page of its own. Pagefind has one object for a page, and fills it anew with the words that a result was found for, so that of two
 * searches that overlap while the reader types, one would see the words of the other.
 */
export function serializeReads(): <Result extends PagefindResult>(result: Result) => Result {
	/** The last reading of each page, by its id. */
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
