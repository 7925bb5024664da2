import { openLanguage } from '../study/words/language.ts';
import { eachWord, startsUnspaced } from '../study/words/tokens.ts';

/** Where a term stands in a text: offsets in UTF-16 code units. */
export interface TermPlace {
	readonly start: number;
	readonly end: number;
}

/**
 * Where a text says a term: as it is written, else in another form of its words (`harbours`). A term that a text ends
 * within begins there, too: the next moment may say the rest. `undefined` where none of it is said, or where Markdown could
 * not mark it.
 *
 * @param language BCP 47 tag of the term; empty where it may be said in any: then words have the one form
 */
export function findTerm(text: string, term: string, language: string): TermPlace | undefined {
	return findWritten(text, term) ?? findInAnyForm(text, term, language);
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

function findWritten(text: string, term: string): TermPlace | undefined {
	const [said, sought] = [text.toLowerCase(), term.toLowerCase()];
	const isUnspaced = startsUnspaced.test(sought);
	for (let start = said.indexOf(sought); start >= 0; start = said.indexOf(sought, start + 1)) {
		const end = start + sought.length;
		const isWhole = !inWord.test(said.charAt(start - 1)) && !inWord.test(said.charAt(end));
		// The offsets are of the text itself only where its letters kept their lengths.
		if ((isWhole || isUnspaced) && text.slice(start, end).toLowerCase() === sought) return { start, end };
	}
	return undefined;
}

function findInAnyForm(text: string, term: string, language: string): TermPlace | undefined {
	const sought = stemsOf(term, language).map(({ stem }) => stem);
	const said = stemsOf(text, language);
	for (let first = 0; first < said.length; first++) {
		const run = said.slice(first, first + sought.length);
		if (!run.every(({ stem }, place) => stem === sought[place])) continue;
		const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
		// By CommonMark's rules a sign that stands between a letter and punctuation marks nothing.
		if (inWord.test(text.charAt(end - 1)) || !inWord.test(text.charAt(end))) return { start, end };
	}
	return undefined;
}

function stemsOf(text: string, tag: string): (TermPlace & { readonly stem: string })[] {
	const language = openLanguage(tag);
	const stems: (TermPlace & { readonly stem: string })[] = [];
	eachWord(text, language, (start, end, word) => stems.push({ start, end, stem: language.look(word).stem }));
	return stems;
}
