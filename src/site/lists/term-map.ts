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
	/** Talks that say it, those of them that are about it, and moments that say it. */
	readonly talks: number;
	readonly about: number;
	readonly moments: number;
}

/** A term with the size that it is shown in, from 1 to 5. */
export type SizedTerm = Omit<WeighedTerm, 'moments' | 'about'> & { readonly size: number };

/** What a term of several words gains: it names one matter, where a word alone is said of many. */
const PHRASE = 2;

/**
 * The terms that the talks speak of most, from A to Z, each with a size from 1 to 5 by its rank: of counts, few are large
 * and most are alike. How much is the geometric mean of the talks that say a term and of those that are about it: what is
 * said everywhere (`air`) tells as little of a collection as what one talk is about.
 */
export function termMap(terms: readonly WeighedTerm[]): SizedTerm[] {
	const strongest = terms
		.map((term) => ({ ...term, weight: weightOf(term) }))
		.sort((a, b) => b.weight - a.weight || b.moments - a.moments || (a.slug < b.slug ? -1 : 1))
		.slice(0, SHOWN);
	return strongest
		.map(({ moments: _, about: __, weight: ___, ...term }, rank) => ({
			...term,
			size: SIZES - Math.floor(Math.sqrt(rank / strongest.length) * SIZES),
		}))
		.sort((a, b) => byName.compare(a.text, b.text));
}

const weightOf = ({ text, talks, about }: WeighedTerm): number =>
	Math.sqrt(talks * about) * (text.includes(' ') ? PHRASE : 1);
