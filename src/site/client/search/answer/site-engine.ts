import { allTalks } from '../../lists/talks.ts';
import { noWords } from '../../lists/read-words.ts';
import { allTerms } from '../../lists/terms.ts';
import { allWords } from '../../lists/words.ts';
import { siteRoot } from '../../page/site.ts';
import { type Answer, answerTo } from './answer.ts';
import type { ClarityOf } from '../hits/explaining.ts';
import { loadClarityOf } from '../hits/load-explaining.ts';
import { answerByVideo } from './by-video.ts';
import { namedVideo } from '../query/named-video.ts';
import { loadFallbacks } from './load-fallbacks.ts';
import { type FoundPage, loadEngine, type SearchEngine } from '../index/engine.ts';
import type { FoundLists } from '../index/found-lists.ts';
import { filterCount, type SearchState } from '../query/state.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loaded once for all panels of a page. After a failure, the next call tries again. */
export function siteEngine(): Promise<SearchEngine> {
	engine ??= loadEngine(`${siteRoot()}search/`).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Makes the next search load the engine again: one that failed to load a file does not try again. */
export function resetEngine(): void {
	engine = undefined;
}

/** The talk whose page is open. */
export interface OpenTalk {
	/** Path of its page from the site's root. */
	readonly path: string;
	/** Its value of the filter. */
	readonly talk: string;
}

/** The answer to a search, and what recognises explanations if it is a question. */
export interface SiteAnswer extends Answer {
	readonly clarityOf: ClarityOf | undefined;
	/** Why it may lack something, also of what is read of it later. */
	readonly failure: () => Error | undefined;
	/** The ids of the results that are pages of the open talk. */
	readonly openTalkPages: ReadonlySet<string>;
}

/** Answers a search, using the site's terms, titles and words for corrections if they can be loaded. */
export async function answerSearch(state: SearchState, openTalk: OpenTalk | undefined): Promise<SiteAnswer> {
	const loaded = await siteEngine();
	const find = (query: string): ReturnType<SearchEngine['search']> => loaded.search({ ...state, query });
	const named = namedVideo(state.query);
	const pages = (filters: SearchState['filters']): Promise<FoundLists> => loaded.pages(filters);
	const byVideo = named && (await answerByVideo(named, state.filters, { talks: allTalks, pages, find }));
	const answer =
		byVideo ??
		(await answerTo(state.query, {
			find,
			languages: loaded.languages,
			pages: loaded.pageCount,
			terms: async () => (await allTerms().catch(() => [])).map(({ text }) => text),
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

/** What a search finds of one talk: which page a result is of is only known once it is read. */
async function resultsOf(
	{ path, talk }: OpenTalk,
	state: SearchState,
	loaded: SearchEngine,
): Promise<readonly FoundPage[]> {
	const { filters, order } = state;
	// It is alone, or talks are in the order of their dates.
	if (filters.talk !== undefined || order !== 'relevance') return [];
	return (await loaded.search({ ...state, filters: { ...filters, talk } }, path)).flat();
}
