/** Maximum number of items on a page. */
const PAGE_LENGTH = 200;

/** One page of a long list. */
export interface ListPart<Item> {
	readonly items: readonly Item[];
	/** From 1. */
	readonly number: number;
	readonly total: number;
}

/** Maps a page number, from 1, to the page's URL path. */
export type PageAddress = (number: number) => string;

/** Splits a list into pages; an empty list has none. */
export function paginate<Item>(items: readonly Item[]): ListPart<Item>[] {
	const total = Math.ceil(items.length / PAGE_LENGTH);
	return Array.from({ length: total }, (_, index) => ({
		items: items.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
		number: index + 1,
		total,
	}));
}
