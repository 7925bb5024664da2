import { openFormFinder } from '../../study/glossary/find-forms.ts';
import { findSpoken, continuesPhrase, type Spoken } from '../../study/glossary/spoken.ts';
import { type Language, openLanguage } from '../../study/words/language.ts';
import { startsUnspaced } from '../../study/words/tokens.ts';

/** The position of a term in a text: offsets in UTF-16 code units. */
export interface TermPlace {
	readonly start: number;
	readonly end: number;
}

/**
 * Finds a term in a text. In order of preference: as written; in another inflection (`harbours`); in words with the
 * same stems (`rotates` for `rotation`), with a long or short form (`neural nets`), or spelt as one word or two
 * (`dataset`), all of which count as mentions of the term.
 *
 * @param language BCP 47 tag of the text
 * @returns `undefined` if the term is not found, or cannot be emphasized in Markdown
 */
export function findTerm(text: string, term: string, language: string): TermPlace | undefined {
	return (
		findWritten(text, term, (written) => written) ??
		findInAnyForm(text, term, language) ??
		findWritten(text, term, (written) => written.toLowerCase())
	);
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** @param fold maps spellings that count as equal to the same string */
function findWritten(text: string, term: string, fold: (written: string) => string): TermPlace | undefined {
	const [folded, sought] = [fold(text), fold(term)];
	const isUnspaced = startsUnspaced.test(sought);
	for (let start = folded.indexOf(sought); start >= 0; start = folded.indexOf(sought, start + 1)) {
		const end = start + sought.length;
		const isWhole = !inWord.test(folded.charAt(start - 1)) && !inWord.test(folded.charAt(end));
		// Offsets are valid in the original text only if folding did not change lengths.
		if ((isWhole || isUnspaced) && fold(text.slice(start, end)) === sought) return { start, end };
	}
	return undefined;
}

function findInAnyForm(text: string, term: string, tag: string): TermPlace | undefined {
	const language = openLanguage(tag);
	// Square brackets mark the glossary's corrections here. They are removed, because in a transcript they mark sounds.
	const words = findSpoken(text.replace(/[[\]]/g, ' '), language);
	const [found = findStems(words, findSpoken(term, language), language)] = openFormFinder(
		[{ text: term }],
		language,
	)(words);
	if (!found) return undefined;
	const [start, end] = [found.first.start, found.last.end];
	// In CommonMark, emphasis cannot end between punctuation and a letter.
	return inWord.test(text.charAt(end - 1)) || !inWord.test(text.charAt(end)) ? { start, end } : undefined;
}

/**
 * Finds words with the stems of a term, the last one in either its short or its full form (`neural nets` for
 * `neural network`), or words that are equal to the term apart from word boundaries (`dataset` for `data set`).
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
			const run = words.slice(at, at + length);
			const [first, last] = [run[0], run.at(-1)];
			if (!first || !last || run.length < length) continue;
			const isConnected = run.every((word, place) => place === 0 || continuesPhrase(word, sought[place]?.between));
			const isMatch =
				length === sought.length
					? run.every(({ stem }, at) => stem === stems[at] || (at === stems.length - 1 && stem === inOtherLength))
					: asOne(run) === soughtAsOne;
			if (isConnected && isMatch) return { first, last };
		}
	}
	return undefined;
}
