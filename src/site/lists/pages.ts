/** How many talks a page lists at most. */
const LISTED = 200;

/** One page of a long list. */
export interface ListPart<Item> {
	readonly items: readonly Item[];
	/** From 1. */
	readonly number: number;
	readonly total: number;
}

/** The address of each page of a list, by its number from 1. */
export type PageAddress = (number: number) => string;

/** Splits a list into pages; an empty list has none. */
export function partsOf<Item>(items: readonly Item[]): ListPart<Item>[] {
	const total = Math.ceil(items.length / LISTED);
	return Array.from({ length: total }, (_, index) => ({
		items: items.slice(index * LISTED, (index + 1) * LISTED),
		number: index + 1,
		total,
	}));
}
