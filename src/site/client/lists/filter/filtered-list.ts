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
	/** Stands above what is found. */
	readonly heading: string;
	/** Said on the button for more of what is found, with how many are left. */
	readonly more: (left: number) => string;
	/** Holds the items that are found; the button for more of them stands behind it. */
	readonly list: HTMLElement;
	/** What else of the page is hidden while the list is filtered. */
	readonly others: readonly HTMLElement[];
	/** Gives all items, or loads them; called when they are first needed, and again after a failure. */
	readonly all: () => readonly Item[] | Promise<readonly Item[]>;
	/** Keeps in the address what is asked for. Returns what picks the items, `undefined` if nothing is asked for. */
	readonly ask: (typed: string, words: readonly string[]) => ((all: readonly Item[]) => readonly Item[]) | undefined;
	/** Shows items; with `undefined`, the list as the page came. */
	readonly show: (items: readonly Item[] | undefined) => void;
	/** Said where there is none. */
	readonly none: string;
	/** Whether more than the filter is asked for from the start. */
	readonly isAsked: boolean;
}

/** Filters a list while the reader types, and from the start by what the address says. */
export function startFiltering<Item>(given: FilteredList<Item>): void {
	const { form, list, others } = given;
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const tell = filterStatus(form);
	const heading = document.querySelector('[data-list-heading]');
	const headingText = heading?.textContent ?? '';
	let items: readonly Item[] | Promise<readonly Item[]> | undefined;
	let limit = FIRST;
	let turn = 0;

	const say = (...words: (string | Node)[]): void => {
		tell(...words)?.classList.remove('none');
	};
	const draw = (found?: readonly Item[]): void => {
		given.show(found?.slice(0, limit));
		for (const other of others) other.hidden = found !== undefined;
		if (heading) heading.textContent = found ? given.heading : headingText;
		const left = Math.max((found?.length ?? 0) - limit, 0);
		more.hidden = left === 0;
		more.textContent = given.more(left);
	};
	const update = async (): Promise<void> => {
		const mine = ++turn;
		const typed = filter.value.trim();
		const words = typedWords(typed);
		const pick = given.ask(typed, words);
		if (!pick) {
			draw();
			say();
			return;
		}
		try {
			items ??= given.all();
			if (items instanceof Promise) say(phrases.loading);
			const all = (items = await items);
			if (mine !== turn) return;
			const found = pick(all);
			draw(found);
			if (words.length === 0) say();
			else if (found.length > 0) say(phrases.found(found.length, all.length));
			else {
				tell(given.none, ' ', searchInstead(typed), '.')?.classList.add('none');
			}
		} catch {
			items = undefined;
			say(phrases.notLoaded);
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
	if (filter.value || given.isAsked) void update();
}
