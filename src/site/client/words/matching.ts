import { areForms } from '../../../study/words/inflections.ts';
import { signsMarked, signsUnmarked } from '../../../text/sign-words.ts';
import { comparable } from './comparable.ts';
import { isNumber, isFormOfNumber } from './numbers.ts';

/** The match quality of a form of a word, unless that is its plural, singular or possessive, and of a prefix. */
export const FORM_QUALITY = 0.9;
const PREFIX_QUALITY = 0.6;

/** A word of a text in comparable form, and its position in the text. */
interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Splits a text into words without punctuation, except signs that are part of a word, as in `C++`. Splits compounds
 * into their parts.
 *
 * @param language of the text; defaults to the browser's
 */
export function wordsIn(text: string, language?: string): Word[] {
	// Superscripts and subscripts are part of a word, as in `mc²`. Sign marks already in the text become soft hyphens,
	// which join words too.
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

/** Marks of signs before a word that belong to it; after a word, of its own signs. */
const trailingMarks = /[\u2060-\u2064]+$/;

const segmenters = new Map<string | undefined, Intl.Segmenter>();

/** Caches segmenters, as creating one takes longer than splitting a line. */
function segmenterOf(language: string | undefined): Intl.Segmenter {
	let segmenter = segmenters.get(language);
	if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
	return segmenter;
}

/** The words of a query. */
export const queryWords = (query: string): string[] => wordsIn(query).map(({ word }) => word);

/**
 * The distinct words of a query, since a text need not repeat a repeated word. Keeps its last occurrence, because the
 * last word may be incomplete.
 */
export const distinctWords = (query: string): string[] => [...new Set(queryWords(query).reverse())].reverse();

/** Whether a query is a single quoted phrase, with any kind of quotation marks. */
export const isPhrase = (query: string): boolean => /^\s*["“”„«»][^"“”„«»]*["“”„«»]\s*$/.test(query) && hasWords(query);

/** Removes the quotation marks around a query, or one that is not closed yet. */
export function unquoted(query: string): string {
	const within = query.replace(/^[\s"“”„«»]+|(?<![\s"“”„«»])[\s"“”„«»]+$/g, '');
	return /["“”„«»]/.test(within) ? query.trim() : within;
}

/** Whether a query has a letter or a number. Nothing else can be found. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/**
 * A word in comparable form, without surrounding punctuation. In languages without spaces, Pagefind separates a word
 * from its signs, which leaves only their marks.
 */
export const plain = (word: string): string =>
	comparable(signsUnmarked(signsMarked(word.replace(trailingMarks, signsUnmarked)).replace(around, '')));

/** Punctuation around a word whose own signs are marked. */
const around = /^[^\p{L}\p{N}\u2060-\u2064]+|(?<=[\p{L}\p{N}\u2060-\u2064])[^\p{L}\p{N}\u2060-\u2064]+$/gu;

/** Which query word a word of a text matches, and how well. */
export interface Match {
	/** Index among the query's words. */
	readonly term: number;
	/** 1 for the same word, its plural, singular or possessive, less for another form of it, least for a prefix. */
	readonly quality: number;
}

/** Splits a compound such as `state-of-the-art` into words, keeping their signs. Does not split `13.7`. */
const splitCompound = (word: string): string[] =>
	signsMarked(word)
		.split(/[^\p{L}\p{N}'.,\u2060-\u2064]+|[.,](?!\p{N})|(?<!\p{N})[.,]/u)
		.filter(Boolean)
		.map(signsUnmarked);

/**
 * A word and all parts that a search finds it by: those of a compound such as `state-of-the-art`, the part after the
 * apostrophe in `l'état`, and `GPT-3` and `.NET` without their signs. But `C++` is not a `C`.
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
 * Finds the query word that a word of a text equals or is a form of. Pagefind also matches stems and prefixes: it finds
 * `bathtub` for `bath`, which is a different word.
 *
 * @param allowPrefix whether the last word of the query may match as a prefix
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
	if (withoutApostrophe(word) === withoutApostrophe(searched)) return 1;
	const [said, typed] = [withoutPossessive(word), withoutPossessive(searched)];
	if (areForms(said, typed)) return said === typed || isPlural(said, typed) || isPlural(typed, said) ? 1 : FORM_QUALITY;
	return allowPrefix && searched.length > 1 && word.startsWith(searched) ? PREFIX_QUALITY : 0;
}

/** Whether a word is the regular plural of another: `neurons`, `boxes`, `studies`. */
const isPlural = (plural: string, word: string): boolean =>
	plural === `${word}s` || plural === `${word}es` || (word.endsWith('y') && plural === `${word.slice(0, -1)}ies`);

/**
 * Removes an apostrophe that is often omitted: `newtons`, `dont`. Not that of `she'll`, as `shell` is a different word.
 */
const withoutApostrophe = (word: string): string => word.replace(/'(?=[st]$)/, '');

const withoutPossessive = (word: string): string => word.replace(/'s$/, '');

/** Whether a word, or a part of it, is a form of a query word; a prefix is not enough. */
export const isFormOfTerm = (word: string, term: string): boolean =>
	wordParts(word).some((part) => (matchOf(part, [term])?.quality ?? 0) > PREFIX_QUALITY);

/** The indexes of the adjacent words that form a phrase. A compound counts as several words (`low-entropy`). */
export function phraseIndexes(run: readonly string[], terms: readonly string[]): ReadonlySet<number> {
	const words = run.flatMap((word, place) => splitCompound(word).map((text) => ({ text, place })));
	const found = words.flatMap((_, first) => {
		const candidates = words.slice(first, first + terms.length);
		return terms.every((term, index) => isFormOfTerm(candidates[index]?.text ?? '', term)) ? candidates : [];
	});
	return new Set(found.map(({ place }) => place));
}
