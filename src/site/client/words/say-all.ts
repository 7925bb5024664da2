import { comparable } from './comparable.ts';
import { distinctWords, matchOf, wordsIn } from './matching.ts';
import { isNumber } from './numbers.ts';

/** How many first letters all forms of a word share, and of a number: `1000` is said as `1,000`. */
const SURE = 2;
const SURE_OF_NUMBER = 1;

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
	const sought = distinctWords(query);
	if (sought.length === 0) return [];
	const [first = ''] = sought;
	const start = first.slice(0, isNumber(first) ? SURE_OF_NUMBER : SURE);
	const found = items.flatMap((item): Agreement<Item>[] => {
		const text = textOf(item);
		// Most texts have none of it, and splitting them into words is slow.
		if (!comparable(text).includes(start)) return [];
		const said = wordsIn(text).map(({ word }) => matchOf(word, sought)?.term);
		if (!sought.every((_, term) => said.includes(term))) return [];
		return [{ item, more: said.filter((term) => term === undefined).length }];
	});
	return found.sort((a, b) => a.more - b.more).map(({ item }) => item);
}
