import { phrases } from '#locale/lists.ts';
import { termPath } from '../../../links.ts';
import { make } from '../../page/make.ts';
import { siteRoot } from '../../page/site.ts';
import { comparable } from '../../words/comparable.ts';
import { allTerms, type SiteTerm } from '../terms.ts';
import { startFiltering } from './filtered-list.ts';
import { matchingTerms } from './matching-terms.ts';

/** A term in a list that can be filtered. */
interface Item {
	/** Its name in comparable form. */
	readonly text: string;
	readonly element: () => Node;
}

/**
 * Filters the list of terms while the reader types, and shows matches in place of the page's own terms. If the list has
 * several pages, loads the terms of all when first needed.
 */
export function startTermFilter(form: HTMLFormElement): void {
	const list = make('ul', { role: 'list' });
	const found = make('section', { hidden: true, ariaLabel: phrases.termsFound }, list);
	form.after(found);
	const language = form.dataset.allTerms;
	startFiltering<Item>({
		form,
		heading: phrases.terms,
		moreLabel: phrases.moreTerms,
		list,
		original: [],
		hiddenWhileFiltered: [...document.querySelectorAll<HTMLElement>('[data-letters], [data-letter], [data-list-all]')],
		all: () => (language === undefined ? itemsOnPage() : loadItems(language)),
		pick: (words, typed) => (words.length === 0 ? undefined : (all) => matchingTerms(all, typed)),
		onShow: (isFiltered) => (found.hidden = !isFiltered),
		emptyText: phrases.noTerm,
	});
}

/** The terms already on the page. Copies are shown: the originals stay below their letters. */
function itemsOnPage(): Item[] {
	return [...document.querySelectorAll('[data-letter] > ul > li')].map((item) => ({
		text: comparable(item.querySelector('.term a')?.textContent ?? ''),
		element: () => item.cloneNode(true),
	}));
}

/** @param language of definitions (BCP 47) */
async function loadItems(language: string): Promise<Item[]> {
	return (await allTerms()).map((one) => ({
		text: comparable(one.term),
		element: () => elementOf(one, language),
	}));
}

function elementOf({ page, term, talks, definition }: SiteTerm, language: string): HTMLElement {
	const link = make('a', { href: siteRoot() + termPath(page) }, make('bdi', {}, term));
	const line = make('p', { className: 'term' }, link);
	if (talks > 0) line.append(' ', make('span', { className: 'quiet' }, phrases.inTalks(talks)));
	const item = make('li', {}, line);
	if (definition) item.append(make('p', { className: 'meaning', lang: language, dir: 'auto' }, definition));
	return item;
}
