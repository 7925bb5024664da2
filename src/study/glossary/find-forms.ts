import type { Language } from '../words/language.ts';
import { areForms } from '../words/inflections.ts';
import { startsUnspaced } from '../words/tokens.ts';
import { findSpoken, continuesPhrase, type Spoken } from './spoken.ts';

/** An occurrence of a term, in any form. */
export interface FoundForm<Term> {
	readonly term: Term;
	/** Its first and last word; in a script without spaces between words, its first and last character. */
	readonly first: Spoken;
	readonly last: Spoken;
}

/** Finds the occurrences of terms, in order: the longest at each word, without overlaps. */
export type FormFinder<Term> = (words: readonly Spoken[]) => FoundForm<Term>[];

/**
 * Returns a function that finds terms in any form of their words (`harbours`). A term made of stop words and other
 * common words (`Go`, `The Who`) must match exactly, including case. Time is linear in the words, apart from terms that
 * begin with the same stem.
 *
 * @param language of the words; the glossary's terms may be in any
 */
export function openFormFinder<Term extends { readonly text: string }>(
	terms: readonly Term[],
	language: Language,
): FormFinder<Term> {
	const forms = terms.map((term) => readForm(term, language)).filter(({ units }) => units.length > 0);
	const byStem = Map.groupBy(
		forms.sort((a, b) => b.units.length - a.units.length),
		({ units }) => units[0]?.stem ?? '',
	);
	return (words) => {
		const said = words.flatMap(unitsOf);
		const found: FoundForm<Term>[] = [];
		for (let at = 0; at < said.length;) {
			const form = byStem.get(said[at]?.stem ?? '')?.find((one) => matches(one, said, at, language));
			const [first, last] = [said[at], said[at + (form?.units.length ?? 0) - 1]];
			if (form && first && last) found.push({ term: form.term, first, last });
			at += form?.units.length ?? 1;
		}
		return found;
	};
}

interface Form<Term> {
	readonly term: Term;
	readonly units: readonly Spoken[];
	/** See `mustBeExact`. */
	readonly exact: boolean;
}

function readForm<Term extends { readonly text: string }>(term: Term, language: Language): Form<Term> {
	const words = findSpoken(term.text, language);
	return { term, units: words.flatMap(unitsOf), exact: mustBeExact(words, language) };
}

/**
 * Whether a term matches only exactly, including case, because none of its words can carry a subject (`Go`, `The Who`;
 * not `Learning Rate`).
 */
export const mustBeExact = (term: readonly Spoken[], { look }: Language): boolean =>
	!term.some(({ word }) => ['content', 'general'].includes(look(word).kind));

/**
 * Whether a spoken word is a form of a term's word. In English the two may differ only in an inflectional ending:
 * `electronics` has the stem of `electron`.
 *
 * @param exact whether the word must be the same, including case
 */
export const isForm = (said: Spoken, term: Spoken, exact: boolean, { tag }: Language): boolean =>
	said.stem === term.stem &&
	(tag !== 'en' || said.word === term.word || areForms(said.word, term.word)) &&
	(!exact || said.said === term.said);

function matches<Term>({ units, exact }: Form<Term>, said: readonly Spoken[], at: number, language: Language): boolean {
	return units.every((unit, offset) => {
		const word = said[at + offset];
		if (!word || !isForm(word, unit, exact, language)) return false;
		return offset === 0 || continuesPhrase(word, unit.between);
	});
}

/**
 * Splits words of scripts without spaces into characters, since dictionaries do not always segment a text the same way.
 */
function unitsOf(word: Spoken): Spoken[] {
	if (!startsUnspaced.test(word.word)) return [word];
	let { start } = word;
	return [...word.word].map((sign, index): Spoken => {
		const [from, end] = [start, (start += sign.length)];
		return { ...word, said: sign, word: sign, stem: sign, start: from, end, between: index === 0 ? word.between : '' };
	});
}
