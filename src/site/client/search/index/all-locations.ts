import type { PagefindResult } from './pagefind.ts';

/**
 * Results for a quoted phrase, each with the locations of all its words. For a phrase, Pagefind only gives the first
 * location on a page. Which locations have the whole phrase is checked when the page is read.
 *
 * @param whole the results for the same words without quotation marks
 */
export function withAllLocations<Page extends PagefindResult>(
	found: readonly Page[],
	whole: readonly PagefindResult[],
): Page[] {
	const byId = new Map(whole.map((result) => [result.id, result]));
	return found.map((result) => ({ ...result, data: byId.get(result.id)?.data ?? result.data }));
}
