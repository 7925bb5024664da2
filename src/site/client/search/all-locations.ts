import type { PagefindResult } from './pagefind.ts';

/**
 * Pages that were found for a quoted phrase, each with all places of its words. Of a phrase, Pagefind tells the first place
 * in a page alone; which of the places say it whole is seen when the page is read.
 *
 * @param whole what is found for the same words without quotation marks
 */
export function withAllLocations<Page extends PagefindResult>(
	found: readonly Page[],
	whole: readonly PagefindResult[],
): Page[] {
	const byId = new Map(whole.map((result) => [result.id, result]));
	return found.map((result) => ({ ...result, data: byId.get(result.id)?.data ?? result.data }));
}
