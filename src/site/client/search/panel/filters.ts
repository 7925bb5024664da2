import { language, number } from '#locale/language.ts';
import { languageNameIn } from '../../../language-name.ts';
import { type Facet, facets, type Order, orders, type SearchState } from '../query/state.ts';

export interface Filters {
	readonly read: () => Pick<SearchState, 'filters' | 'order'>;
	/** Sets the chosen values without calling `onChange`. */
	readonly write: (chosen: Pick<SearchState, 'filters' | 'order'>) => void;
	/** Fills in the available values. */
	readonly offer: (parts: readonly Record<string, Record<string, number>>[]) => void;
}

/**
 * Starts the filter form, which has one `<select>` per facet and, on a talk's page, a checkbox for only this talk.
 *
 * @param onOpen called when the form is first opened, to load the available values
 */
export function startFilters(panel: HTMLElement, onChange: () => void, onOpen: () => void): Filters {
	const toggle = panel.querySelector<HTMLButtonElement>('[data-filter-toggle]');
	const box = panel.querySelector<HTMLElement>('[data-filters]');
	const selectOf = (name: string): HTMLSelectElement | null => box?.querySelector(`select[name="${name}"]`) ?? null;
	const onlyThisTalk = box?.querySelector<HTMLInputElement>('input[name=talk]');
	const clear = box?.querySelector<HTMLButtonElement>('[data-filters-clear]');
	let hasLoaded = false;

	const read = (): Pick<SearchState, 'filters' | 'order'> => ({
		filters: {
			...(onlyThisTalk?.checked && { talk: onlyThisTalk.value }),
			...Object.fromEntries(
				facets.flatMap((name) => {
					const value = selectOf(name)?.value;
					return value ? [[name, value] as const] : [];
				}),
			),
		},
		order: orders.find((order) => order === selectOf('sort')?.value) ?? 'relevance',
	});
	const open = (shown: boolean): void => {
		if (!toggle || !box) return;
		toggle.ariaExpanded = String(shown);
		box.hidden = !shown;
		if (shown && !hasLoaded) onOpen();
		hasLoaded ||= shown;
	};
	const count = (): void => {
		const { filters, order } = read();
		const set = Object.keys(filters).length + Number(order !== 'relevance');
		const badge = toggle?.querySelector<HTMLElement>('[data-filter-count]');
		if (badge) badge.textContent = set === 0 ? '' : String(set);
		if (clear) clear.hidden = set === 0;
	};
	const write = ({ filters, order }: { filters: SearchState['filters']; order: Order }): void => {
		if (onlyThisTalk) onlyThisTalk.checked = filters.talk === onlyThisTalk.value;
		for (const name of facets) choose(selectOf(name), filters[name] ?? '');
		choose(selectOf('sort'), order);
		count();
		if (Object.keys(read().filters).length > 0 || order !== 'relevance') open(true);
	};

	toggle?.addEventListener('click', () => {
		open(box?.hidden === true);
	});
	box?.addEventListener('change', () => {
		count();
		onChange();
	});
	clear?.addEventListener('click', () => {
		write({ filters: {}, order: 'relevance' });
		// The focused button is now hidden.
		toggle?.focus();
		onChange();
	});
	return {
		read,
		write,
		offer(parts) {
			for (const name of facets) fill(selectOf(name), name, sumOf(parts.map((part) => part[name] ?? {})));
			count();
		},
	};
}

/** Selects a value, adding it if it is not available yet. */
function choose(select: HTMLSelectElement | null, value: string): void {
	if (!select) return;
	if (value && ![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
	select.value = value;
}

function fill(select: HTMLSelectElement | null, name: Facet, counts: ReadonlyMap<string, number>): void {
	if (!select) return;
	const chosen = select.value;
	const label = labelOf(name);
	const byLabel = new Intl.Collator(language, { numeric: true });
	const values = [...counts].sort(([a], [b]) =>
		name === 'year' ? Number(b) - Number(a) : byLabel.compare(label(a), label(b)),
	);
	const [all] = select.options;
	select.replaceChildren(
		...(all ? [all] : []),
		...values.map(([value, count]) => new Option(`${label(value)} (${number(count)})`, value)),
	);
	choose(select, chosen);
}

/** Labels a value: `de` becomes the language's name in the site's language. */
const labelOf = (name: Facet) => (value: string) => (name === 'language' ? languageNameIn(value, language) : value);

function sumOf(parts: readonly Record<string, number>[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const part of parts)
		for (const [value, count] of Object.entries(part)) sums.set(value, (sums.get(value) ?? 0) + count);
	return sums;
}
