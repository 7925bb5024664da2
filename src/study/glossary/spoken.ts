import type { Moment } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { eachWord } from '../words/tokens.ts';

/** A word of a transcript, as a glossary compares it. */
export interface Spoken {
	/** As in the text, without a possessive ending. */
	readonly said: string;
	/** In lower case. */
	readonly word: string;
	readonly stem: string;
	/** Index of the moment, and offsets in its text, in UTF-16 code units. */
	readonly moment: number;
	readonly start: number;
	readonly end: number;
	/**
	 * The text between the previous word (possibly in the previous moment) and this one; `undefined` after a pause or a
	 * change of speaker.
	 */
	readonly between: string | undefined;
}

/**
 * Whether a word continues a phrase: after a space, a hyphen or a dash without spaces (`Cauchy–Schwarz`), or after the
 * separator that is expected there, as in `TCP/IP` and `Ada's lamp`.
 */
export const continuesPhrase = ({ between }: Spoken, expected = ''): boolean =>
	between !== undefined &&
	(/^(?:[\s-]*|[‐‑–])$/.test(between) || withStraightApostrophes(between) === withStraightApostrophes(expected));

/** Editors turn apostrophes into typographic ones, in the glossary or in the captions. */
const withStraightApostrophes = (text: string): string => text.replaceAll('’', "'");

/** After this many seconds of silence, the speaker is assumed to start something new. */
const MAX_PAUSE = 2;

/** The words of a video's moments, in order. */
export function readSpoken(moments: readonly Moment[], language: Language): Spoken[] {
	const spoken: Spoken[] = [];
	let rest: string | undefined;
	moments.forEach((one, moment) => {
		const { text } = one;
		if (!continues(moments[moment - 1], one)) rest = undefined;
		const words = findSpoken(text, language, moment, rest);
		for (const word of words) spoken.push(word);
		rest = text.slice(words.at(-1)?.end);
	});
	return spoken;
}

/** Whether a moment can continue the previous one: without a pause, by the same speaker. */
const continues = (before: Moment | undefined, { second, marks = [] }: Moment): boolean =>
	before !== undefined &&
	second - before.end <= MAX_PAUSE &&
	!marks.some(({ kind, at }) => kind === 'speaker' && at === 0);

/**
 * The words of one text.
 *
 * @param rest what follows the last word before the text, if there is one
 */
export function findSpoken(text: string, language: Language, moment = 0, rest?: string): Spoken[] {
	const words: Spoken[] = [];
	eachWord(text, language, (from, to) => {
		const said = text.slice(from, to).replace(/['’]s?$/, '');
		const last = words.at(-1)?.end;
		const between = last === undefined ? rest?.concat(' ', text.slice(0, from)) : text.slice(last, from);
		words.push({
			said,
			word: withStraightApostrophes(said.toLowerCase()),
			stem: language.look(said).stem,
			moment,
			start: from,
			end: from + said.length,
			between,
		});
	});
	return words;
}
