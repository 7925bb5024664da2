import type { Language } from '../words/language.ts';
import { areForms } from '../words/inflections.ts';
import { startsUnspaced } from '../words/tokens.ts';
import { findSpoken, goesOnWith, type Spoken } from './spoken.ts';

/** A place where words say a term, in whatever form. */
export interface FoundForm<Term> {
	readonly term: Term;
	/** Its first word and its last; of a script that puts no spaces between words, characters. */
	readonly first: Spoken;
	readonly last: Spoken;
}

/** Finds terms among words, in order: where several begin, the longest; never two that overlap. */
export type FormFinder<Term> = (words: readonly Spoken[]) => FoundForm<Term>[];

/**
 * Makes what finds terms in any form of their words (`harbours`). A term made of words that any talk needs (`Go`, `The Who`)
 * is found only as it is written, capitals included. Time is linear in the words, but for the terms that begin with the same.
 *
 * @param language of the words; a glossary's term may be said in any
 */
export function openFormFinder<Term extends { readonly text: string }>(
	terms: readonly Term[],
	language: Language,
): FormFinder<Term> {
	const forms = terms.map((term) => readForm(term, language)).filter(({ units }) => units.length > 0);
	const starting = Map.groupBy(
		forms.sort((a, b) => b.units.length - a.units.length),
		({ units }) => units[0]?.stem ?? '',
	);
	return (words) => {
		const said = words.flatMap(unitsOf);
		const found: FoundForm<Term>[] = [];
		for (let at = 0; at < said.length;) {
			const form = starting.get(said[at]?.stem ?? '')?.find((one) => isSaid(one, said, at, language));
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
	/** See `isAsWritten`. */
	readonly asWritten: boolean;
}

function readForm<Term extends { readonly text: string }>(term: Term, language: Language): Form<Term> {
	const words = findSpoken(term.text, language);
	return { term, units: words.flatMap(unitsOf), asWritten: isAsWritten(words, language) };
}

/** Whether the words of a term count only as they are written, capitals included: any talk needs them (`Go`, `The Who`). */
export const isAsWritten = (term: readonly Spoken[], { look }: Language): boolean =>
	term.every(({ word }) => look(word).kind !== 'content');

/**
 * Whether a word that was said is a form of a term's word. In English an ending at most may be another: `electronics` has
 * the stem of `electron`.
 *
 * @param asWritten whether it has to be the very same
 */
export const isForm = (said: Spoken, term: Spoken, asWritten: boolean, { tag }: Language): boolean =>
	said.stem === term.stem &&
	(tag !== 'en' || said.word === term.word || areForms(said.word, term.word)) &&
	(!asWritten || said.said === term.said);

function isSaid<Term>(
	{ units, asWritten }: Form<Term>,
	said: readonly Spoken[],
	at: number,
	language: Language,
): boolean {
	return units.every((unit, offset) => {
		const heard = said[at + offset];
		if (!heard || !isForm(heard, unit, asWritten, language)) return false;
		return offset === 0 || goesOnWith(heard, unit.between);
	});
}

/** The dictionary of an unspaced script does not always cut a text the same way, so characters are compared. */
function unitsOf(word: Spoken): Spoken[] {
	if (!startsUnspaced.test(word.word)) return [word];
	let { start } = word;
	return [...word.word].map((sign, index): Spoken => {
		const [from, end] = [start, (start += sign.length)];
		return { ...word, said: sign, word: sign, stem: sign, start: from, end, between: index === 0 ? word.between : '' };
	});
}
