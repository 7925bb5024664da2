import { typedWords } from '../words/comparable.ts';
import { type Item, itemsOf, itemsOn } from './items.ts';
import { allTalks, talksOf } from './talks.ts';
import { keepInAddress } from './filter-in-address.ts';
import { FIRST, makeMoreButton, MORE } from './more-button.ts';
import { markProgress } from './progress-marks.ts';
import { searchInstead } from './search-instead.ts';

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const orders: Record<string, ((a: Item, b: Item) => number) | undefined> = {
	title: (a, b) => byTitle.compare(a.title, b.title),
	newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
	longest: (a, b) => b.length - a.length,
	shortest: (a, b) => a.length - b.length,
};

/**
 * Filters and sorts a list of talks while the reader types. A page that shows only some of the talks loads the full list
 * when it is first needed. Filter and order are kept in the page's address.
 */
export function startList(form: HTMLFormElement, list: HTMLElement): void {
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const order = form.elements.namedItem('order') as HTMLSelectElement;
	const count = form.querySelector('output');
	const others = [...document.querySelectorAll<HTMLElement>('[data-list-all]')];
	const heading = document.querySelector<HTMLElement>('[data-list-heading]');
	const headingText = heading?.textContent ?? '';
	const complete = list.dataset.complete !== undefined;
	const onPage = itemsOn(list);
	const rows = list.classList.contains('rows');
	const more = makeMoreButton();
	let items: Promise<readonly Item[]> | undefined;
	let limit = FIRST;
	let turn = 0;

	const itemsOfAll = async (): Promise<readonly Item[]> => {
		const { course } = form.dataset;
		const talks = await allTalks();
		return itemsOf(course === undefined ? talks : talksOf(course, talks));
	};
	const say = (...words: (string | Node)[]): void => {
		count?.replaceChildren(...words);
		count?.classList.remove('none');
	};
	const draw = (shown: readonly Item[], left: number, asGiven: boolean): void => {
		list.classList.toggle('rows', rows || (!complete && !asGiven));
		list.replaceChildren(...shown.map(({ element }) => element()));
		markProgress(list);
		for (const other of others) other.hidden = !asGiven;
		if (heading) heading.textContent = asGiven ? headingText : 'Talks';
		more.hidden = left <= 0;
		more.textContent = `Show more of ${left.toLocaleString('en')} talks`;
	};
	const show = async (): Promise<void> => {
		const mine = ++turn;
		const words = typedWords(filter.value);
		const compare = orders[order.value];
		keepInAddress({ filter: filter.value.trim(), order: order.value === 'given' ? '' : order.value });
		if (words.length === 0 && !compare) {
			draw(onPage, 0, true);
			say();
			return;
		}
		try {
			if (!complete && !items) say('Loading the list …');
			const all = await (items ??= complete ? Promise.resolve(onPage) : itemsOfAll());
			if (mine !== turn) return;
			const matching = all.filter(({ text }) => words.every((word) => text.includes(word)));
			const byOrder = compare ?? (complete ? undefined : orders[form.dataset.given ?? '']);
			if (byOrder) matching.sort(byOrder);
			draw(matching.slice(0, limit), matching.length - limit, false);
			if (words.length > 0 && matching.length === 0) {
				const named = form.dataset.named ?? 'title';
				say(`No talk has all these words in its ${named}. `, searchInstead(filter.value.trim()), '.');
				count?.classList.add('none');
			} else {
				const counts = [matching, all].map(({ length }) => length.toLocaleString('en'));
				say(...(words.length === 0 ? [] : [counts.join(' of ')]));
			}
		} catch {
			items = undefined;
			say('The list could not be loaded. Try again, or leaf through its pages.');
		}
	};

	form.addEventListener('input', () => {
		limit = FIRST;
		void show();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	more.addEventListener('click', () => {
		const shown = list.childElementCount;
		limit += MORE;
		void show().then(() => list.children[shown]?.querySelector('a')?.focus());
	});
	list.after(more);
	form.hidden = false;
	const given = new URLSearchParams(location.search);
	filter.value = given.get('filter') ?? '';
	order.value = given.get('order') ?? 'given';
	if (order.selectedIndex === -1) order.value = 'given';
	if (filter.value || order.value !== 'given') void show();
}
