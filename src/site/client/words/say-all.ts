import { matchOf, plain, queryWords, wordsIn } from './matching.ts';

/** How many first letters all forms of a word share. */
const SURE = 2;

/** An item whose text has all words of the query. */
interface Agreement<Item> {
	readonly item: Item;
	/** How many words the text has besides those of the query. */
	readonly more: number;
}

/**
 * The items whose text has all words of a query, in any form; the last word may be half typed. Items with few other words
 * come first; otherwise the order is kept.
 */
export function thatSayAll<Item>(items: readonly Item[], textOf: (item: Item) => string, query: string): Item[] {
	const sought = queryWords(query);
	if (sought.length === 0) return [];
	const [first = ''] = sought;
	const found = items.flatMap((item): Agreement<Item>[] => {
		const text = textOf(item);
		// Most texts have none of it, and splitting them into words is slow.
		if (!plain(text).includes(first.slice(0, SURE))) return [];
		const words = wordsIn(text);
		const said = new Set(words.flatMap(({ word }) => matchOf(word, sought)?.term ?? []));
		return said.size === sought.length ? [{ item, more: words.length - said.size }] : [];
	});
	// Of `C++` and `C#`, the one written exactly like the query comes first.
	const isSame = (item: Item): boolean => textOf(item).toLowerCase() === query.trim().toLowerCase();
	return found
		.sort((a, b) => a.more - b.more || Number(isSame(b.item)) - Number(isSame(a.item)))
		.map(({ item }) => item);
}
