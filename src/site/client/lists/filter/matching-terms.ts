import { comparable, typedWords } from '../../words/comparable.ts';
import { withAllWords } from '../../words/all-words.ts';

/** A term by its name in comparable form. */
interface Named {
	readonly text: string;
}

/**
 * Returns the terms that contain all typed words: in any form, as in a search, or within other words, as in a filter.
 * Terms that start with the typed text come first; otherwise keeps the order.
 */
export function matchingTerms<Term extends Named>(terms: readonly Term[], typed: string): Term[] {
	const words = typedWords(typed);
	const hasWordsAsTyped = ({ text }: Term): boolean => words.every((word) => text.includes(word));
	// A single letter has no other form. Matching forms is slow, and most terms contain the word as typed.
	const hasForms = words.some(({ length }) => length > 1);
	const others = hasForms ? terms.filter((term) => !hasWordsAsTyped(term)) : [];
	const withForms = new Set(withAllWords(others, ({ text }) => text, typed));
	const matching = terms.filter((term) => withForms.has(term) || hasWordsAsTyped(term));
	const start = comparable(typed.trim());
	const begins = ({ text }: Term): boolean => text.startsWith(start);
	return [...matching.filter(begins), ...matching.filter((term) => !begins(term))];
}
