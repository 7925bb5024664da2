import { countOf, type Find, type Lists } from './lists.ts';
import { nearQuery } from './near.ts';
import { telling } from './telling.ts';

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
}

/** Answers a query: with the pages that have all words that tell something, or else words that begin like them. */
export async function answerTo(query: string, { find, languages }: Means): Promise<Answer> {
	const sought = telling(query, languages);
	const lists = await find(sought);
	const near = countOf(lists) > 0 ? undefined : nearQuery(sought);
	if (near === undefined) return { way: 'all', sought, lists };
	const found = await find(near);
	return { way: 'near', sought, lists: found.map((list) => list.map((page) => ({ ...page, sought }))) };
}
