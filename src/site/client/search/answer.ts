import type { FoundPage } from './engine.ts';
import { countPages, type Find, type FoundLists } from './found-lists.ts';
import { meantBy } from './meant.ts';
import { mostOf } from './most.ts';
import { nearTo } from './near.ts';
import { wordsApart } from './spellings.ts';
import { telling } from './telling.ts';
import { isPhrase } from '../words/matching.ts';
import { asTwoWords, mayBeTwo } from './two-words.ts';

/** What a search comes to. */
export interface Answer {
	/** Whether the pages have all that was typed, what was probably meant, what comes near it, or most of it. */
	readonly way: 'all' | 'meant' | 'near' | 'most';
	/** What was searched for. */
	readonly sought: string;
	readonly lists: FoundLists;
}

/** What an answer is made with. */
export interface Means {
	readonly find: Find;
	/** Languages of the index, and how many pages it has. */
	readonly languages: readonly string[];
	readonly pages: number;
	/** Terms of the site, and titles of its talks. */
	readonly terms: () => Promise<readonly string[]>;
	readonly titles: () => Promise<readonly string[]>;
}

/**
 * Answers a query. Of these it takes the first that finds anything, so that what takes more searches, and more of the index,
 * is done where there is nothing else to show:
 *
 * 1. all words that tell something, a word that may be two also as two
 * 2. the words that were probably meant where some are said nowhere
 * 3. words that begin like those that were typed, and go on about as they do
 * 4. most of the words
 */
export async function answerTo(query: string, means: Means): Promise<Answer> {
	const { find } = means;
	const sought = telling(query, means.languages);
	const [whole, terms] = await Promise.all([find(sought), mayBeTwo(sought) ? means.terms() : []]);
	const all = [...whole, ...(await asTwoWords(sought, { whole, terms, find }))];
	if (countPages(all) > 0 || isPhrase(query)) return { way: 'all', sought, lists: all };

	const found = await foundAlone(sought, find);
	const unknown = [...found].filter(([, pages]) => pages.length === 0).map(([word]) => word);
	const meant = meantBy(
		sought,
		unknown,
		unknown.length > 0 ? [...(await means.terms()), ...(await means.titles())] : [],
	);
	if (meant !== sought) {
		const lists = await find(meant);
		if (countPages(lists) > 0) return { way: 'meant', sought: meant, lists };
	}

	const near = await nearTo(sought, find);
	if (countPages(near) > 0) return { way: 'near', sought, lists: near };

	if (found.size < 2) return { way: 'most', sought, lists: [] };
	const lists = await mostOf(meant === sought ? found : await foundAlone(meant, find), means);
	return { way: 'most', sought, lists };
}

/** What is found for each word of a query alone. The index has been loaded for all of them. */
async function foundAlone(query: string, find: Find): Promise<Map<string, readonly FoundPage[]>> {
	const words = [...new Set(wordsApart(query).split(' '))];
	return new Map(await Promise.all(words.map(async (word) => [word, (await find(word)).flat()] as const)));
}
