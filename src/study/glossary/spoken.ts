import type { Moment } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { eachWord } from '../words/tokens.ts';

/** A word of a transcript as a glossary compares it. */
export interface Spoken {
	/** In lower case, without a genitive's ending. */
	readonly word: string;
	readonly stem: string;
	/** Index of the moment, and offsets in its text, in UTF-16 code units. */
	readonly moment: number;
	readonly start: number;
	readonly end: number;
	/** Whether nothing but a space or a hyphen stands between the word before in this moment and this one. */
	readonly joined: boolean;
}

/** The words of a video's moments, in order. */
export const readSpoken = (moments: readonly Moment[], language: Language): Spoken[] =>
	moments.flatMap(({ text }, moment) => findSpoken(text, language, moment));

/** The words of one text. */
export function findSpoken(text: string, language: Language, moment = 0): Spoken[] {
	const words: Spoken[] = [];
	eachWord(text, language, (from, to) => {
		const said = text.slice(from, to).replace(/['’]s?$/, '');
		const last = words.at(-1)?.end;
		words.push({
			word: said.toLowerCase().replaceAll('’', "'"),
			stem: language.look(said).stem,
			moment,
			start: from,
			end: from + said.length,
			joined: last !== undefined && /^[\s-]*$/.test(text.slice(last, from)),
		});
	});
	return words;
}
