import type { Talk } from '../words/talk.ts';
import type { Phrase } from './phrases.ts';
import { findRepeatedPhrases } from './repeated-phrases.ts';
import { findPhrasesSaidOnce } from './said-once.ts';

/** In words. A shorter talk repeats few of its terms. */
const SHORT = 800;
/** With fewer terms than this that it says twice, a short talk's counts are too weak. */
const MIN_REPEATED = 6;

export const isShort = ({ words }: Talk): boolean => words.length < SHORT;

/** The candidate terms of a talk: those that it repeats, and, if these are too few, phrases that it says once. */
export function findPhrases(talk: Talk): Phrase[] {
	const repeated = findRepeatedPhrases(talk);
	if (!isShort(talk) || repeated.filter(isRepeatedTerm).length >= MIN_REPEATED) return repeated;
	return [...repeated, ...findPhrasesSaidOnce(talk, repeated)];
}

const isRepeatedTerm = ({ notNoun, places }: Phrase): boolean => !notNoun && places.length > 1;
