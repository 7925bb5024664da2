import { queryWords } from '../../words/matching.ts';

/**
 * An abbreviation, perhaps in the plural: two to six letters, since more would be those of a sentence, and no two in small letters,
 * which are mostly a word (`he`), or the beginning of one.
 */
const abbreviation = /^(\p{Lu}{2,6}|\p{L}{3,6}?)s?$/u;

/** Makes a function that tells whether a query abbreviates a text by its initials: `SVM`, `svms` a support vector machine. */
export function abbreviatedBy(query: string): (text: string) => boolean {
	const initials = abbreviation.exec(query.trim())?.[1]?.toLowerCase();
	if (initials === undefined) return () => false;
	return (text) => {
		const words = queryWords(text);
		return words.length === initials.length && words.every((word, at) => word.startsWith(initials.charAt(at)));
	};
}
