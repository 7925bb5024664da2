import { isShortWord } from '../index/false-matches.ts';
import type { FoundPage } from '../index/engine.ts';
import type { Find, FoundLists } from '../index/found-lists.ts';
import { isOneWord } from '../query/formulas.ts';

/** A set of words is searched for if it weighs at least this share of the weightiest one. */
const MIN_WEIGHT_RATIO = 0.6;
/** How many sets of words are searched for. */
const MAX_SETS = 6;
/** More than the score of any page. */
const SCORE_GAP = 1e6;

/**
 * The pages that have most of the words, those with more of them first.
 *
 * @param found the results for each word alone
 * @param pages how many there are
 * @param query with these words
 */
export async function findMostWords(
	found: ReadonlyMap<string, readonly FoundPage[]>,
	{ find, pages }: { readonly find: Find; readonly pages: number },
	query: string,
): Promise<FoundLists> {
	// A letter or a digit says nothing alone. Of what is typed as one word, nor do two: `AT&T`.
	const minLength = isOneWord(query) ? 2 : 1;
	const hasContent = (word: string): boolean =>
		word.length > minLength || !(isShortWord(word) || /^\p{N}+$/u.test(word));
	const seen = new Set<string>();
	const lists: FoundPage[][] = [];
	const sets = heaviestWordSets(found, pages).filter((words) => words.some(hasContent));
	for (const [place, set] of sets.entries()) {
		const ofSet = (await find(set.join(' '))).map((list) => list.filter(({ id }) => !seen.has(id)));
		for (const { id } of ofSet.flat()) seen.add(id);
		// Pages with more of the words come first, whatever their scores.
		lists.push(...ofSet.map((list) => list.map((page) => ({ ...page, score: page.score - place * SCORE_GAP }))));
	}
	return lists;
}

/**
 * The sets of query words that occur together on some page, weightiest first. Rare words weigh more than frequent ones
 * (inverse document frequency, Spärck Jones 1972).
 *
 * @param found what was found for each word alone
 * @param pages how many there are
 * @returns the words of each set in the order of the query; light sets are left out
 */
export function heaviestWordSets(found: ReadonlyMap<string, readonly FoundPage[]>, pages: number): string[][] {
	const weightOf = (word: string): number => Math.log((pages + 1) / Math.max(found.get(word)?.length ?? 0, 1));
	const wordsOf = new Map<string, string[]>();
	for (const [word, list] of found) for (const { id } of list) wordsOf.set(id, [...(wordsOf.get(id) ?? []), word]);
	const sets = new Map([...wordsOf.values()].map((words) => [words.join(' '), words]));
	const weighed = [...sets.values()].map((words) => ({
		words,
		weight: words.reduce((sum, word) => sum + weightOf(word), 0),
	}));
	weighed.sort((a, b) => b.weight - a.weight);
	const best = weighed[0]?.weight ?? 0;
	return weighed
		.filter(({ weight }) => weight >= best * MIN_WEIGHT_RATIO)
		.slice(0, MAX_SETS)
		.map(({ words }) => words);
}
