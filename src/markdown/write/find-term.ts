import { openFormFinder } from '../../study/glossary/find-forms.ts';
import { findSpoken, goesOnWith, type Spoken } from '../../study/glossary/spoken.ts';
import { type Language, openLanguage } from '../../study/words/language.ts';
import { startsUnspaced } from '../../study/words/tokens.ts';

/** Where a term stands in a text: offsets in UTF-16 code units. */
export interface TermPlace {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a text says a term: as it is written, else in another form of its words (`harbours`), else in words of the same
 * stems (`rotates`, of `rotation`), with a word in its other length (`neural nets`) or written as one or apart (`dataset`),
 * which count as the term where terms are gathered.
 *
 * @param language BCP 47 tag of the text
 * @returns `undefined` where it is not said, or where Markdown could not mark it
 */
export function findTerm(text: string, term: string, language: string): TermPlace | undefined {
	return (
		findWritten(text, term, (written) => written) ??
		findInAnyForm(text, term, language) ??
		findWritten(text, term, (written) => written.toLowerCase())
	);
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** @param fold gives spellings that count as equal the same form */
function findWritten(text: string, term: string, fold: (written: string) => string): TermPlace | undefined {
	const [said, sought] = [fold(text), fold(term)];
	const isUnspaced = startsUnspaced.test(sought);
	for (let start = said.indexOf(sought); start >= 0; start = said.indexOf(sought, start + 1)) {
		const end = start + sought.length;
		const isWhole = !inWord.test(said.charAt(start - 1)) && !inWord.test(said.charAt(end));
		// Offsets hold for the original text only if folding did not change lengths.
		if ((isWhole || isUnspaced) && fold(text.slice(start, end)) === sought) return { start, end };
	}
	return undefined;
}

function findInAnyForm(text: string, term: string, tag: string): TermPlace | undefined {
	const language = openLanguage(tag);
	// What the glossary corrects stands in square brackets, in which a transcript has no words but sounds.
	const words = findSpoken(text.replace(/[[\]]/g, ' '), language);
	const [found = findStems(words, findSpoken(term, language), language)] = openFormFinder(
		[{ text: term }],
		language,
	)(words);
	if (!found) return undefined;
	const [start, end] = [found.first.start, found.last.end];
	// In CommonMark, an emphasis sign between a letter and punctuation does not work.
	return inWord.test(text.charAt(end - 1)) || !inWord.test(text.charAt(end)) ? { start, end } : undefined;
}

/**
 * Words of a term's stems, the last one in its short or its full form (`neural nets`, of `neural network`), or of its letters,
 * however they are written together or apart (`dataset`, of `data set`).
 */
function findStems(
	words: readonly Spoken[],
	sought: readonly Spoken[],
	{ look, otherLengths }: Language,
): { readonly first: Spoken; readonly last: Spoken } | undefined {
	const asOne = (run: readonly Spoken[]): string => look(run.map(({ word }) => word).join('')).stem;
	const soughtAsOne = asOne(sought);
	const stems = sought.map(({ stem }) => stem);
	const inOtherLength = stems.length > 1 ? otherLengths.get(stems.at(-1) ?? '') : undefined;
	for (let at = 0; at < words.length; at++) {
		for (const length of [sought.length, sought.length - 1, sought.length + 1]) {
			const said = words.slice(at, at + length);
			const [first, last] = [said[0], said.at(-1)];
			if (!first || !last || said.length < length) continue;
			const goesOn = said.every((word, place) => place === 0 || goesOnWith(word, sought[place]?.between));
			const isSaid =
				length === sought.length
					? said.every(({ stem }, at) => stem === stems[at] || (at === stems.length - 1 && stem === inOtherLength))
					: asOne(said) === soughtAsOne;
			if (goesOn && isSaid) return { first, last };
		}
	}
	return undefined;
}
