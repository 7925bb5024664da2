import { countPages, type Find, type FoundLists } from './found-lists.ts';
import { plain } from '../words/matching.ts';

/** Letters of a word that may be two, and of each of them where nothing but the index tells that they are words. */
const LETTERS = { known: 6, whole: 8, half: 4 };

/** Whether a query is one word, and long enough to be two. */
export const mayBeTwo = (query: string): boolean =>
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+$/u.test(query) && query.length >= LETTERS.known;

/** Pages below which a word is looked for as two words that only the index may know. */
const FEW = 5;

/** What a word was found as, how the site's terms are written, and what finds more. */
interface Known {
	readonly whole: FoundLists;
	readonly terms: readonly string[];
	readonly find: Find;
}

/** What a word finds as two words side by side, besides what it finds as one. */
export async function asTwoWords(query: string, { whole, terms, find }: Known): Promise<FoundLists> {
	const seen = new Set(whole.flat().map(({ id }) => id));
	const others = (lists: FoundLists): FoundLists => lists.map((list) => list.filter(({ id }) => !seen.has(id)));
	const known = knownSplit(query, terms);
	if (known !== undefined) return others(await find(`"${known}"`));
	if (countPages(whole) >= FEW) return [];
	const found = await Promise.all(
		cuts(query).map(async ([left, right]) =>
			// The index has what a word begins with near the word: most cuts load nothing.
			countPages(await find(`"${left}"`)) > 0 ? others(await find(`"${left} ${right}"`)) : [],
		),
	);
	return found.flat();
}

/** How some texts, such as the site's terms, write a word apart: `back propagation`, of `backpropagation`. */
export function knownSplit(query: string, texts: readonly string[]): string | undefined {
	if (!mayBeTwo(query)) return undefined;
	const whole = plain(query);
	return texts.map(plain).find((text) => /[\s-]/.test(text) && text.replace(/[\s-]/g, '') === whole);
}

/** Where a word that no text is known to write apart may be cut in two. */
function cuts(query: string): [left: string, right: string][] {
	const letters = [...query];
	if (!mayBeTwo(query) || letters.length < LETTERS.whole) return [];
	return Array.from({ length: letters.length - 2 * LETTERS.half + 1 }, (_, index) => {
		const at = LETTERS.half + index;
		return [letters.slice(0, at).join(''), letters.slice(at).join('')];
	});
}
