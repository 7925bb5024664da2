import type { PagefindAnswer, PagefindResult } from './pagefind.ts';

/** A beginning of so many letters, and of at least this share of the word, is near it: `regress` for `regresion`. */
const NEAR = { letters: 4, share: 0.6 };

/**
 * Of what each part of the index found, the pages that have every word of the query, or one that begins like it. In a part
 * where no word begins like it, Pagefind takes the longest word that it begins with (`de` for `dette`), and leaves out a word
 * that is nothing of the kind; both say nothing of what was asked for. Where no part has a page with all words, those
 * stay that have near ones.
 *
 * @returns the pages of each part, in the order in which they came
 */
export function agreeing(answers: readonly PagefindAnswer[]): PagefindResult[][] {
	const ofAll = (agrees: (word: string, sought: string) => boolean): PagefindResult[][] =>
		answers.map(({ results, search_keywords: sought = [] }) =>
			// A quoted phrase has no scores: it is found as it is, or not at all.
			results.filter(
				({ scores }) =>
					scores === undefined || sought.every((word) => scores.some(({ search_term }) => agrees(search_term, word))),
			),
		);
	const whole = ofAll((word, sought) => word.startsWith(sought));
	return whole.some(({ length }) => length > 0)
		? whole
		: ofAll((word, sought) => word.startsWith(sought) || isNear(word, sought));
}

const isNear = (word: string, sought: string): boolean =>
	sought.startsWith(word) && word.length >= Math.max(NEAR.letters, sought.length * NEAR.share);
