import type { PagefindResult } from './pagefind.ts';

/** Removes duplicates from the lists of one part of the index: a page stays where its score is best. The order is kept. */
export function merged<Page extends PagefindResult>(lists: readonly (readonly Page[])[]): Page[][] {
	const best = new Map<string, Page>();
	for (const result of lists.flat()) {
		const other = best.get(result.id);
		if (!other || result.score > other.score) best.set(result.id, result);
	}
	return lists.map((list) => list.filter((result) => best.get(result.id) === result));
}
