import { addScript } from '../page/add-script.ts';
import { siteRoot } from '../page/site.ts';

/** A term that has a page, as the list of all terms has it. */
export interface ListedTerm {
	/** Name of its page, without ending. */
	readonly page: string;
	readonly text: string;
	/** How many talks say it. */
	readonly talks: number;
	/** What the glossary says of it. */
	readonly definition: string | undefined;
}

declare global {
	/** What the script with the list of all terms hands over. */
	var cuemarkTerms: [page: string, text: string, talks: number, definition?: string][] | undefined;
}

const root = siteRoot();
let loading: Promise<ListedTerm[]> | undefined;

/** All terms of the site, from A to Z. Loaded once; a failed load is tried again. */
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
