import { addScript } from '../page/add-script.ts';
import { siteRoot } from '../page/site.ts';

/** A term with a page, in the list of all terms. */
export interface ListedTerm {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly text: string;
	/** How many talks mention it. */
	readonly talks: number;
	/** Its definition in the glossary. */
	readonly definition: string | undefined;
}

declare global {
	/** Set by the script that holds the list of all terms. */
	var cuemarkTerms: [page: string, text: string, talks: number, definition?: string][] | undefined;
}

const root = siteRoot();
let loading: Promise<ListedTerm[]> | undefined;

/** All terms of the site, from A to Z. Loaded once; after a failure, the next call tries again. */
export function allTerms(): Promise<ListedTerm[]> {
	loading ??= addScript(`${root}assets/terms.js`).then(
		() => (globalThis.cuemarkTerms ?? []).map(([page, text, talks, definition]) => ({ page, text, talks, definition })),
		(error: unknown) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}
