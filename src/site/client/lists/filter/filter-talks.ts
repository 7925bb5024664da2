import { phrases } from '#locale/lists.ts';
import { keepInAddress } from './filter-in-address.ts';
import { startFiltering } from './filtered-list.ts';
import { type Item, itemsOf, itemsOn } from './items.ts';
import { type Compare, orders } from './orders.ts';
import { markProgress } from '../progress-marks.ts';
import { allTalks, talksOf } from '../talks.ts';

const compareBy: Readonly<Record<string, Compare | undefined>> = orders;

/**
 * Filters and sorts a list of talks while the reader types. A page with only some of the talks loads the full list when
 * it is first needed. Keeps filter and order in the address.
 */
export function startTalkFilter(form: HTMLFormElement, list: HTMLElement): void {
	const order = form.elements.namedItem('order') as HTMLSelectElement;
	const complete = list.dataset.complete !== undefined;
	const onPage = itemsOn(list);
	const rows = list.classList.contains('rows');
	order.value = new URLSearchParams(location.search).get('order') ?? 'given';
	if (order.selectedIndex === -1) order.value = 'given';
	startFiltering<Item>({
		form,
		heading: phrases.talks,
		moreLabel: phrases.moreTalks,
		list,
		hiddenWhileFiltered: [...document.querySelectorAll<HTMLElement>('[data-list-all]')],
		all: () => (complete ? onPage : loadItems(form.dataset.course)),
		updateFilter: (typed, words) => {
			const compare = compareBy[order.value];
			keepInAddress({ filter: typed, order: order.value === 'given' ? '' : order.value });
			if (words.length === 0 && !compare) return undefined;
			const byOrder = compare ?? (complete ? undefined : compareBy[form.dataset.given ?? '']);
			return (all) => {
				const matching = all.filter(({ text }) => words.every((word) => text.includes(word)));
				return byOrder ? matching.sort(byOrder) : matching;
			};
		},
		show: (items) => {
			list.classList.toggle('rows', rows || (!complete && items !== undefined));
			list.replaceChildren(...(items ?? onPage).map(({ element }) => element()));
			markProgress(list);
		},
		emptyText: phrases.noTalk(form.dataset.named ?? ''),
		hasInitialOrder: order.value !== 'given',
	});
}

/** @param course whose talks to list; all talks if absent */
async function loadItems(course: string | undefined): Promise<Item[]> {
	const talks = await allTalks();
	return itemsOf(course === undefined ? talks : talksOf(course, talks));
}
