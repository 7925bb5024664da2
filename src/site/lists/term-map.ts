import { byName } from './order.ts';

/** How many terms the home page shows, and in how many sizes. */
const SHOWN = 36;
const SIZES = 5;

export interface WeighedTerm {
	/** Name of its page, without extension. */
	readonly slug: string;
	readonly text: string;
	/** BCP 47; empty if the term is not of a single language. */
	readonly language: string;
	/** How many talks mention it, how many of them are about it, and how many moments mention it. */
	readonly talks: number;
	readonly about: number;
	readonly moments: number;
}

/** A term and its size, from 1 to 5. */
export type SizedTerm = Omit<WeighedTerm, 'moments' | 'about'> & { readonly size: number };

/** A bonus for terms of several words: they name one subject, while a single word is used for many. */
const PHRASE = 2;

/**
 * The main terms of the talks, from A to Z. Each has a size from 1 to 5 by its rank, since by count most would look the
 * same. A term's weight is the geometric mean of the number of talks that mention it and of those that are about it: a word
 * used everywhere (`air`) says as little about a collection as the subject of a single talk.
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
