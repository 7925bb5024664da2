/** The share of a word that must agree before it counts as the word that was searched for. */
const GOOD = 0.55;

/** A word of a text, as it is compared, and where it stands. */
interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Cuts a text into its words; quotation marks and other punctuation are no words, and compounds are several.
 *
 * @param language of the text; that of the browser where it is not known
 */
export function wordsIn(text: string, language?: string): Word[] {
	const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
	return [...segments]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment, index }) => ({ word: plain(segment), start: index, end: index + segment.length }));
}

/** The words of a query. */
export const termsOf = (query: string): string[] => wordsIn(query).map(({ word }) => word);

/** Whether a query asks for its words in their order and side by side. */
export const isPhrase = (query: string): boolean => /^\s*".+"\s*$/.test(query);

/** A word as it is compared: lower case, without accents and without the punctuation around it. */
export function plain(word: string): string {
	return word
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/** Which word of a query a word of a text was found for, and how well they agree. */
export interface Match {
	/** Index among the query's words. */
	readonly term: number;
	/** 1 where they are the same, less the more their ends differ: the search finds beginnings and inflected forms. */
	readonly agreement: number;
}

/** A word and, of a compound such as `state-of-the-art`, its parts. */
export const partsOf = (word: string): string[] => [...new Set([word, ...word.split(/[^\p{L}\p{N}'’]+/u)])];

/** The best match of a word among the words of a query. The last of them may be half typed: its beginning is enough. */
export function matchOf(word: string, terms: readonly string[]): Match | undefined {
	let best: Match | undefined;
	for (const [term, searched] of terms.entries()) {
		const common = commonStart(word, searched);
		if (common === 0) continue;
		const begun = term === terms.length - 1 && common === searched.length && common > 1;
		const share = common / Math.max(word.length, searched.length);
		const agreement = begun ? Math.max(share, GOOD) : share;
		if (agreement > (best?.agreement ?? 0)) best = { term, agreement };
	}
	return best;
}

/** Whether a match is close enough to be marked and to count as the word searched for. */
export const isGood = (match: Match | undefined): match is Match => match !== undefined && match.agreement >= GOOD;

/** Length of the beginning that two words share. English turns y into i: study, studies. */
function commonStart(a: string, b: string): number {
	const [x, y] = [a.replaceAll('y', 'i'), b.replaceAll('y', 'i')];
	let length = 0;
	while (length < x.length && length < y.length && x[length] === y[length]) length++;
	return length;
}
