import { comparable, typedWords } from '../../words/comparable.ts';
import { withAllWords } from '../../words/all-words.ts';

/** A term's name in comparable form. */
interface Named {
	readonly text: string;
}

/**
 * The terms that have all words that were typed: in any form, as the search finds them, or as any part of a word, as a filter
 * does. The order is kept.
 */
export function matchingTerms<Term extends Named>(terms: readonly Term[], typed: string): Term[] {
	const words = typedWords(typed);
	const isPart = ({ text }: Term): boolean => words.every((word) => text.includes(word));
	// A single letter has no other form. Those of words are slow to find, and most terms have the word as it was typed.
	const hasForms = words.some(({ length }) => length > 1);
	const others = hasForms ? terms.filter((term) => !isPart(term)) : [];
	const said = new Set(withAllWords(others, ({ text }) => text, typed));
	return terms.filter((term) => said.has(term) || isPart(term));
}

/** The same, with those that begin as what was typed before the others. */
export function matchingTermsFirst<Term extends Named>(terms: readonly Term[], typed: string): Term[] {
	const start = comparable(typed.trim());
	const begins = ({ text }: Term): boolean => text.startsWith(start);
	const matching = matchingTerms(terms, typed);
	return [...matching.filter(begins), ...matching.filter((term) => !begins(term))];
}
