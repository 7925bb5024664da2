import { queryWords } from '../../words/matching.ts';

/**
 * An abbreviation, optionally plural: two to six letters, as longer ones would stand for a whole sentence. Two
 * lowercase letters are usually a word (`he`) or the start of one.
 */
const abbreviation = /^(\p{Lu}{2,6}|\p{L}{3,6}?)s?$/u;

/**
 * Returns a predicate: whether a query abbreviates a text by its initials, as `SVM` or `svms` do for `support vector
 * machine`.
 */
export function abbreviatedBy(query: string): (text: string) => boolean {
	const initials = abbreviation.exec(query.trim())?.[1]?.toLowerCase();
	if (initials === undefined) return () => false;
	return (text) => {
		const words = queryWords(text);
		return words.length === initials.length && words.every((word, at) => word.startsWith(initials.charAt(at)));
	};
}
