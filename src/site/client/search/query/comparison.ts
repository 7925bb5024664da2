import { plain } from '../../words/matching.ts';
import type { Question } from './question.ts';

/** Asks how two things differ, in any of the languages. `potential difference` and `difference of squares` do not. */
export const differenceBetween =
	/(?<!\p{L})(?:differences? between|unterschiede? zwischen|diff[eé]rences? entre|diferencias? entre|diferen[çc]as? entre)(?=\s+\S)/iu;

/** A word between the things compared: `vs`. */
export const isVersus = (word: string): boolean => /^(?:vs\.?|versus)$/i.test(word);

/** The word `and` after `difference between`, in any of the languages. */
const and = /^(?:and|und|et|y|e)$/i;

/**
 * The things that a query compares: `k means` and `hierarchical clustering` for `k means vs hierarchical clustering` and
 * `what is the difference between k means and hierarchical clustering?`. Empty if it does not compare any.
 *
 * @param question the query, analysed
 */
export function comparedThings(query: string, { keywords, stopWords }: Question): string[] {
	const [before = '', after] = query.split(differenceBetween);
	const isBetween = (word: string): boolean => isVersus(word) || (after !== undefined && and.test(word));
	const things: string[][] = [[]];
	for (const word of (after ?? before).trim().split(/\s+/)) {
		if (isBetween(word)) things.push([]);
		else things.at(-1)?.push(word);
	}
	const isKept = (word: string): boolean => keywords.split(' ').includes(word) && !stopWords.includes(plain(word));
	const named = things.map((words) => words.slice(words.findIndex(isKept), words.findLastIndex(isKept) + 1).join(' '));
	return named.length > 1 && !named.includes('') ? named : [];
}
