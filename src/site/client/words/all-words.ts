import { comparable } from './comparable.ts';
import { distinctWords, matchOf, wordsIn } from './matching.ts';
import { isNumber } from './numbers.ts';

/** How many leading letters all forms of a word share, and digits of a number: `1000` may be `1,000`. */
const SHARED_LETTERS = 2;
const SHARED_DIGITS = 1;

/** An item whose text has all words of the query. */
interface ItemMatch<Item> {
	readonly item: Item;
	/** How many words the text has besides those of the query. */
	readonly extraWords: number;
}

/**
 * Returns the items whose text has all words of a query in any form; the last word may be incomplete. Items with few
 * other words come first; otherwise keeps the order.
 */
export function withAllWords<Item>(items: readonly Item[], textOf: (item: Item) => string, query: string): Item[] {
	const terms = distinctWords(query);
	if (terms.length === 0) return [];
	const [first = ''] = terms;
	const start = first.slice(0, isNumber(first) ? SHARED_DIGITS : SHARED_LETTERS);
	const found = items.flatMap((item): ItemMatch<Item>[] => {
		const text = textOf(item);
		// Skips most texts cheaply: splitting them into words is slow.
		if (!comparable(text).includes(start)) return [];
		const matchedTerms = wordsIn(text).map(({ word }) => matchOf(word, terms)?.term);
		if (!terms.every((_, term) => matchedTerms.includes(term))) return [];
		return [{ item, extraWords: matchedTerms.filter((term) => term === undefined).length }];
	});
	return found.sort((a, b) => a.extraWords - b.extraWords).map(({ item }) => item);
}
