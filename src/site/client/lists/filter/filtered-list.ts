import { phrases } from '#locale/lists.ts';
import { makeButton } from '../../page/make-button.ts';
import { typedWords } from '../../words/comparable.ts';
import { filterStatus } from './filter-status.ts';
import { searchInstead } from './search-instead.ts';

/** How many items are shown at first, and how many more each time the reader asks. */
const FIRST = 60;
const MORE = 200;

/** A list that a form filters: see components/lists/list-tools.astro. */
export interface FilteredList<Item> {
	readonly form: HTMLFormElement;
	/** Shown above the matches. */
	readonly heading: string;
	/** Label of the button for more matches, given how many are left. */
	readonly moreLabel: (left: number) => string;
	/** Holds the matching items; the button for more comes after it. */
	readonly list: HTMLElement;
	/** Other elements to hide while the list is filtered. */
	readonly hiddenWhileFiltered: readonly HTMLElement[];
	/** Returns or loads all items; called when first needed, and again after a failure. */
	readonly all: () => readonly Item[] | Promise<readonly Item[]>;
	/**
	 * Stores the filter in the address, and returns a function that selects the items; `undefined` if nothing is
	 * filtered.
	 */
	readonly updateFilter: (
		typed: string,
		words: readonly string[],
	) => ((all: readonly Item[]) => readonly Item[]) | undefined;
	/** Shows items, or the original list for `undefined`. */
	readonly show: (items: readonly Item[] | undefined) => void;
	/** Shown if nothing matches. */
	readonly emptyText: string;
	/** Whether the address sets an order, which applies without a filter. */
	readonly hasInitialOrder: boolean;
}

/** Filters a list while the reader types, starting with the filter in the address. */
export function startFiltering<Item>(options: FilteredList<Item>): void {
	const { form, list, hiddenWhileFiltered } = options;
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const showStatus = filterStatus(form);
	const heading = document.querySelector('[data-list-heading]');
	const headingText = heading?.textContent ?? '';
	let items: readonly Item[] | Promise<readonly Item[]> | undefined;
	let limit = FIRST;
	let latestRun = 0;

	const showPlainStatus = (...words: (string | Node)[]): void => {
		showStatus(...words)?.classList.remove('none');
	};
	const draw = (found?: readonly Item[]): void => {
		options.show(found?.slice(0, limit));
		for (const other of hiddenWhileFiltered) other.hidden = found !== undefined;
		if (heading) heading.textContent = found ? options.heading : headingText;
		const left = Math.max((found?.length ?? 0) - limit, 0);
		more.hidden = left === 0;
		more.textContent = options.moreLabel(left);
	};
	const update = async (): Promise<void> => {
		const run = ++latestRun;
		const typed = filter.value.trim();
		const words = typedWords(typed);
		const pick = options.updateFilter(typed, words);
		if (!pick) {
			draw();
			showPlainStatus();
			return;
		}
		try {
			items ??= options.all();
			if (items instanceof Promise) showPlainStatus(phrases.loading);
			const all = (items = await items);
			if (run !== latestRun) return;
			const found = pick(all);
			draw(found);
			if (words.length === 0) showPlainStatus();
			else if (found.length > 0) showPlainStatus(phrases.found(found.length, all.length));
			else {
				showStatus(options.emptyText, ' ', searchInstead(typed), '.')?.classList.add('none');
			}
		} catch {
			items = undefined;
			showPlainStatus(phrases.notLoaded);
		}
	};

	const showMore = (): void => {
		const shown = list.childElementCount;
		limit += MORE;
		void update().then(() => list.children[shown]?.querySelector('a')?.focus());
	};
	const more = makeButton('', showMore, { className: 'button more', hidden: true });

	form.addEventListener('input', () => {
		limit = FIRST;
		void update();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	list.after(more);
	form.hidden = false;
	filter.value = new URLSearchParams(location.search).get('filter') ?? '';
	if (filter.value || options.hasInitialOrder) void update();
}
