import type { PagefindResult } from './pagefind.ts';

/**
 * Removes duplicate pages from the lists of one index part. Keeps the best-scoring result of each page, with the others
 * as its alternatives, and keeps the order.
 */
export function deduplicate<Page extends PagefindResult>(
	lists: readonly (readonly Page[])[],
): (Page & { readonly alternatives: readonly Page[] })[][] {
	const best = new Map<string, Page>();
	const all = Map.groupBy(lists.flat(), ({ id }) => id);
	for (const [id, results] of all) {
		best.set(
			id,
			results.reduce((top, result) => (result.score > top.score ? result : top)),
		);
	}
	return lists.map((list) =>
		list
			.filter((result) => best.get(result.id) === result)
			.map((result) => ({ ...result, alternatives: (all.get(result.id) ?? []).filter((other) => other !== result) })),
	);
}
