import { comparable, typedWords } from './words/comparable.ts';
import { thatSayAll } from './words/say-all.ts';

/** Filters the index of all terms while the reader types. */
function startTermFilter(form: HTMLFormElement): void {
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const count = form.querySelector('output');
	const letters = document.querySelector<HTMLElement>('[data-letters]');
	const sections = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((section) => ({
		section,
		terms: [...section.querySelectorAll<HTMLElement>(':scope > ul > li')].map((item) => ({
			item,
			text: comparable(item.querySelector('.term a')?.textContent ?? ''),
		})),
	}));
	const all = sections.flatMap(({ terms }) => terms);
	const total = all.length;

	const show = (): void => {
		const words = typedWords(filter.value);
		// Matches like the search (any form of a word) and like a filter (any part of a word).
		const said = new Set(thatSayAll(all, ({ text }) => text, filter.value));
		let matching = 0;
		for (const { section, terms } of sections) {
			let here = 0;
			for (const term of terms) {
				const { item } = term;
				item.hidden = !said.has(term) && !words.every((word) => term.text.includes(word));
				if (!item.hidden) here++;
			}
			section.hidden = here === 0;
			matching += here;
		}
		if (letters) letters.hidden = words.length > 0;
		if (!count) return;
		count.textContent =
			words.length === 0
				? ''
				: matching === 0
					? 'No term has these words.'
					: `${matching.toLocaleString('en')} of ${total.toLocaleString('en')}`;
	};
	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.hidden = false;
	// Browsers keep what was typed when the reader comes back.
	if (filter.value) show();
}

const form = document.querySelector<HTMLFormElement>('[data-term-filter]');
if (form) startTermFilter(form);
