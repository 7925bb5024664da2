import { areForms } from '../../../study/words/inflections.ts';
import { comparable } from './comparable.ts';
import { isNumber, saysNumber } from './numbers.ts';

/** How well a form of a word agrees with another, and a word that is half typed with the whole of it. */
const FORM = 0.9;
export const BEGUN = 0.6;

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
	// A raised number is of its word as any other is: `mc²`.
	const level = text.replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => digit.normalize('NFKC'));
	const segments = segmenterOf(language).segment(level);
	return [...segments]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment, index }) => ({ word: plain(segment), start: index, end: index + segment.length }));
}

const segmenters = new Map<string | undefined, Intl.Segmenter>();

/** To make one takes longer than to cut a line. */
function segmenterOf(language: string | undefined): Intl.Segmenter {
	let segmenter = segmenters.get(language);
	if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
	return segmenter;
}

/** The words of a query. */
export const queryWords = (query: string): string[] => wordsIn(query).map(({ word }) => word);

/** Whether a query asks for its words in their order and side by side: whichever quotation marks a keyboard makes. */
export const isPhrase = (query: string): boolean => /^\s*["“”„«»].*[\p{L}\p{N}].*["“”„«»]\s*$/u.test(query);

/** A word as it is compared: see `comparable`; and without the punctuation around it. */
export const plain = (word: string): string => comparable(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** Which word of a query a word of a text was found for, and how well they agree. */
export interface Match {
	/** Index among the query's words. */
	readonly term: number;
	/** 1 where they are the same, less where they are forms of one word, least where the query's is half typed. */
	readonly agreement: number;
}

/** A compound such as `state-of-the-art` as its words. The parts of `13.7` are none. */
export const divided = (word: string): string[] =>
	word.split(/[^\p{L}\p{N}'.,]+|[.,](?!\p{N})|(?<!\p{N})[.,]/u).filter(Boolean);

/**
 * A word and, of a compound such as `state-of-the-art`, its parts; of `l'état`, too, what stands behind the apostrophe, and
 * of `GPT-3` what it is without its signs.
 */
export function wordParts(word: string): string[] {
	const parts = divided(word);
	const decimals = word.match(/\p{N}+(?:[.,]\p{N}+)+/gu) ?? [];
	const elided = parts.flatMap((part) => /'([\p{L}\p{N}]{3,})$/u.exec(part)?.[1] ?? []);
	const joined = /\p{L}/u.test(word) ? [parts.join('')] : [];
	return [...new Set([word, ...parts, ...decimals, ...elided, ...joined])];
}

/**
 * The word of a query that a word of a text is, or is a form of. Pagefind finds more, by stems and by beginnings: `bath`
 * for `bathtub`, which is another word.
 *
 * @param mayBeBegun whether the last word of the query may be half typed
 */
export function matchOf(word: string, terms: readonly string[], mayBeBegun = true): Match | undefined {
	let best: Match | undefined;
	for (const [term, searched] of terms.entries()) {
		const begins = mayBeBegun && term === terms.length - 1;
		const agreement = isNumber(searched) ? Number(saysNumber(word, searched)) : agreementOf(word, searched, begins);
		if (agreement > (best?.agreement ?? 0)) best = { term, agreement };
	}
	return best;
}

function agreementOf(word: string, searched: string, begins: boolean): number {
	if (word === searched) return 1;
	if (areForms(word, searched)) return FORM;
	return begins && searched.length > 1 && word.startsWith(searched) ? BEGUN : 0;
}
