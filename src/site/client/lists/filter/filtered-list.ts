import { phrases } from '#locale/lists.ts';
import { announcer } from '../../page/announcer.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import { siteRoot } from '../../page/site.ts';
import { typedWords } from '../../words/comparable.ts';
import { keepInAddress } from './filter-in-address.ts';

/** How many items are shown at first, and how many more each time the reader asks. */
const FIRST = 60;
const MORE = 200;

/** An item of the list; its element is made when it is first shown. */
interface Listed {
	readonly element: () => Node;
}

const touches = matchMedia('(hover: none)');

/** A list that a form filters: see components/lists/list-tools.astro. */
export interface FilteredList<Item extends Listed> {
	readonly form: HTMLFormElement;
	/** Shown above the matches. */
	readonly heading: string;
	/** Label of the button for more matches, given how many are left. */
	readonly moreLabel: (left: number) => string;
	/** Holds the items; the button for more comes after it. */
	readonly list: HTMLElement;
	/** What the list has if nothing is filtered. */
	readonly original: readonly Item[];
	/** Other elements to hide while the list is filtered. */
	readonly hiddenWhileFiltered: readonly HTMLElement[];
	/** Returns or loads all items; called when first needed, and again after a failure. */
	readonly all: () => readonly Item[] | Promise<readonly Item[]>;
	/** Returns a function that selects items, and sorts them; `undefined` for the original list. */
	readonly pick: (words: readonly string[], typed: string) => ((all: readonly Item[]) => readonly Item[]) | undefined;
	/** Called when other items are shown. */
	readonly onShow: (isFiltered: boolean) => void;
	/** Shown if nothing matches. */
	readonly emptyText: string;
}

/** Filters a list while the reader types. Keeps the filter in the address, and starts with the one that is there. */
export function startFiltering<Item extends Listed>(options: FilteredList<Item>): void {
	const { form, list, original, hiddenWhileFiltered } = options;
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const status = form.querySelector('.filtered');
	const region = form.querySelector<HTMLElement>('[aria-live]');
	const announce = region && announcer(region);
	const heading = document.querySelector('[data-list-heading]');
	const headingText = heading?.textContent ?? '';
	let items: readonly Item[] | Promise<readonly Item[]> | undefined;
	let limit = FIRST;
	let latestRun = 0;

	const typed = (): string => filter.value.trim();
	const pick = () => options.pick(typedWords(typed()), typed());
	/** Shows the outcome below the filter: at once, and for screen readers after a pause. */
	const showStatus = (...words: (string | Node)[]): void => {
		status?.classList.remove('none');
		status?.replaceChildren(...words);
		announce?.(status?.textContent ?? '');
	};
	const draw = (found?: readonly Item[]): void => {
		list.replaceChildren(...(found?.slice(0, limit) ?? original).map(({ element }) => element()));
		options.onShow(found !== undefined);
		for (const other of hiddenWhileFiltered) other.hidden = found !== undefined;
		if (heading) heading.textContent = found ? options.heading : headingText;
		const left = Math.max((found?.length ?? 0) - limit, 0);
		more.hidden = left === 0;
		more.textContent = options.moreLabel(left);
	};
	const update = async (): Promise<void> => {
		const run = ++latestRun;
		keepInAddress('filter', typed());
		const picked = pick();
		if (!picked) {
			draw();
			showStatus();
			return;
		}
		try {
			items ??= options.all();
			if (items instanceof Promise) showStatus(phrases.loading);
			const all = (items = await items);
			if (run !== latestRun) return;
			const found = picked(all);
			draw(found);
			if (typed() === '') showStatus();
			else if (found.length > 0) showStatus(phrases.found(found.length, all.length));
			else {
				showStatus(options.emptyText, ' ', searchInstead(typed()), '.');
				status?.classList.add('none');
			}
		} catch {
			items = undefined;
			if (run === latestRun) showStatus(phrases.notLoaded);
		}
	};

	const showMore = (): void => {
		const shown = list.childElementCount;
		limit += MORE;
		void update().then(() => list.children[shown]?.querySelector('a')?.focus());
	};
	const more = makeButton('', showMore, { className: 'button more', hidden: true });

	form.addEventListener('input', ({ target }) => {
		limit = FIRST;
		// The keyboard of a touch screen covers the lower half of the window, and with it most of the matches.
		if (target === filter && touches.matches) form.scrollIntoView();
		void update();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	list.after(more);
	form.hidden = false;
	filter.value = new URLSearchParams(location.search).get('filter') ?? '';
	if (pick()) void update();
}

/** A link to search for words that no item of a list contains. */
function searchInstead(typed: string): HTMLAnchorElement {
	const href = `${siteRoot()}search.html?${new URLSearchParams({ q: typed }).toString()}`;
	return make('a', { href }, phrases.searchInstead(typed));
}
