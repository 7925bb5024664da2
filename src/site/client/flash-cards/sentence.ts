import { passageAround, type PassageLength } from '../../../study/passages/around.ts';
import type { Language } from '../../../study/words/language.ts';
import { eachWord } from '../../../study/words/tokens.ts';
import type { Context } from '../margin-notes/contexts.ts';
import { lettersOf, REACH, type Span } from '../marks/spoken-text.ts';

/** Some words in what is said around them. */
export interface Sentence {
	readonly text: string;
	/** Where the words stand in it, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

/** Words that can be recalled at once. Who highlights more wants to read it again, not to say it by heart. */
const MOST_HIDDEN = 12;
/** Of a card, in words: one sentence rather than two short ones, and no more of a long one than it takes to know what is meant. */
const LENGTH: PassageLength = { shortest: 8, wanted: 16, longest: 38 };
/** Words on each side of those that are hidden, where no clause is known around them. */
const ASIDE = 12;

/**
 * The sentence or clause around some words, as far as the words tell, from which they can be recalled: it has at least as many
 * words more.
 *
 * @returns `undefined` where there are too many words to recall, or nothing is said around them
 */
export function sentenceAround(words: string, { before, after }: Context, language: Language): Sentence | undefined {
	const text = before + words + after;
	const place = { start: before.length, end: before.length + words.length };
	const all = wordsIn(text, language);
	const hidden = countWithin(all, place);
	if (hidden === 0 || hidden > MOST_HIDDEN) return undefined;
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

/** Whether a context is no longer than it may be because more is said there. */
const isCutOff = (context: string): boolean => lettersOf(context).length >= REACH;

/** Some words on each side of a place; of a word that is cut off, nothing. */
function wordsAside(
	text: string,
	words: readonly Span[],
	place: Span,
	isCut: { readonly before: boolean; readonly behind: boolean },
): Span & { readonly begins: boolean; readonly ends: boolean } {
	const ahead = words.filter(({ end }) => end <= place.start).slice(isCut.before ? 1 : 0);
	const behind = words.filter(({ start }) => start >= place.end).slice(0, isCut.behind ? -1 : undefined);
	const begins = !isCut.before && ahead.length <= ASIDE;
	const ends = !isCut.behind && behind.length <= ASIDE;
	const first = ahead.slice(-ASIDE)[0];
	const last = behind.slice(0, ASIDE).at(-1);
	return {
		start: begins ? 0 : (first?.start ?? place.start),
		end: ends ? text.length : (last?.end ?? place.end),
		begins,
		ends,
	};
}
