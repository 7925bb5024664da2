import { areForms } from '../../../study/words/inflections.ts';
import { signsMarked, signsUnmarked } from '../../../text/sign-words.ts';
import { comparable } from './comparable.ts';
import { isNumber, isFormOfNumber } from './numbers.ts';

/** The agreement of two forms of a word, and of a half-typed word with the whole. */
export const FORM_QUALITY = 0.9;
const PREFIX_QUALITY = 0.6;

/** A word of a text in comparable form, and its position in the text. */
interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Splits a text into words, without punctuation but for signs that are a part of them, as in `C++`. Compounds are split into
 * their parts.
 *
 * @param language of the text; defaults to the browser's
 */
export function wordsIn(text: string, language?: string): Word[] {
	// Superscript and subscript digits belong to their word like others: `mc²`. Marks that a text has itself join words, too.
	const level = text.replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => digit.normalize('NFKC')).replace(/[\u2060-\u2064]/g, '\u00AD');
	const words: Word[] = [];
	let between = '';
	for (const { segment, index, isWordLike } of segmenterOf(language).segment(signsMarked(level))) {
		if (isWordLike) {
			const start = index - (trailingMarks.exec(between)?.[0].length ?? 0);
			const end = index + segment.length;
			words.push({ word: plain(text.slice(start, end)), start, end });
		}
		between = isWordLike ? '' : segment;
	}
	return words;
}

/** Marks of signs that are a part of the word behind them; behind a word, of its own. */
const trailingMarks = /[\u2060-\u2064]+$/;

const segmenters = new Map<string | undefined, Intl.Segmenter>();

/** Creating a segmenter takes longer than splitting a line. */
function segmenterOf(language: string | undefined): Intl.Segmenter {
	let segmenter = segmenters.get(language);
	if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
	return segmenter;
}

/** The words of a query. */
export const queryWords = (query: string): string[] => wordsIn(query).map(({ word }) => word);

/**
 * The words of a query, each once, as a text need not say a word for each time that it is asked for. A repeated word stands at
 * its last place: what is typed last may be half typed.
 */
export const distinctWords = (query: string): string[] => [...new Set(queryWords(query).reverse())].reverse();

/** Whether a query is one quoted phrase, with any kind of quotation marks. */
export const isPhrase = (query: string): boolean => /^\s*["“”„«»][^"“”„«»]*["“”„«»]\s*$/.test(query) && hasWords(query);

/** A query without the quotation marks around it, or a mark that is not closed: half a phrase is typed so. */
export function unquoted(query: string): string {
	const within = query.replace(/^[\s"“”„«»]+|(?<![\s"“”„«»])[\s"“”„«»]+$/g, '');
	return /["“”„«»]/.test(within) ? query.trim() : within;
}

/** Whether a query has a letter or a number. Nothing else can be found. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/**
 * A word in comparable form, without the punctuation around it that is no part of it. In languages without spaces, Pagefind
 * takes a word apart from its signs, so that only marks are left of them.
 */
export const plain = (word: string): string =>
	comparable(signsUnmarked(signsMarked(word.replace(trailingMarks, signsUnmarked)).replace(around, '')));

/** Punctuation around a word whose own signs are marked. */
const around = /^[^\p{L}\p{N}\u2060-\u2064]+|(?<=[\p{L}\p{N}\u2060-\u2064])[^\p{L}\p{N}\u2060-\u2064]+$/gu;

/** Which word of a query a word of a text matches, and how well. */
export interface Match {
	/** Index among the query's words. */
	readonly term: number;
	/** 1 for the same word, less for another form of it, least if the query's word is only its beginning. */
	readonly quality: number;
}

/** The words of a compound such as `state-of-the-art`, each with the signs that are a part of it. `13.7` is not split. */
const splitCompound = (word: string): string[] =>
	signsMarked(word)
		.split(/[^\p{L}\p{N}'.,\u2060-\u2064]+|[.,](?!\p{N})|(?<!\p{N})[.,]/u)
		.filter(Boolean)
		.map(signsUnmarked);

/**
 * A word with the parts under which it can be found: those of a compound such as `state-of-the-art`, what follows the
 * apostrophe in `l'état`, and `GPT-3` and `.NET` without their signs; but `C++` is no `C`.
 */
export function wordParts(word: string): string[] {
	const parts = splitCompound(word);
	const decimals = word.match(/(?<!\p{N})\p{N}+(?:[.,]\p{N}+)+/gu) ?? [];
	const elided = parts.flatMap((part) => /'([\p{L}\p{N}]{3,})$/u.exec(part)?.[1] ?? []);
	const joined = /\p{L}/u.test(word) ? [parts.join('')] : [];
	const bare = parts.map((part) => part.replace(/^[.#-]+/, ''));
	return [...new Set([word, ...parts, ...bare, ...decimals, ...elided, ...joined])];
}

/**
 * The query word that a word of a text equals or is a form of. Pagefind matches more, by stems and prefixes: it finds
 * `bathtub` for `bath`, which is another word.
 *
 * @param allowPrefix whether the last word of the query may be half typed
 */
export function matchOf(word: string, terms: readonly string[], allowPrefix = true): Match | undefined {
	let best: Match | undefined;
	for (const [term, searched] of terms.entries()) {
		const isPrefixAllowed = allowPrefix && term === terms.length - 1;
		const quality = isNumber(searched)
			? Number(isFormOfNumber(word, searched))
			: qualityOf(word, searched, isPrefixAllowed);
		if (quality > (best?.quality ?? 0)) best = { term, quality };
	}
	return best;
}

function qualityOf(word: string, searched: string, allowPrefix: boolean): number {
	if (word === searched || withoutApostrophe(word) === withoutApostrophe(searched)) return 1;
	if (areForms(withoutPossessive(word), withoutPossessive(searched))) return FORM_QUALITY;
	return allowPrefix && searched.length > 1 && word.startsWith(searched) ? PREFIX_QUALITY : 0;
}

/** A word as many type it: `newtons`, `dont`. Not `shell` for `she'll`, which is another word. */
const withoutApostrophe = (word: string): string => word.replace(/'(?=[st]$)/, '');

const withoutPossessive = (word: string): string => word.replace(/'s$/, '');

/** Whether a word, or a part of it, is a word of a query in some form; to begin like it is not enough. */
export const saysWord = (word: string, term: string): boolean =>
	wordParts(word).some((part) => (matchOf(part, [term])?.quality ?? 0) > PREFIX_QUALITY);

/** The indexes of those adjacent words that make up a phrase. A compound counts as several words (`low-entropy`). */
export function phraseIndexes(run: readonly string[], terms: readonly string[]): ReadonlySet<number> {
	const words = run.flatMap((word, place) => splitCompound(word).map((text) => ({ text, place })));
	const found = words.flatMap((_, first) => {
		const said = words.slice(first, first + terms.length);
		return terms.every((term, index) => saysWord(said[index]?.text ?? '', term)) ? said : [];
	});
	return new Set(found.map(({ place }) => place));
}
