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
	data: () => Promise<PagefindPage>;
}

export interface PagefindInstance {
	init: () => Promise<void>;
	search: (query: string, options?: object) => Promise<{ results: PagefindResult[] }>;
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
