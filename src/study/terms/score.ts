import type { Phrase } from './phrases.ts';

/** A phrase with its score as a term of a section or of the whole talk. */
export interface ScoredPhrase {
	readonly phrase: Phrase;
	/** Occurrences there. */
	readonly count: number;
	readonly score: number;
}

/** KP-Miner's parameters: α divides the boost of phrases of several words, σ caps it. */
const ALPHA = 2.3;
const SIGMA = 3;

/** Weight of a word that is not a noun: enough for a section with no other terms. */
const NOT_NOUN = 0.1;

/** Weight of a phrase of several words that is said once: less than that of any word that is said twice. */
const ONCE = 0.3;

/** Bonus of a term at the very start, and the number of words, half a minute's, after which it has fallen to 1/e. */
const EARLY_BONUS = 2;
const EARLY_DECAY = 60;

/**
 * Returns the weight of one occurrence of each phrase, after KP-Miner (El-Beltagy and Rafea 2009, "KP-Miner: a
 * keyphrase extraction system for English and Arabic documents"): the rarer phrases of several words are among the
 * candidates, the more they are boosted.
 *
 * @param general weight of a general word (`rate`); two of them make a term like any other (`state space`)
 * @param wordOnce weight of a word that the talk says once
 */
export function weighPhrases(
	phrases: readonly Phrase[],
	general: number,
	wordOnce: number,
): (phrase: Phrase) => number {
	const said = (some: readonly Phrase[]): number => some.reduce((sum, { places }) => sum + places.length, 0);
	const compounds = said(phrases.filter(({ length, places }) => length > 1 && places.length > 1));
	const boost = compounds === 0 ? 1 : Math.max(1, Math.min(SIGMA, said(phrases) / (compounds * ALPHA)));
	return (phrase) => {
		const once = phrase.places.length === 1;
		if (phrase.length > 1) return once ? ONCE : boost;
		if (phrase.notNoun) return NOT_NOUN;
		return (phrase.general ? general : 1) * (once ? wordOnce : 1);
	};
}

/**
 * Factor for a term that comes up early, however long the section is: speakers name their subject in the first
 * sentences.
 *
 * @param words number of words in the section before its first occurrence
 */
export const earlyBoost = (words: number): number => 1 + EARLY_BONUS * Math.exp(-words / EARLY_DECAY);

/**
 * A term inside a longer one counts on its own only if at least this share of its occurrences are outside the longer
 * one.
 */
const MIN_OWN_SHARE = 0.5;

/**
 * The best phrases, without redundant ones. Of two phrases of which one contains the other, the longer is kept if it
 * covers most occurrences of the shorter, however low its score; otherwise the better one comes first. A part of a name
 * (`autoencoder` in `variational autoencoder`) occurs at least as often as the name, and hardly ever on its own:
 * C-value (Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms") discounts such
 * occurrences.
 */
export function chooseBest(scored: readonly ScoredPhrase[], most: number): ScoredPhrase[] {
	const sorted = [...scored].sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1));
	let chosen: ScoredPhrase[] = [];
	for (const one of sorted) {
		const first = chosen.findIndex((other) => isCovered(other, one));
		if (first < 0 && chosen.length >= most) continue;
		if (chosen.some((other) => isCovered(one, other))) continue;
		if (first < 0) chosen.push(one);
		else chosen = chosen.flatMap((other, at) => (at === first ? one : isCovered(other, one) ? [] : other));
	}
	return chosen;
}

/** Whether a phrase is inside a longer one that accounts for most of its occurrences. */
const isCovered = (part: ScoredPhrase, whole: ScoredPhrase): boolean =>
	part.phrase.length < whole.phrase.length &&
	` ${whole.phrase.key} `.includes(` ${part.phrase.key} `) &&
	part.count - whole.count < MIN_OWN_SHARE * part.count;
