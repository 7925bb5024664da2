import type { SiteTerm } from '../../lists/terms.ts';
import { FORM_QUALITY, matchOf, queryWords } from '../../words/matching.ts';
import { distanceWithinLimit } from './spelling-correction.ts';

/** The fields of a term that are compared. */
export type TermCandidate = Pick<SiteTerm, 'term' | 'talks'>;

/**
 * Finds the term that a mistyped query probably means: `gradient descent` for `gradient decent`. Unlike `correctQuery`,
 * also corrects words that occur in some talk.
 *
 * @returns the one with the fewest typos, then the one in most talks; `undefined` if none is close or the query is a
 *   term
 */
export function closestTerm<Term extends TermCandidate>(terms: readonly Term[], query: string): Term | undefined {
	const typed = queryWords(query);
	const near = terms.flatMap((one) => {
		const typos = one.talks > 0 ? countTypos(typed, queryWords(one.term)) : undefined;
		return typos === undefined ? [] : [{ one, typos }];
	});
	near.sort((a, b) => a.typos - b.typos || b.one.talks - a.one.talks);
	return near[0] && near[0].typos > 0 ? near[0].one : undefined;
}

/** The typos in all words together; `undefined` if the word counts differ or a word has too many. */
function countTypos(typed: readonly string[], words: readonly string[]): number | undefined {
	if (typed.length !== words.length) return undefined;
	let sum = 0;
	for (const [place, word] of words.entries()) {
		const other = typed[place] ?? '';
		const isSame = (matchOf(word, [other], false)?.quality ?? 0) >= FORM_QUALITY;
		const distance = isSame ? 0 : distanceWithinLimit(other, word);
		if (distance === undefined) return undefined;
		sum += distance;
	}
	return sum;
}
