import { phrases } from '#locale/lists.ts';
import { comparable, typedWords } from '../../words/comparable.ts';
import { filterStatus } from './filter-status.ts';
import { matchingTerms } from './matching-terms.ts';

/** Filters the list of terms while the reader types, if all of it is on the page. */
export function startTermFilter(form: HTMLFormElement): void {
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const showStatus = filterStatus(form);
	const letters = document.querySelector<HTMLElement>('[data-letters]');
	const sections = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((section) => ({
		section,
		terms: [...section.querySelectorAll<HTMLElement>(':scope > ul > li')].map((item) => ({
			item,
			text: comparable(item.querySelector('.term a')?.textContent ?? ''),
		})),
	}));
	const all = sections.flatMap(({ terms }) => terms);

	const show = (): void => {
		const isFiltered = typedWords(filter.value).length > 0;
		const matching = new Set(matchingTerms(all, filter.value));
		for (const { section, terms } of sections) {
			for (const term of terms) term.item.hidden = !matching.has(term);
			section.hidden = terms.every(({ item }) => item.hidden);
		}
		if (letters) letters.hidden = isFiltered;
		showStatus(isFiltered ? statusText(matching.size, all.length) : '');
	};
	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.hidden = false;
	// Browsers restore what was typed when the reader comes back.
	if (filter.value) show();
}

const statusText = (matching: number, all: number): string =>
	matching === 0 ? phrases.noTermHere : phrases.found(matching, all);
