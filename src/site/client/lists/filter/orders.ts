import { byName } from '../../../../text/collation.ts';
import type { Item } from './items.ts';

type Sorted = Pick<Item, 'title' | 'date'>;
export type Compare = (a: Sorted, b: Sorted) => number;

/** How a list of talks can be sorted, in the order of the control. Addresses use these names. */
export const orders = {
	title: (a, b) => byName.compare(a.title, b.title),
	newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
} satisfies Readonly<Record<string, Compare>>;

export type Order = keyof typeof orders;
