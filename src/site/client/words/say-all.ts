import { matchOf, plain, queryWords, wordsIn } from './matching.ts';

/** Letters that all forms of a word begin with. */
const SURE = 2;

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
	const sought = queryWords(query);
	if (sought.length === 0) return [];
	const [first = ''] = sought;
	const found = items.flatMap((item): Agreement<Item>[] => {
		const text = textOf(item);
		// Most have nothing of it, and to find words takes long.
		if (!plain(text).includes(first.slice(0, SURE))) return [];
		const words = wordsIn(text);
		const said = new Set(words.flatMap(({ word }) => matchOf(word, sought)?.term ?? []));
		return said.size === sought.length ? [{ item, more: words.length - said.size }] : [];
	});
	// Of `C++` and `C#`, the one that is asked for as it is written.
	const isSame = (item: Item): boolean => textOf(item).toLowerCase() === query.trim().toLowerCase();
	return found
		.sort((a, b) => a.more - b.more || Number(isSame(b.item)) - Number(isSame(a.item)))
		.map(({ item }) => item);
}
