/** What is used of Pagefind's own interface (https://pagefind.app/docs/api/), and of its results. */

export interface PagefindSubResult {
	/** Text of `data-pagefind-title`; the page's title for words before the first anchor. */
	readonly title: string;
	readonly url: string;
	/** Words with `<mark>` around those that match; `<` and `>` of the text as entities. */
	readonly excerpt: string;
	/** Places of the matching words, counted in words from the start of the page. */
	readonly locations: readonly number[];
	readonly anchor?: { readonly id: string; readonly location: number };
}

export interface PagefindPage {
	/** From the site's root, beginning with `/`. */
	readonly url: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly raw_content?: string;
	readonly content: string;
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
	readonly sub_results: readonly PagefindSubResult[];
}

export interface PagefindResult {
	readonly id: string;
	readonly score: number;
	/** What it is scored for: words of the index, as stems. Absent where a phrase was searched for. */
	readonly scores?: readonly { readonly search_term: string }[];
	data: () => Promise<PagefindPage>;
}

/** What an instance found, in its order, and the stems of the words that it looked for. */
export interface PagefindAnswer {
	readonly results: readonly PagefindResult[];
	readonly search_keywords?: readonly string[];
}

export interface PagefindInstance {
	/** From then on answers say which words each page was found for. */
	enterPlaygroundMode: () => Promise<void>;
	init: () => Promise<void>;
	search: (query: string, options?: object) => Promise<PagefindAnswer>;
	/** Values of each filter, and how many pages have them. */
	filters: () => Promise<Record<string, Record<string, number>>>;
}

/** Makes an engine of its own, with what it uses of the page replaced. */
export type EngineFactory = (
	fetch: (address: string) => Promise<Response>,
	document: object,
) => { createInstance: (options: object) => PagefindInstance };

declare global {
	var cuemarkEngine: EngineFactory | undefined;
}
