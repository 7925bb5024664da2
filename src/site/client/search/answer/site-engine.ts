import { allTalks } from '../../lists/talks.ts';
import { allTerms } from '../../lists/terms.ts';
import { allWords, noWords } from '../../lists/words.ts';
import { siteRoot } from '../../page/site.ts';
import { type Answer, answerTo } from './answer.ts';
import type { ClarityOf } from '../hits/explaining.ts';
import { loadClarityOf } from '../hits/load-explaining.ts';
import { answerIfVideo } from './load-by-video.ts';
import { loadFallbacks } from './load-fallbacks.ts';
import { loadEngine, type SearchEngine } from '../index/engine.ts';
import type { FoundLists, FoundPage } from '../index/found-pages.ts';
import { filterCount, type SearchState } from '../query/state.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads the engine once for all panels of a page. After a failure, the next call tries again. */
export function siteEngine(): Promise<SearchEngine> {
	engine ??= loadEngine(`${siteRoot()}search/`).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Makes the next search load the engine again, since an engine never retries a file that failed. */
export function resetEngine(): void {
	engine = undefined;
}

/** The talk whose page is open. */
export interface OpenTalk {
	/** Path of its page from the site's root. */
	readonly path: string;
	/** Its value of the `talk` filter. */
	readonly talk: string;
}

/** The answer to a search and, for a question, what rates explanations. */
export interface SiteAnswer extends Answer {
	readonly clarityOf: ClarityOf | undefined;
	/** Why results may be missing, including errors while reading pages later. */
	readonly failure: () => Error | undefined;
	/** The ids of the results on the page of the open talk. */
	readonly openTalkPages: ReadonlySet<string>;
}

/** Answers a search. Corrections use the site's terms, titles and words, if they can be loaded. */
export async function answerSearch(state: SearchState, openTalk: OpenTalk | undefined): Promise<SiteAnswer> {
	const loaded = await siteEngine();
	const find = (query: string): ReturnType<SearchEngine['search']> => loaded.search({ ...state, query });
	const pages = (filters: SearchState['filters']): Promise<FoundLists> => loaded.pages(filters);
	const answer =
		(await answerIfVideo(state, { talks: allTalks, pages, find })) ??
		(await answerTo(state.query, {
			find,
			languages: loaded.languages,
			pages: loaded.pageCount,
			terms: async () => (await allTerms().catch(() => [])).map(({ term }) => term),
			titles: async () => (await allTalks().catch(() => [])).map(({ title }) => title),
			words: () => allWords().catch(() => noWords),
			failure: () => loaded.failure(isFiltered(state)),
			fallbacks: loadFallbacks,
		}));
	const open =
		openTalk && answer.method !== 'video'
			? await resultsOf(openTalk, { ...state, query: answer.keywords }, loaded)
			: [];
	return {
		...answer,
		clarityOf: answer.isQuestion ? await loadClarityOf() : undefined,
		failure: () => loaded.failure(answer.method === 'video' || isFiltered(state)),
		openTalkPages: new Set(open.map(({ id }) => id)),
	};
}

const isFiltered = (state: SearchState): boolean => filterCount(state) > 0;

/** Finds the results of one talk, since only reading a result tells which page it is. */
async function resultsOf(
	{ path, talk }: OpenTalk,
	state: SearchState,
	loaded: SearchEngine,
): Promise<readonly FoundPage[]> {
	const { filters, order } = state;
	// The talk is the only one, or talks are sorted by date.
	if (filters.talk !== undefined || order !== 'relevance') return [];
	return (await loaded.search({ ...state, filters: { ...filters, talk } }, path)).flat();
}
