import { countPages, type Find, type FoundLists } from '../index/found-lists.ts';
import { plain } from '../../words/matching.ts';

/**
 * Minimum lengths: of a word that may be two known ones; of a word to try to split otherwise, and of each half. A word of more than
 * `most` letters is not two: to try all its splits would keep the browser busy for minutes.
 */
const LETTERS = { known: 6, whole: 8, half: 4, most: 60 };

/** Whether a query is a single word that is long enough to be two. */
export const canBeSplit = (query: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u.test(query) && query.length >= LETTERS.known;

/** If a word is found on fewer pages than this, splits into words that only the index may know are tried. */
const FEW_PAGES = 5;

/** The results for the whole word, the site's terms, and a way to search for more. */
interface Known {
	readonly results: FoundLists;
	readonly terms: readonly string[];
	readonly find: Find;
}

/** Further results for a word written as two adjacent words. */
export async function findAsTwoWords(query: string, { results, terms, find }: Known): Promise<FoundLists> {
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

/** The spelling as two words in some texts, such as the site's terms: `back propagation` for `backpropagation`. */
export function knownSplit(query: string, texts: readonly string[]): string | undefined {
	if (!canBeSplit(query)) return undefined;
	const whole = plain(query);
	return texts.map(plain).find((text) => /[\s-]/.test(text) && text.replace(/[\s-]/g, '') === whole);
}

/** The ways to split a word in two if no known text writes it as two words. */
function possibleSplits(query: string): [left: string, right: string][] {
	const letters = [...query];
	if (!canBeSplit(query) || letters.length < LETTERS.whole || letters.length > LETTERS.most) return [];
	return Array.from({ length: letters.length - 2 * LETTERS.half + 1 }, (_, index) => {
		const at = LETTERS.half + index;
		return [letters.slice(0, at).join(''), letters.slice(at).join('')];
	});
}
