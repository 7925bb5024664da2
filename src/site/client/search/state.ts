/** What a search can be narrowed by, in the order of its controls. The names are those of the index and of the address. */
export const facets = ['course', 'channel', 'year', 'language'] as const;
export type Facet = (typeof facets)[number];

/** How talks that were found are put in order. */
export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** A search as the reader has set it. */
export interface SearchState {
	readonly query: string;
	/** Values that a talk must have. */
	readonly filters: { readonly [name in Facet]?: string };
	readonly order: Order;
}

export const emptySearch: SearchState = { query: '', filters: {}, order: 'relevance' };

/** A search as it stands in an address: `?q=noise&course=Physics&sort=newest`. What cannot be read counts as not given. */
export function parseSearch(address: string): SearchState {
	const given = new URLSearchParams(address);
	const filters = facets.flatMap((name) => {
		const value = given.get(name);
		return value ? [[name, value] as const] : [];
	});
	return {
		query: given.get('q') ?? '',
		filters: Object.fromEntries(filters),
		order: orders.find((order) => order === given.get('sort')) ?? 'relevance',
	};
}

/** The parameters of an address that holds a search; empty where nothing is searched for. */
export function formatSearch({ query, filters, order }: SearchState): string {
	const given = new URLSearchParams();
	if (query) given.set('q', query);
	for (const name of facets) if (filters[name]) given.set(name, filters[name]);
	if (order !== 'relevance') given.set('sort', order);
	return given.toString();
}

/** How many filters are set. */
export const filterCount = ({ filters }: SearchState): number => Object.keys(filters).length;
