import type { Phrase } from './phrases.ts';

/** A phrase with what it is worth as a term of some stretch of a talk. */
export interface ScoredPhrase {
	readonly phrase: Phrase;
	/** How often it is said in the stretch. */
	readonly count: number;
	readonly score: number;
}

/** How much a phrase of several words gains over a single word, and the most it can gain: α and σ of KP-Miner. */
const ALPHA = 2.3;
const SIGMA = 3;

/** Weight of a word that is no noun: enough for a section of which nothing else is known. */
const NO_NOUN = 0.1;

/** Weight of a phrase of several words that is said once: less than that of any word that is said twice. */
const ONCE = 0.3;

/** How much more a term counts at the very start, and after how many words that bonus has fallen to a third: half a minute. */
const EARLY = 2;
const SOON = 60;

/**
 * What each phrase of a talk is worth each time it is said, after KP-Miner (El-Beltagy and Rafea 2009, "KP-Miner: a
 * keyphrase extraction system for English and Arabic documents"): the rarer phrases of several words are among the
 * candidates, the more they gain.
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
		if (phrase.noNoun) return NO_NOUN;
		return (phrase.general ? general : 1) * (once ? wordOnce : 1);
	};
}

/**
 * What comes up early tells more of what a section is about, however long the section is: speakers name their subject in
 * the first sentences.
 *
 * @param words said in the section before
 */
export const earlyBoost = (words: number): number => 1 + EARLY * Math.exp(-words / SOON);

/** A term inside a longer one counts by itself only if at least this share of its places are outside the longer one. */
const BY_ITSELF = 0.5;

/**
 * The best phrases without those that say again what another says: of a phrase inside a longer one, the longer is kept
 * where it is said in most of the places, however little it scores, else the one that scores better comes first. A piece of a
 * name (`autoencoder` of `variational autoencoder`) is said at least as often as the name, and hardly ever by itself: C-value
 * (Frantzi, Ananiadou and Mima 2000, "Automatic recognition of multi-word terms") takes such places from it.
 */
export function chooseBest(scored: readonly ScoredPhrase[], most: number): ScoredPhrase[] {
	const sorted = [...scored].sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1));
	const chosen: ScoredPhrase[] = [];
	for (const one of sorted) {
		const isPart = (other: ScoredPhrase): boolean =>
			isInside(other, one) && other.count - one.count < BY_ITSELF * other.count;
		const first = chosen.findIndex(isPart);
		if (first < 0 && chosen.length >= most) continue;
		if (chosen.some((other) => isInside(one, other) && one.count - other.count < BY_ITSELF * one.count)) continue;
		if (first < 0) chosen.push(one);
		else
			chosen.splice(
				0,
				chosen.length,
				...chosen.flatMap((other, at) => (at === first ? one : isPart(other) ? [] : other)),
			);
	}
	return chosen;
}

const isInside = ({ phrase: part }: ScoredPhrase, { phrase: whole }: ScoredPhrase): boolean =>
	part.length < whole.length && ` ${whole.key} `.includes(` ${part.key} `);
