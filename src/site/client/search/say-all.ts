import { matchOf, termsOf, wordsIn } from './terms.ts';

/** How well the words of a text agree with those of a query. */
interface Agreement<Item> {
	readonly item: Item;
	/** Words that the text has besides those of the query. */
	readonly more: number;
}

/**
 * Those of some items whose text has all words of a query, in any form, the last one half typed; those that say little
 * else first, others in their order.
 */
export function thatSayAll<Item>(items: readonly Item[], textOf: (item: Item) => string, query: string): Item[] {
	const sought = termsOf(query);
	if (sought.length === 0) return [];
	const found = items.flatMap((item): Agreement<Item>[] => {
		const words = wordsIn(textOf(item));
		const said = new Set(words.flatMap(({ word }) => matchOf(word, sought)?.term ?? []));
		return said.size === sought.length ? [{ item, more: words.length - said.size }] : [];
	});
	return found.sort((a, b) => a.more - b.more).map(({ item }) => item);
}
