import type { Term } from '../../model.ts';
import type { Range } from '../passages/cut.ts';
import type { Talk } from '../words/talk.ts';
import { isShort } from './find-phrases.ts';
import { namedInTitle } from './named-in-title.ts';
import { type Phrase, surfaceOf } from './phrases.ts';
import { chooseBest, earlyBoost, type ScoredPhrase, weighPhrases } from './score.ts';

/**
 * A term has to be said at least this often; in a short talk once less is enough, but not for a general word: the more often a
 * word is said everywhere, the less two times tell (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence").
 */
const LEAST = 3;
/** Weight of general words: across a whole talk they may be a habit of the speaker, in one section they more likely belong to it. */
const GENERAL_IN_TALK = 0.2;
const GENERAL_IN_SECTION = 0.7;
const TERMS_OF_TALK = 12;
const TERMS_OF_SECTION = 6;
/** Weight of a word that a short talk says once, among so many that it says twice; a long one says it in one section only. */
const ONCE_IN_SHORT = 0.15;
/** Repetitions within this many words, the length of a unit, count as one. */
const STRETCH = 60;

/**
 * The key terms of a whole talk, best first. Other talks of the collection have no say, so that a talk's terms stay as
 * they are when one is added. Time is linear in the words, but for sorting.
 *
 * @param title of the talk. A general word that it names (`What is Mass?`) belongs to this talk's subject
 */
export function findKeyTerms(talk: Talk, phrases: readonly Phrase[], title = ''): Term[] {
	const isTerm = ({ noNoun, general, length, places }: Phrase): boolean => {
		const least = isShort(talk) && !(general && length === 1) ? LEAST - 1 : LEAST;
		return !noNoun && (places.length >= least || (length > 1 && places.length === 1));
	};
	const named = namedInTitle(title, phrases, talk.language);
	const told = phrases.map((one) => (named.has(one) ? { ...one, general: false } : one)).filter(isTerm);
	const weigh = weighPhrases(phrases, GENERAL_IN_TALK, onceIn(talk));
	const [scored = []] = scoreIn([{ from: 0, to: talk.words.length }], told, weigh);
	return chooseBest(scored, TERMS_OF_TALK).map((one) => termOf(talk, one));
}

const onceIn = (talk: Talk): number => (isShort(talk) ? ONCE_IN_SHORT : 1);

/**
 * The key terms of each section, best first. The first of them make the section's title: what the whole talk is about may
 * be named there, too, as people do who write titles.
 *
 * @param sections ranges of words, ascending
 */
export function findSectionTerms(talk: Talk, phrases: readonly Phrase[], sections: readonly Range[]): Term[][] {
	const scored = scoreIn(sections, phrases, weighPhrases(phrases, GENERAL_IN_SECTION, onceIn(talk)));
	return scored.map((some) => chooseBest(some, TERMS_OF_SECTION).map((one) => termOf(talk, one)));
}

/**
 * Scores what is said in each section: how often, times what it is worth, times a bonus where it comes up early. How often
 * is the geometric mean of the times and of the stretches of sixty words that it is said in: speakers come back to
 * their subject, while an aside is repeated in one breath.
 */
function scoreIn(
	sections: readonly Range[],
	phrases: readonly Phrase[],
	worth: (phrase: Phrase) => number,
): ScoredPhrase[][] {
	const scored: ScoredPhrase[][] = sections.map(() => []);
	for (const phrase of phrases) {
		const value = worth(phrase);
		for (const { section, count, stretches, first } of countIn(phrase, sections)) {
			const score = Math.sqrt(count * stretches) * value * earlyBoost(first - (sections[section]?.from ?? 0));
			scored[section]?.push({ phrase, count, score });
		}
	}
	return scored;
}

/** How a section says a phrase: how often, in how many stretches, and at which word first. */
interface Saying {
	readonly section: number;
	readonly first: number;
	count: number;
	stretches: number;
}

function countIn({ places }: Phrase, sections: readonly Range[]): Saying[] {
	const found: Saying[] = [];
	let section = 0;
	let last: Saying | undefined;
	let lastStretch = -1;
	for (const place of places) {
		while (place >= (sections[section]?.to ?? Infinity)) section++;
		const stretch = Math.floor(place / STRETCH);
		if (last?.section !== section) found.push((last = { section, first: place, count: 1, stretches: 1 }));
		else {
			last.count++;
			if (stretch !== lastStretch) last.stretches++;
		}
		lastStretch = stretch;
	}
	return found;
}

const termOf = (talk: Talk, { phrase, count }: ScoredPhrase): Term => ({
	key: phrase.key,
	text: surfaceOf(talk, phrase),
	count,
});
