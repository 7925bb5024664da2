import { countOf } from '../../../count-of.ts';
import { termPath } from '../../links.ts';
import { make } from '../page/make.ts';
import { siteRoot } from '../page/site.ts';
import { comparable, typedWords } from '../words/comparable.ts';
import { keepInAddress } from './filter-in-address.ts';
import { matchingTermsFirst } from './matching-terms.ts';
import { FIRST, makeMoreButton, MORE } from './more-button.ts';
import { searchInstead } from './search-instead.ts';
import { allTerms, type ListedTerm } from './terms.ts';

/**
 * Filters the terms of all pages of their list while the reader types. They are loaded when first needed, and what is found
 * stands in the place of the page's own terms. The filter is kept in the page's address.
 *
 * @param language of definitions (BCP 47)
 */
export function startAllTermsFilter(form: HTMLFormElement, language: string): void {
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const count = form.querySelector('output');
	const ofPage = [...document.querySelectorAll<HTMLElement>('[data-letters], [data-letter], [data-list-all]')];
	const heading = document.querySelector('[data-list-heading]');
	const headingText = heading?.textContent ?? '';
	const list = make('ul');
	const more = makeMoreButton();
	const found = make('section', { hidden: true, ariaLabel: 'Terms found' }, list, more);
	let terms: Promise<readonly (ListedTerm & { readonly element: () => HTMLElement })[]> | undefined;
	let limit = FIRST;
	let turn = 0;

	const say = (...words: (string | Node)[]): void => {
		count?.replaceChildren(...words);
		count?.classList.remove('none');
	};
	const exchange = (filtered: boolean): void => {
		found.hidden = !filtered;
		for (const element of ofPage) element.hidden = filtered;
		if (heading) heading.textContent = filtered ? 'Terms' : headingText;
	};
	const show = async (): Promise<void> => {
		const mine = ++turn;
		const typed = filter.value.trim();
		keepInAddress({ filter: typed });
		if (typedWords(typed).length === 0) {
			exchange(false);
			say();
			return;
		}
		try {
			if (!terms) say('Loading the list …');
			const all = await (terms ??= allTerms().then((listed) => listed.map((term) => itemOf(term, language))));
			if (mine !== turn) return;
			const matching = matchingTermsFirst(all, typed);
			list.replaceChildren(...matching.slice(0, limit).map(({ element }) => element()));
			const left = matching.length - limit;
			more.hidden = left <= 0;
			more.textContent = `Show more of ${left.toLocaleString('en')} terms`;
			exchange(true);
			if (matching.length > 0) say([matching, all].map(({ length }) => length.toLocaleString('en')).join(' of '));
			else {
				say('No term has all these words. ', searchInstead(typed), '.');
				count?.classList.add('none');
			}
		} catch {
			terms = undefined;
			say('The list could not be loaded. Try again, or leaf through its pages.');
		}
	};

	form.addEventListener('input', () => {
		limit = FIRST;
		void show();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	more.addEventListener('click', () => {
		const shown = list.childElementCount;
		limit += MORE;
		void show().then(() => list.children[shown]?.querySelector('a')?.focus());
	});
	form.after(found);
	form.hidden = false;
	filter.value = new URLSearchParams(location.search).get('filter') ?? '';
	if (filter.value) void show();
}

/**
 * A term with the item that is made of it when it is first shown.
 *
 * @param language of definitions (BCP 47)
 */
function itemOf({ page, text, talks, definition }: ListedTerm, language: string) {
	let made: HTMLElement | undefined;
	const element = (): HTMLElement => {
		const link = make('a', { href: siteRoot() + termPath(page) }, make('bdi', {}, text));
		const term = make('p', { className: 'term' }, link);
		if (talks > 0) term.append(' ', make('span', { className: 'quiet' }, `in ${countOf(talks, 'talk')}`));
		const item = make('li', {}, term);
		if (definition) item.append(make('p', { className: 'meaning', lang: language, dir: 'auto' }, definition));
		return item;
	};
	return { page, talks, definition, text: comparable(text), element: () => (made ??= element()) };
}
