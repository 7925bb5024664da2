import type { SiteWords } from '../../lists/read-words.ts';
import { dropTrailingLetter } from './trailing-letter.ts';
import { countPages, type Find, type FoundLists } from '../index/found-lists.ts';
import type { answerWithFallbacks } from './fallbacks.ts';
import { type Question, parseQuestion } from '../query/question.ts';
import { isPhrase } from '../../words/matching.ts';
import { findAsTwoWords, canBeSplit } from './split-word.ts';

/** The answer to a search. */
export interface Answer extends Question {
	/** Whether the pages match all words, a corrected query, similar words, or most of the words; or are of a video that it names. */
	readonly method: 'all' | 'corrected' | 'similar' | 'most' | 'video';
	/** What it names of that video. */
	readonly place?: PlaceInVideo | undefined;
	readonly lists: FoundLists;
}

/** A second of a video. */
export interface PlaceInVideo {
	/** Path of the talk's page in its own language, from the site's root. */
	readonly path: string;
	/** `undefined` where none is named. */
	readonly second: number | undefined;
}

/** What is needed to answer a query. */
export interface AnswerDependencies {
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
	/** What answers a query whose words no talk says, if it can be loaded. */
	readonly fallbacks: () => Promise<typeof answerWithFallbacks | undefined>;
}

/**
 * Answers a query by the first of these ways that finds anything. Later ones take more searches and load more of the index,
 * and the code of them, so they are only tried if there is nothing else to show:
 *
 * 1. all words that tell something, a word that may be two also as two
 * 2. the words that were probably meant where some are said nowhere
 * 3. words that begin like those that were typed, and go on about as they do
 * 4. most of the words
 *
 * @throws the failure of `find` if nothing is found: what was asked for may stand in what could not be loaded
 */
export async function answerTo(query: string, dependencies: AnswerDependencies): Promise<Answer> {
	const { find } = dependencies;
	const question = parseQuestion(await dropTrailingLetter(query, find), dependencies.languages);
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
