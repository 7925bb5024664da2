import type { Talk } from '../words/talk.ts';
import type { Phrase } from './phrases.ts';
import { findRepeatedPhrases } from './repeated-phrases.ts';
import { findPhrasesSaidOnce } from './said-once.ts';

/** In words. A shorter talk repeats little of what it is about. */
const SHORT = 800;
/** Where a short talk says fewer terms than these twice, counts tell too little of it. */
const FEW = 6;

export const isShort = ({ words }: Talk): boolean => words.length < SHORT;

/** All that may be a term of a talk: what it repeats, and where that is too little, phrases that it says once. */
export function findPhrases(talk: Talk): Phrase[] {
	const repeated = findRepeatedPhrases(talk);
	if (!isShort(talk) || repeated.filter(isSaidTwice).length >= FEW) return repeated;
	return [...repeated, ...findPhrasesSaidOnce(talk, repeated)];
}

const isSaidTwice = ({ noNoun, places }: Phrase): boolean => !noNoun && places.length > 1;
