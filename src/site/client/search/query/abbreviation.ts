import { queryWords } from '../../words/matching.ts';

/** How many letters an abbreviation has: with more of them, it would be one of a sentence. */
const LETTERS = { fewest: 2, most: 6 };

/** Makes a function that tells whether a query abbreviates a text by its initials: `SVM`, `svms` a support vector machine. */
export function abbreviatedBy(query: string): (text: string) => boolean {
	const [, typed = ''] = /^(\p{L}+?)s?$/u.exec(query.trim().toLowerCase()) ?? [];
	if (typed.length < LETTERS.fewest || typed.length > LETTERS.most) return () => false;
	return (text) => {
		const words = queryWords(text);
		return words.length === typed.length && words.every((word, at) => word.startsWith(typed.charAt(at)));
	};
}
