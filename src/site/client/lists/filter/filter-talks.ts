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
 * it is first needed. Keeps the order in the address, too.
 */
export function startTalkFilter(form: HTMLFormElement, list: HTMLElement): void {
	const order = form.querySelector('select');
	const complete = list.dataset.complete !== undefined;
	const original = itemsOn(list);
	const rows = list.classList.contains('rows');
	if (order) {
		order.value = new URLSearchParams(location.search).get('order') ?? 'given';
		if (order.selectedIndex === -1) order.value = 'given';
	}
	startFiltering<Item>({
		form,
		heading: phrases.talks,
		moreLabel: phrases.moreTalks,
		list,
		original,
		hiddenWhileFiltered: [...document.querySelectorAll<HTMLElement>('[data-list-all]')],
		all: () => (complete ? original : loadItems(form.dataset)),
		pick: (words) => {
			const chosen = order?.value ?? 'given';
			const compare = compareBy[chosen];
			keepInAddress('order', compare ? chosen : '');
			if (words.length === 0 && !compare) return undefined;
			return (all) => {
				const matching = all.filter(({ text }) => words.every((word) => text.includes(word)));
				return compare ? matching.sort(compare) : matching;
			};
		},
		onShow: (isFiltered) => {
			list.classList.toggle('rows', rows || (!complete && isFiltered));
			markProgress(list);
		},
		emptyText: phrases.noTalk(form.dataset.named ?? ''),
	});
}

/**
 * The talks of a course, in its order; or all talks, in that of the page.
 *
 * @param course its slug; absent in a list of all talks
 * @param newestFirst present if the page lists the newest talks, otherwise they are by title
 */
async function loadItems({ course, newestFirst }: DOMStringMap): Promise<Item[]> {
	const talks = await allTalks();
	const items = itemsOf(course === undefined ? talks : talksOf(course, talks));
	return newestFirst === undefined ? items : items.sort(orders.newest);
}
