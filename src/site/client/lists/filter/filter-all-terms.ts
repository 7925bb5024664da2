import { phrases } from '#locale/lists.ts';
import { termPath } from '../../../links.ts';
import { make } from '../../page/make.ts';
import { siteRoot } from '../../page/site.ts';
import { comparable } from '../../words/comparable.ts';
import { keepInAddress } from './filter-in-address.ts';
import { startFiltering } from './filtered-list.ts';
import { matchingTermsFirst } from './matching-terms.ts';
import { allTerms, type ListedTerm } from '../terms.ts';

/**
 * Filters the terms of all pages of their list while the reader types. Loads them when first needed, shows matches in
 * place of the page's own terms, and keeps the filter in the address.
 *
 * @param language of definitions (BCP 47)
 */
export function startAllTermsFilter(form: HTMLFormElement, language: string): void {
	const list = make('ul', { role: 'list' });
	const found = make('section', { hidden: true, ariaLabel: phrases.termsFound }, list);
	form.after(found);
	startFiltering<ReturnType<typeof itemOf>>({
		form,
		heading: phrases.terms,
		moreLabel: phrases.moreTerms,
		list,
		hiddenWhileFiltered: [...document.querySelectorAll<HTMLElement>('[data-letters], [data-letter], [data-list-all]')],
		all: () => allTerms().then((terms) => terms.map((term) => itemOf(term, language))),
		updateFilter: (typed, words) => {
			keepInAddress({ filter: typed });
			return words.length === 0 ? undefined : (all) => matchingTermsFirst(all, typed);
		},
		show: (items) => {
			found.hidden = items === undefined;
			list.replaceChildren(...(items ?? []).map(({ element }) => element()));
		},
		emptyText: phrases.noTerm,
		hasInitialOrder: false,
	});
}

/**
 * A term, with an item created when it is first shown.
 *
 * @param language of definitions (BCP 47)
 */
function itemOf({ page, text, talks, definition }: ListedTerm, language: string) {
	let made: HTMLElement | undefined;
	const element = (): HTMLElement => {
		const link = make('a', { href: siteRoot() + termPath(page) }, make('bdi', {}, text));
		const term = make('p', { className: 'term' }, link);
		if (talks > 0) term.append(' ', make('span', { className: 'quiet' }, phrases.inTalks(talks)));
		const item = make('li', {}, term);
		if (definition) item.append(make('p', { className: 'meaning', lang: language, dir: 'auto' }, definition));
		return item;
	};
	return { text: comparable(text), element: () => (made ??= element()) };
}
