import type { PagefindResult } from './pagefind.ts';

/**
 * Lists of what one part of the index found, without what stands in several: a page stays where its score is best. Lists
 * keep their order.
 */
export function merged<Page extends PagefindResult>(lists: readonly (readonly Page[])[]): Page[][] {
	const best = new Map<string, Page>();
	for (const result of lists.flat()) {
		const other = best.get(result.id);
		if (!other || result.score > other.score) best.set(result.id, result);
	}
	return lists.map((list) => list.filter((result) => best.get(result.id) === result));
}
