/**
 * The facets that a search can be filtered by, in the order of their controls. The index and addresses use these names.
 */
export const facets = ['course', 'channel', 'year', 'language'] as const;
export type Facet = (typeof facets)[number];

/** All filters: the facets, and the talk whose page is open. */
const filterNames = ['talk', ...facets] as const;
export type FilterName = (typeof filterNames)[number];

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/**
 * Maximum characters of a query: more than a transcript paragraph has. Searching for a whole text would take minutes.
 */
export const MAX_QUERY_LENGTH = 500;

/** Keyboard characters used as apostrophes within a word. */
const apostrophe = /(?<=\p{L})[´`ʼ′](?=\p{L})/gu;

/**
 * Cleans up a typed query. Pasted text may contain soft hyphens and zero-width spaces, and keyboards have no
 * superscripts.
 */
export const readQuery = (typed: string): string =>
	typed
		.slice(0, MAX_QUERY_LENGTH)
		.replace(/\u00AD/g, '')
		.replace(/\u200B/g, ' ')
		.replace(apostrophe, '’')
		.replace(/\^2(?!\p{N})/gu, '²')
		.replace(/\^3(?!\p{N})/gu, '³')
		.trim();

/** A search: the query, and the filters and order that the reader chose. */
export interface SearchState {
	readonly query: string;
	/** Values that a talk must have to be found. */
	readonly filters: { readonly [name in FilterName]?: string };
	readonly order: Order;
}

export const emptySearch: SearchState = { query: '', filters: {}, order: 'relevance' };

/** Parses a search in an address: `?q=noise&course=Physics&sort=newest`. Invalid values are ignored. */
export function parseSearch(address: string): SearchState {
	const parameters = new URLSearchParams(address);
	const filters = filterNames.flatMap((name) => {
		const value = parameters.get(name);
		return value ? [[name, value] as const] : [];
	});
	return {
		query: readQuery(parameters.get('q') ?? ''),
		filters: Object.fromEntries(filters),
		order: orders.find((order) => order === parameters.get('sort')) ?? 'relevance',
	};
}

/** Formats a search as address parameters; empty for an empty search. */
export function formatSearch({ query, filters, order }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query) parameters.set('q', query);
	for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
	if (order !== 'relevance') parameters.set('sort', order);
	return parameters.toString();
}

export const filterCount = ({ filters }: SearchState): number => Object.keys(filters).length;
