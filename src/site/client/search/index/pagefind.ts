/** The parts of Pagefind's API and results (https://pagefind.app/docs/api/) that are used here. */

export interface PagefindSubResult {
	/** Text of `data-pagefind-title`; the page's title for text before the first anchor. */
	readonly title: string;
	readonly url: string;
	/** Text with `<mark>` around matching words; `<` and `>` are escaped as entities. */
	readonly excerpt: string;
	/** Positions of the matching words, counted in words from the start of the page. */
	readonly locations: readonly number[];
	/** `element` is the name of the HTML element that Pagefind indexed. */
	readonly anchor?: { readonly id: string; readonly element: string; readonly location: number };
}

export interface PagefindPage {
	/** From the site's root, beginning with `/`. */
	readonly url: string;
	readonly meta: Readonly<Record<string, string>>;
	/** The values that it can be filtered by, and other facts: see components/search/search-facts.astro. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly raw_content?: string;
	readonly content: string;
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
	readonly sub_results: readonly PagefindSubResult[];
}

export interface PagefindResult {
	readonly id: string;
	readonly score: number;
	/** Positions of the matching words, counted in words from the start of the page; for a phrase, only the first one. */
	readonly words?: readonly number[];
	/** The matching stems of the index. Absent when searching for a phrase. */
	readonly scores?: readonly { readonly search_term: string }[];
	data: () => Promise<PagefindPage>;
}

/** Ordered results, and the stems that were searched for. */
export interface PagefindAnswer {
	readonly results: readonly PagefindResult[];
	readonly search_keywords?: readonly string[];
}

export interface PagefindInstance {
	/** Makes results report the words that each page was found for. */
	enterPlaygroundMode: () => Promise<void>;
	init: () => Promise<void>;
	/** @param query `null` for all pages */
	search: (query: string | null, options?: object) => Promise<PagefindAnswer>;
	/** The values of each filter, with the number of pages that have each. */
	filters: () => Promise<Record<string, Record<string, number>>>;
}

/** Creates an engine with replacements for the globals that it uses. */
export type EngineFactory = (
	fetch: (address: string) => Promise<Response>,
	document: object,
) => { createInstance: (options: object) => PagefindInstance };

declare global {
	var cuemarkEngine: EngineFactory | undefined;
}
