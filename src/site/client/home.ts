/** Items of a long list that are shown until the reader asks for all. */
const FIRST = 48;

interface Item {
	readonly element: HTMLLIElement;
	/** What a filter looks at. */
	readonly text: string;
	/** Seconds. */
	readonly length: number;
	/** ISO date, or empty. */
	readonly date: string;
}

const orders: Record<string, ((a: Item, b: Item) => number) | undefined> = {
	newest: (a, b) => b.date.localeCompare(a.date),
	longest: (a, b) => b.length - a.length,
	shortest: (a, b) => a.length - b.length,
};

/** Filters and orders the list of talks in place. */
function startList(form: HTMLFormElement, list: HTMLElement): void {
	const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map((element): Item => ({
		element,
		text: fold(element.textContent),
		length: Number(element.dataset.length),
		date: element.dataset.date ?? '',
	}));
	const filter = form.elements.namedItem('filter') as HTMLInputElement;
	const order = form.elements.namedItem('order') as HTMLSelectElement;
	const count = form.querySelector('output');
	const more = document.createElement('button');
	more.type = 'button';
	more.className = 'button more';
	more.textContent = `Show all ${items.length.toLocaleString('en')} talks`;
	let all = items.length <= FIRST * 1.5;
	let ordered: readonly Item[] = items;

	const show = (): void => {
		const words = fold(filter.value).split(/\s+/).filter(Boolean);
		const matching = ordered.filter(({ text }) => words.every((word) => text.includes(word)));
		const hidden = words.length > 0 || all ? 0 : Math.max(matching.length - FIRST, 0);
		const shown = new Set(matching.slice(0, matching.length - hidden));
		for (const item of items) item.element.hidden = !shown.has(item);
		more.hidden = hidden === 0;
		if (count) count.textContent = words.length === 0 ? '' : describe(matching.length, items.length);
	};
	const sort = (): void => {
		const compare = orders[order.value];
		ordered = compare ? items.toSorted(compare) : items;
		list.append(...ordered.map(({ element }) => element));
		show();
	};

	filter.addEventListener('input', show);
	order.addEventListener('change', sort);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	more.addEventListener('click', () => {
		const first = ordered.find(({ element }) => element.hidden);
		all = true;
		show();
		first?.element.querySelector('a')?.focus();
	});
	list.after(more);
	form.hidden = false;
	// A browser that comes back to the page may have kept what was typed.
	sort();
}

function describe(matching: number, total: number): string {
	return matching === 0
		? 'No talk has all these words in its title, channel or course. Search looks at what was said.'
		: `${matching.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}

/** Case and accents do not count. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const form = document.querySelector<HTMLFormElement>('[data-list-tools]');
const list = document.querySelector<HTMLElement>('[data-videos]');
if (form && list) startList(form, list);
