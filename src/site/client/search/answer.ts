import { countOf, type Find, type Lists } from './lists.ts';
import { nearQuery } from './near.ts';
import { telling } from './telling.ts';
import { asTwoWords, mayBeTwo } from './two-words.ts';

/** What a search comes to. */
export interface Answer {
	/** Whether the pages have all that was typed, or what comes near it. */
	readonly way: 'all' | 'near';
	/** What was searched for. */
	readonly sought: string;
	readonly lists: Lists;
}

/** What an answer is made with. */
export interface Means {
	readonly find: Find;
	/** Languages of the index. */
	readonly languages: readonly string[];
	/** Terms of the site. */
	readonly terms: () => Promise<readonly string[]>;
}

/**
 * Answers a query: with the pages that have all words that tell something, a word that may be two also as two, or else words
 * that begin like them.
 */
export async function answerTo(query: string, means: Means): Promise<Answer> {
	const { find } = means;
	const sought = telling(query, means.languages);
	const [whole, terms] = await Promise.all([find(sought), mayBeTwo(sought) ? means.terms() : []]);
	const lists = [...whole, ...(await asTwoWords(sought, { whole, terms, find }))];
	const near = countOf(lists) > 0 ? undefined : nearQuery(sought);
	if (near === undefined) return { way: 'all', sought, lists };
	const found = await find(near);
	return { way: 'near', sought, lists: found.map((list) => list.map((page) => ({ ...page, sought }))) };
}
