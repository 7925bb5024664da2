import type { SiteWords } from '../../lists/read-words.ts';
import { withoutBegunLetter } from './begun-letter.ts';
import type { FoundPage } from '../index/engine.ts';
import { countPages, type Find, type FoundLists } from '../index/found-lists.ts';
import { type KnownWords, meantBy, nothingKnown } from './meant.ts';
import { mostOf } from './most.ts';
import { nearTo } from './near.ts';
import { wordsApart } from '../query/spellings.ts';
import { type Question, questionIn } from '../query/telling.ts';
import { isPhrase } from '../../words/matching.ts';
import { asTwoWords, mayBeTwo } from './two-words.ts';

/** The answer to a search. */
export interface Answer extends Question {
	/** Whether the pages match all words, a corrected query, similar words, or most of the words. */
	readonly way: 'all' | 'meant' | 'near' | 'most';
	readonly lists: FoundLists;
}

/** What is needed to answer a query. */
export interface Means {
	readonly find: Find;
	/** The languages of the index, and its number of pages. */
	readonly languages: readonly string[];
	readonly pages: number;
	/** The site's terms, and the titles of its talks. */
	readonly terms: () => Promise<readonly string[]>;
	readonly titles: () => Promise<readonly string[]>;
	/** The words that are said in talks, and the misheard forms of glossary terms. */
	readonly words: () => Promise<SiteWords>;
	/** Why `find` may have found too little. */
	readonly failure: () => Error | undefined;
}

/**
 * Answers a query by the first of these ways that finds anything. Later ones take more searches and load more of the index,
 * so they are only tried if there is nothing else to show:
 *
 * 1. all words that tell something, a word that may be two also as two
 * 2. the words that were probably meant where some are said nowhere
 * 3. words that begin like those that were typed, and go on about as they do
 * 4. most of the words
 *
 * @throws the failure of `find` if nothing is found: what was asked for may stand in what could not be loaded
 */
export async function answerTo(query: string, means: Means): Promise<Answer> {
	const { find } = means;
	const question = questionIn(await withoutBegunLetter(query, find), means.languages);
	const { sought } = question;
	const [whole, terms] = await Promise.all([find(sought), mayBeTwo(sought) ? means.terms() : []]);
	const all = [...whole, ...(await asTwoWords(sought, { whole, terms, find }))];
	if (countPages(all) > 0) return { ...question, way: 'all', lists: all };
	const failure = means.failure();
	if (failure) throw failure;
	if (isPhrase(query)) return { ...question, way: 'all', lists: all };

	const found = await foundAlone(sought, find);
	const unknown = [...found].filter(([, pages]) => pages.length === 0).map(([word]) => word);
	const meant = meantBy(sought, unknown, unknown.length > 0 ? await wordsKnown(means) : nothingKnown);
	if (meant !== sought) {
		const lists = await find(meant);
		if (countPages(lists) > 0) return { ...question, way: 'meant', sought: meant, lists };
	}

	const near = await nearTo(sought, find);
	if (countPages(near) > 0) return { ...question, way: 'near', lists: near };

	if (found.size < 2) return { ...question, way: 'most', lists: [] };
	const lists = await mostOf(meant === sought ? found : await foundAlone(meant, find), means, meant);
	return { ...question, way: 'most', lists };
}

/** Everything that the site knows about words. */
async function wordsKnown({ terms, titles, words }: Means): Promise<KnownWords> {
	const [named, titled, { said, heard }] = await Promise.all([terms(), titles(), words()]);
	return { texts: [...named, ...titled], said, heard };
}

/** The results for each word of a query alone. The parts of the index that this takes are loaded already. */
async function foundAlone(query: string, find: Find): Promise<Map<string, readonly FoundPage[]>> {
	const words = [...new Set(wordsApart(query).split(' '))];
	return new Map(await Promise.all(words.map(async (word) => [word, (await find(word)).flat()] as const)));
}
