import { byName } from './order.ts';

/** Terms that the home page shows, and sizes that they come in. */
const SHOWN = 36;
const SIZES = 5;

export interface WeighedTerm {
	/** Name of its page, without ending. */
	readonly slug: string;
	readonly text: string;
	/** BCP 47; empty where it is of no one language. */
	readonly language: string;
	/** Talks and moments that say it. */
	readonly talks: number;
	readonly moments: number;
}

/** A term with the size that it is shown in, from 1 to 5. */
export type SizedTerm = Omit<WeighedTerm, 'moments'> & { readonly size: number };

/**
 * The terms that most talks speak of, from A to Z, each with a size from 1 to 5 by its rank: of counts, few are large and
 * most are alike.
 */
export function termMap(terms: readonly WeighedTerm[]): SizedTerm[] {
	const strongest = terms
		.toSorted((a, b) => b.talks - a.talks || b.moments - a.moments || (a.slug < b.slug ? -1 : 1))
		.slice(0, SHOWN);
	return strongest
		.map(({ moments: _, ...term }, rank) => ({
			...term,
			size: SIZES - Math.floor(Math.sqrt(rank / strongest.length) * SIZES),
		}))
		.sort((a, b) => byName.compare(a.text, b.text));
}
