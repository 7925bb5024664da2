import { countPages, type Find, type FoundLists } from '../index/found-pages.ts';

/**
 * Finds the pages on each of several things, by turns: the best page of each, then the second best. Finds nothing if one
 * of them is on no page.
 */
export async function findEach(things: readonly string[], find: Find): Promise<FoundLists> {
	const found = await Promise.all(things.map(find));
	return found.every((lists) => countPages(lists) > 0) ? found.flatMap(rankedByPlace) : [];
}

/** Gives each page its rank as its score, so that the scores of different searches compare. */
function rankedByPlace(lists: FoundLists): FoundLists {
	const ranked = lists.flat().sort((a, b) => b.score - a.score);
	const places = new Map(ranked.map((page, place) => [page, place]));
	return lists.map((list) => list.map((page) => ({ ...page, score: -(places.get(page) ?? 0) })));
}
