import type { Moment } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { eachWord } from '../words/tokens.ts';

/** A word of a transcript as a glossary compares it. */
export interface Spoken {
	/** As it stands in the text, without a genitive's ending. */
	readonly said: string;
	/** The same in lower case. */
	readonly word: string;
	readonly stem: string;
	/** Index of the moment, and offsets in its text, in UTF-16 code units. */
	readonly moment: number;
	readonly start: number;
	readonly end: number;
	/** The text between the word before (which may be in the moment before) and this one; `undefined` where speech breaks off. */
	readonly between: string | undefined;
}

/**
 * Whether a word continues what the one before began: after a space or a hyphen, or after the sign that is expected there,
 * as in `TCP/IP`.
 */
export const goesOnWith = ({ between }: Spoken, expected = ''): boolean =>
	between !== undefined && (/^[\s-]*$/.test(between) || between === expected);

/** After this many seconds of silence, the speaker is assumed to say something new. */
const PAUSE = 2;

/** The words of a video's moments, in order. */
export function readSpoken(moments: readonly Moment[], language: Language): Spoken[] {
	const spoken: Spoken[] = [];
	let rest: string | undefined;
	moments.forEach((one, moment) => {
		const { text } = one;
		if (!goesOn(moments[moment - 1], one)) rest = undefined;
		const words = findSpoken(text, language, moment, rest);
		for (const word of words) spoken.push(word);
		rest = text.slice(words.at(-1)?.end);
	});
	return spoken;
}

/** Whether a moment can go on with what is said in the one before: at once, and by the same speaker. */
const goesOn = (before: Moment | undefined, { second, marks = [] }: Moment): boolean =>
	before !== undefined && second - before.end <= PAUSE && !marks.some(({ kind, at }) => kind === 'speaker' && at === 0);

/**
 * The words of one text.
 *
 * @param rest what stands behind the last word before the text, if there is one
 */
export function findSpoken(text: string, language: Language, moment = 0, rest?: string): Spoken[] {
	const words: Spoken[] = [];
	eachWord(text, language, (from, to) => {
		const said = text.slice(from, to).replace(/['’]s?$/, '');
		const last = words.at(-1)?.end;
		const between = last === undefined ? rest?.concat(' ', text.slice(0, from)) : text.slice(last, from);
		words.push({
			said,
			word: said.toLowerCase().replaceAll('’', "'"),
			stem: language.look(said).stem,
			moment,
			start: from,
			end: from + said.length,
			between,
		});
	});
	return words;
}
