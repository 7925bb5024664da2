import type { Term } from '../../model.ts';
import type { Range } from '../passages/cut.ts';
import type { Talk } from '../words/talk.ts';
import { isShort } from './find-phrases.ts';
import { namedInTitle } from './named-in-title.ts';
import { type Phrase, surfaceOf } from './phrases.ts';
import { chooseBest, earlyBoost, type ScoredPhrase, weighPhrases } from './score.ts';

/**
 * Minimum count of a term. In a short talk one less is enough, but not for a general word: the more common a word is
 * everywhere, the less two occurrences prove (Dunning 1993, "Accurate methods for the statistics of surprise and
 * coincidence").
 */
const MIN_COUNT = 3;
/**
 * Weight of general words: across a whole talk they may be a habit of the speaker; in one section they are more likely
 * to belong to its subject.
 */
const GENERAL_IN_TALK = 0.2;
const GENERAL_IN_SECTION = 0.7;
const TERMS_OF_TALK = 12;
const TERMS_OF_SECTION = 6;
/**
 * Weight of a word that a short talk says once, since it says so many others twice. A long talk says such a word in one
 * section only, so there it has full weight.
 */
const ONCE_IN_SHORT = 0.15;
/** Repetitions within this many words, the length of a unit, count as one. */
const STRETCH = 60;

/**
 * The key terms of a whole talk, best first. Independent of the collection's other talks, so that adding one changes
 * none of them. Time is linear in the words, apart from sorting.
 *
 * @param title of the talk; a general word that it names (`What is Mass?`) counts as a word of the talk's subject
 */
export function findKeyTerms(talk: Talk, phrases: readonly Phrase[], title = ''): Term[] {
	const isTerm = ({ notNoun, general, length, places }: Phrase): boolean => {
		const minimum = isShort(talk) && !(general && length === 1) ? MIN_COUNT - 1 : MIN_COUNT;
		return !notNoun && (places.length >= minimum || (length > 1 && places.length === 1));
	};
	const named = namedInTitle(title, phrases, talk.language);
	const candidates = phrases.map((one) => (named.has(one) ? { ...one, general: false } : one)).filter(isTerm);
	const weightOf = weighPhrases(phrases, GENERAL_IN_TALK, onceWeight(talk));
	const [scored = []] = scoreIn([{ from: 0, to: talk.words.length }], candidates, weightOf);
	return chooseBest(scored, TERMS_OF_TALK).map((one) => termOf(talk, one));
}

const onceWeight = (talk: Talk): number => (isShort(talk) ? ONCE_IN_SHORT : 1);

/**
 * The key terms of each section, best first. The first few make the section's title, which may name the subject of the
 * whole talk, as people's titles do.
 *
 * @param sections ranges of words, ascending
 */
export function findSectionTerms(talk: Talk, phrases: readonly Phrase[], sections: readonly Range[]): Term[][] {
	const scored = scoreIn(sections, phrases, weighPhrases(phrases, GENERAL_IN_SECTION, onceWeight(talk)));
	return scored.map((some) => chooseBest(some, TERMS_OF_SECTION).map((one) => termOf(talk, one)));
}

/**
 * Scores the phrases of each section: frequency times weight times a bonus for coming up early. Frequency is the
 * geometric mean of the number of occurrences and the number of stretches of sixty words that contain one: speakers
 * return to their subject, whereas an aside is repeated in one breath.
 */
function scoreIn(
	sections: readonly Range[],
	phrases: readonly Phrase[],
	weightOf: (phrase: Phrase) => number,
): ScoredPhrase[][] {
	const scored: ScoredPhrase[][] = sections.map(() => []);
	for (const phrase of phrases) {
		const value = weightOf(phrase);
		for (const { section, count, stretches, first } of countBySection(phrase, sections)) {
			const score = Math.sqrt(count * stretches) * value * earlyBoost(first - (sections[section]?.from ?? 0));
			scored[section]?.push({ phrase, count, score });
		}
	}
	return scored;
}

/**
 * The occurrences of a phrase in a section: their number, that of the stretches that contain one, and the first word.
 */
interface Occurrences {
	readonly section: number;
	readonly first: number;
	count: number;
	stretches: number;
}

function countBySection({ places }: Phrase, sections: readonly Range[]): Occurrences[] {
	const found: Occurrences[] = [];
	let section = 0;
	let last: Occurrences | undefined;
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
