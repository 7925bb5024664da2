import type { SiteWords } from '../../lists/words.ts';
import { dropRequest } from './drop-request.ts';
import { dropTrailingLetter } from './trailing-letter.ts';
import { countPages, type Find, type FoundLists } from '../index/found-pages.ts';
import type { answerWithFallbacks } from './fallbacks.ts';
import { type Question, parseQuestion } from '../query/question.ts';
import { isPhrase } from '../../words/matching.ts';
import { findAsTwoWords, canBeSplit } from './split-word.ts';

export interface Answer extends Question {
	/**
	 * What the pages match: all words, a corrected query, similar words, or most of the words; or the video that the
	 * query names.
	 */
	readonly method: 'all' | 'corrected' | 'similar' | 'most' | 'video';
	/** The place that the query names in that video. */
	readonly place?: PlaceInVideo | undefined;
	readonly lists: FoundLists;
}

/** A second of a video. */
export interface PlaceInVideo {
	/** Path from the site's root to the page of the talk in its original language. */
	readonly path: string;
	/** `undefined` if the query names none. */
	readonly second: number | undefined;
}

export interface AnswerDependencies {
	readonly find: Find;
	/** The languages of the index, and its number of pages. */
	readonly languages: readonly string[];
	readonly pages: number;
	/** The site's terms, and the titles of its talks. */
	readonly terms: () => Promise<readonly string[]>;
	readonly titles: () => Promise<readonly string[]>;
	/** The words of the transcripts, and the misheard forms of glossary terms. */
	readonly words: () => Promise<SiteWords>;
	/** Why `find` may be missing results. */
	readonly failure: () => Error | undefined;
	/** Loads the fallbacks for queries without results; `undefined` if they cannot be loaded. */
	readonly fallbacks: () => Promise<typeof answerWithFallbacks | undefined>;
}

/**
 * Answers a query with the first of these that finds anything. Each takes more searches than the one before, and loads
 * more code and more of the index:
 *
 * 1. all words except stop words and a request to explain them; a single word also as two words
 * 2. each of the things that the query compares
 * 3. a corrected query, if some words occur nowhere
 * 4. words similar to those of the query, if some words occur nowhere
 * 5. most of the words
 *
 * @throws the failure of `find` if nothing is found, since the results may be in a file that could not be loaded
 */
export async function answerTo(query: string, dependencies: AnswerDependencies): Promise<Answer> {
	const { find } = dependencies;
	const typed = await dropTrailingLetter(query, find);
	const question = await dropRequest(parseQuestion(typed, dependencies.languages), find);
	const { keywords } = question;
	const [results, terms] = await Promise.all([find(keywords), canBeSplit(keywords) ? dependencies.terms() : []]);
	const lists = [...results, ...(await findAsTwoWords(keywords, { results, terms, find }))];
	const failure = dependencies.failure();
	if (failure && countPages(lists) === 0) throw failure;
	const asAll: Answer = { ...question, method: 'all', lists };
	if (countPages(lists) > 0 || isPhrase(query)) return asAll;
	const answerWithFallbacks = await dependencies.fallbacks();
	return answerWithFallbacks ? answerWithFallbacks(question, dependencies) : asAll;
}
