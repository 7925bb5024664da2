import type { PagefindResult } from './pagefind.ts';

/**
 * Gives the results of a quoted phrase the locations of all their matching words: for a phrase, Pagefind returns only
 * the first location on a page. Reading the page checks which of them form the phrase.
 *
 * @param found the results for the phrase
 * @param whole the results for the same words without quotation marks
 */
export function withAllLocations<Page extends PagefindResult>(
	found: readonly Page[],
	whole: readonly PagefindResult[],
): Page[] {
	const byId = new Map(whole.map((result) => [result.id, result]));
	return found.map((result) => ({ ...result, data: byId.get(result.id)?.data ?? result.data }));
}
