import { isShortWord } from '../index/false-matches.ts';
import type { Find, FoundLists, FoundPage } from '../index/found-pages.ts';
import { isOneWord } from '../query/formulas.ts';

/** Minimum weight of a word set to be searched for, as a share of the heaviest. */
const MIN_WEIGHT_RATIO = 0.6;
const MAX_SETS = 6;
/** Greater than the score of any page. */
const SCORE_GAP = 1e6;

/**
 * Finds the pages with most of the words, those with more of them first.
 *
 * @param found the results of each word alone
 * @param pages number of pages in the index
 * @param query with these words
 */
export async function findMostWords(
	found: ReadonlyMap<string, readonly FoundPage[]>,
	{ find, pages }: { readonly find: Find; readonly pages: number },
	query: string,
): Promise<FoundLists> {
	// A lone letter or digit means nothing; nor do two of what was typed as one word, such as `AT&T`.
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
 * The sets of query words that occur together on some page, heaviest first. Rare words weigh more (inverse document
 * frequency, Spärck Jones 1972).
 *
 * @param found the results of each word alone
 * @param pages number of pages in the index
 * @returns the words of each set in the order of the query, without light sets
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
