import { phrases } from '#locale/lists.ts';
import { make } from '../../page/make.ts';
import { siteRoot } from '../../page/site.ts';

/** A link to search for words that no item of a list contains. */
export function searchInstead(typed: string): HTMLAnchorElement {
	const href = `${siteRoot()}search.html?${new URLSearchParams({ q: typed }).toString()}`;
	return make('a', { href }, phrases.searchInstead(typed));
}
