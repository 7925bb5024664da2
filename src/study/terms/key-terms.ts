import type { Term } from '../../model.ts';
import type { Range } from '../passages/cut.ts';
import type { Talk } from '../words/talk.ts';
import { type Phrase, surfaceOf } from './phrases.ts';
import { chooseBest, earlyBoost, type ScoredPhrase, weighPhrases } from './score.ts';

/** A term of a talk is said at least so often; in a short talk (words) twice is enough. */
const LEAST = 3;
const SHORT = 800;
/** What is said in the whole talk may be the speaker's habit; what is said in one section rather belongs to it. */
const GENERAL_IN_TALK = 0.2;
const GENERAL_IN_SECTION = 0.5;
const TERMS_OF_TALK = 12;
const TERMS_OF_SECTION = 6;

/**
 * The key terms of a whole talk, best first: how often each is said, times what it is worth. Other talks of the
 * collection have no say, so that a talk's terms stay as they are when one is added. Time is linear in the words, but for
 * sorting.
 */
export function findKeyTerms(talk: Talk, phrases: readonly Phrase[]): Term[] {
	const worth = weighPhrases(phrases, GENERAL_IN_TALK);
	const least = talk.words.length < SHORT ? LEAST - 1 : LEAST;
	const scored = phrases
		.filter(({ places }) => places.length >= least)
		.map((phrase): ScoredPhrase => {
			const count = phrase.places.length;
			return { phrase, count, score: count * worth(phrase) * earlyBoost((phrase.places[0] ?? 0) / talk.words.length) };
		});
	return chooseBest(scored, TERMS_OF_TALK).map((one) => termOf(talk, one));
}

/**
 * The key terms of each section, best first: how often each is said there, times what it is worth, times the root of its
 * inverse section frequency: what the whole talk is about may be named, what tells the section apart comes first. The
 * first of them make the section's title.
 *
 * @param sections ranges of words, ascending
 */
export function findSectionTerms(talk: Talk, phrases: readonly Phrase[], sections: readonly Range[]): Term[][] {
	const worth = weighPhrases(phrases, GENERAL_IN_SECTION);
	const scored: ScoredPhrase[][] = sections.map(() => []);
	for (const phrase of phrases) {
		const spread = countIn(phrase, sections);
		const rarity = Math.sqrt(Math.log(1 + sections.length / spread.length));
		const value = rarity * worth(phrase);
		for (const { section, count, first } of spread) {
			const { from, to } = sections[section] ?? { from: 0, to: 1 };
			const score = count * value * earlyBoost((first - from) / (to - from));
			scored[section]?.push({ phrase, count, score });
		}
	}
	return scored.map((some) => chooseBest(some, TERMS_OF_SECTION).map((one) => termOf(talk, one)));
}

/** The sections that say a phrase, how often, and at which word first. */
function countIn({ places }: Phrase, sections: readonly Range[]): { section: number; count: number; first: number }[] {
	const found: { section: number; count: number; first: number }[] = [];
	let section = 0;
	for (const place of places) {
		while (place >= (sections[section]?.to ?? Infinity)) section++;
		const last = found.at(-1);
		if (last?.section === section) last.count++;
		else found.push({ section, count: 1, first: place });
	}
	return found;
}

const termOf = (talk: Talk, { phrase, count }: ScoredPhrase): Term => ({
	key: phrase.key,
	text: surfaceOf(talk, phrase),
	count,
});
