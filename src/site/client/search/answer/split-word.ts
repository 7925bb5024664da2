import { countPages, type Find, type FoundLists } from '../index/found-pages.ts';
import { plain } from '../../words/matching.ts';

/**
 * Lengths in letters: minimum of a word that may be two known words, and of one to split at every place and each of its
 * halves. `most` is the maximum, as trying all splits of a longer word would block the browser for minutes.
 */
const LETTERS = { known: 6, whole: 8, half: 4, most: 60 };

/** Whether a query is a single word of a suitable length to be split. */
export const canBeSplit = (query: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u.test(query) && query.length >= LETTERS.known;

/** Splits unknown to the site's terms are tried if the word is found on fewer pages than this. */
const FEW_PAGES = 5;

/** The results for the whole word, the site's terms, and a way to search for more. */
interface SplitContext {
	readonly results: FoundLists;
	readonly terms: readonly string[];
	readonly find: Find;
}

/** Finds further results for a word written as two words. */
export async function findAsTwoWords(query: string, { results, terms, find }: SplitContext): Promise<FoundLists> {
	const seen = new Set(results.flat().map(({ id }) => id));
	const unseen = (lists: FoundLists): FoundLists => lists.map((list) => list.filter(({ id }) => !seen.has(id)));
	const known = knownSplit(query, terms);
	if (known !== undefined) return unseen(await find(`"${known}"`));
	if (countPages(results) >= FEW_PAGES) return [];
	const found = await Promise.all(
		possibleSplits(query).map(async ([left, right]) =>
			// The index stores words with a common prefix together, so most of these searches load nothing.
			countPages(await find(`"${left}"`)) > 0 ? unseen(await find(`"${left} ${right}"`)) : [],
		),
	);
	return found.flat();
}

/** Returns the two-word spelling in some texts, such as the site's terms: `back propagation` for `backpropagation`. */
export function knownSplit(query: string, texts: readonly string[]): string | undefined {
	if (!canBeSplit(query)) return undefined;
	const whole = plain(query);
	return texts.map(plain).find((text) => /[\s-]/.test(text) && text.replace(/[\s-]/g, '') === whole);
}

/** All ways to split a word in two. */
function possibleSplits(query: string): [left: string, right: string][] {
	const letters = [...query];
	if (!canBeSplit(query) || letters.length < LETTERS.whole || letters.length > LETTERS.most) return [];
	return Array.from({ length: letters.length - 2 * LETTERS.half + 1 }, (_, index) => {
		const at = LETTERS.half + index;
		return [letters.slice(0, at).join(''), letters.slice(at).join('')];
	});
}
