import { passageAround, type PassageLength } from '../../../study/passages/around.ts';
import type { Language } from '../../../study/words/language.ts';
import { eachWord } from '../../../study/words/tokens.ts';
import type { Context } from '../margin-notes/contexts.ts';
import { CONTEXT_LENGTH, lettersOf, type Span } from '../marks/spoken-text.ts';

/** Marked words within a sentence. */
export interface Sentence {
	readonly text: string;
	/** Position of the words, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

/** Maximum words that a reader can recall at once. A longer highlight is meant for rereading, not for memorizing. */
const MAX_HIDDEN = 12;
/** Words on a card: rather one sentence than two short ones, and of a long one only enough for the context. */
const LENGTH: PassageLength = { shortest: 8, wanted: 16, longest: 38 };
/** Words on each side of the gap if no clause is found around it. */
const WORDS_ASIDE = 12;

/**
 * The sentence or clause around some words. It has at least as many other words, so that they can be recalled from it.
 *
 * @returns `undefined` if there are too many words to recall, or no words around them
 */
export function sentenceAround(words: string, { before, after }: Context, language: Language): Sentence | undefined {
	const text = before + words + after;
	const place = { start: before.length, end: before.length + words.length };
	const all = wordsIn(text, language);
	const hidden = countWithin(all, place);
	if (hidden === 0 || hidden > MAX_HIDDEN) return undefined;
	const isCut = { before: isCutOff(before), behind: isCutOff(after) };
	const passage = passageAround(text, place, language, isCut, LENGTH);
	const isEnough = passage && countWithin(all, passage) >= 2 * hidden;
	const { start, end, begins, ends } = isEnough ? passage : wordsAside(text, all, place, isCut);
	if (start === place.start && end === place.end) return undefined;
	const ahead = begins ? '' : '… ';
	const shift = ahead.length - start;
	return {
		text: `${ahead}${text.slice(start, end)}${ends ? '' : ' …'}`,
		start: place.start + shift,
		end: place.end + shift,
	};
}

function wordsIn(text: string, language: Language): Span[] {
	const words: Span[] = [];
	eachWord(text, language, (start, end) => words.push({ start, end }));
	return words;
}

const countWithin = (words: readonly Span[], { start, end }: Span): number =>
	words.filter((word) => word.end > start && word.start < end).length;

/** Whether a context was cut off, because the talk says more there. */
const isCutOff = (context: string): boolean => lettersOf(context).length >= CONTEXT_LENGTH;

/** Some words on each side of a place, without any word that was cut off. */
function wordsAside(
	text: string,
	words: readonly Span[],
	place: Span,
	isCut: { readonly before: boolean; readonly behind: boolean },
): Span & { readonly begins: boolean; readonly ends: boolean } {
	const ahead = words.filter(({ end }) => end <= place.start).slice(isCut.before ? 1 : 0);
	const behind = words.filter(({ start }) => start >= place.end).slice(0, isCut.behind ? -1 : undefined);
	const begins = !isCut.before && ahead.length <= WORDS_ASIDE;
	const ends = !isCut.behind && behind.length <= WORDS_ASIDE;
	const first = ahead.slice(-WORDS_ASIDE)[0];
	const last = behind.slice(0, WORDS_ASIDE).at(-1);
	return {
		start: begins ? 0 : (first?.start ?? place.start),
		end: ends ? text.length : (last?.end ?? place.end),
		begins,
		ends,
	};
}
