import type { PagefindResult } from './pagefind.ts';

/**
 * Removes duplicates from the lists of one part of the index: a page stays where its score is best, with its other results.
 * The order is kept.
 */
export function deduplicate<Page extends PagefindResult>(
	lists: readonly (readonly Page[])[],
): (Page & { readonly alternatives: readonly Page[] })[][] {
	const best = new Map<string, Page>();
	const all = Map.groupBy(lists.flat(), ({ id }) => id);
	for (const [id, results] of all) {
		best.set(
			id,
			results.reduce((so, result) => (result.score > so.score ? result : so)),
		);
	}
	return lists.map((list) =>
		list
			.filter((result) => best.get(result.id) === result)
			.map((result) => ({ ...result, alternatives: (all.get(result.id) ?? []).filter((other) => other !== result) })),
	);
}
