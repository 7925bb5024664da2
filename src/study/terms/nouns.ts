import { areForms } from '../words/inflections.ts';
import type { WordClass } from '../words/entry.ts';
import type { FunctionWords } from '../words/speech.ts';
import { isMeaningful, type Word } from '../words/talk.ts';

/** Evidence for a word's part of speech from its neighbours, with the number of occurrences. */
interface Evidence extends Record<WordClass, number> {
	places: number;
	/**
	 * Number of occurrences as the attribute of another word: `outer shell`. That also fits a noun (`wing tip`) or a noun
	 * before its verb (`wings bend`).
	 */
	attribute: number;
	/** Number of occurrences after another meaningful word: `character recognition`, but also `neurons react`. */
	afterOthers: number;
}

/**
 * Weight of the following word, relative to the preceding one: without punctuation, it may start a new sentence (`…
 * entropy the next …`).
 */
const FOLLOWING = 0.5;
/** Evidence that makes a verb: at least this much, and this many times that for a noun. */
const VERB = { least: 2, times: 2 };
/** Without any evidence for a noun, less is enough … */
const NOT_NOUN = { least: 1.5, share: 0.5 };
/** … and this much of being an attribute, whichever words it modifies. */
const MODIFIER = { least: 3, share: 0.75 };
/** A word may be a verb if it is a gerund in this share of its occurrences. */
const GERUNDS = 0.2;

const isVerb = ({ verb, noun }: Evidence): boolean => verb >= VERB.least && verb > VERB.times * noun;

const isNotNoun = ({ verb, adjective, noun, afterOthers, places }: Evidence): boolean =>
	noun === 0 && verb + adjective >= Math.max(NOT_NOUN.least, NOT_NOUN.share * places) && verb + adjective > afterOthers;

const isModifier = ({ attribute, adjective, noun, afterOthers, places }: Evidence): boolean =>
	noun + afterOthers === 0 && attribute + adjective >= Math.max(MODIFIER.least, MODIFIER.share * places);

/** Whether any of the above is possible. */
const mayNotBeNoun = ({ verb, adjective, attribute }: Evidence): boolean =>
	verb + adjective >= NOT_NOUN.least || attribute + adjective >= MODIFIER.least;

/**
 * The occurrences at which a word looks like a noun, judged by the function words beside it, since terms are nouns
 * (Justeson and Katz 1995, "Technical terminology: some linguistic properties and an algorithm for identification in
 * text"). Actions (`we predict the weather`) and properties (`it is random`, `an infinite mass`) are seldom what a talk
 * is about, unlike their nouns (`a prediction`). Returns all occurrences if there is no evidence against a noun.
 *
 * @param functionWords of the language; without a list of them, there is no evidence against nouns
 */
export function nounPlaces(
	words: readonly Word[],
	places: readonly number[],
	functionWords: FunctionWords | undefined,
): readonly number[] {
	if (!functionWords || places.length < VERB.least) return places;
	const evidenceAt = (some: readonly number[]): Evidence =>
		gather(words, some, functionWords.attributesFollow === true);
	if (!mayNotBeNoun(evidenceAt(places))) return places;

	const forms = Map.groupBy(places, (place) => words[place]?.entry.spoken ?? '');
	const isNoun = (form: string, own: readonly number[]): boolean => {
		// The same stem may also have derived words: `annihilation`, from `annihilate`.
		const inflected = [...forms].filter(([other]) => other === form || areForms(other, form)).map(([, some]) => some);
		const all = evidenceAt(inflected.flat());
		if (isNotNoun(all) || isModifier(all)) return false;
		if (!inflected.some((some) => isVerb(evidenceAt(some)))) return true;
		const { noun, verb, afterOthers } = evidenceAt(own);
		return noun + afterOthers / 2 > verb;
	};
	const nouns = new Set([...forms].filter(([form, own]) => isNoun(form, own)).map(([form]) => form));
	return nouns.size === forms.size ? places : places.filter((place) => nouns.has(words[place]?.entry.spoken ?? ''));
}

/**
 * Whether a word may be a verb, because it is often a gerund (`travelling`), no more often in a noun's position than in
 * another's, and its derived nouns (`conductivity`) are rare.
 */
export function mayBeVerb(
	words: readonly Word[],
	places: readonly number[],
	functionWords: FunctionWords | undefined,
): boolean {
	if (!functionWords) return false;
	let gerund = '';
	let gerunds = 0;
	for (const place of places) {
		const entry = words[place]?.entry;
		if (entry?.isGerund !== true) continue;
		gerund = entry.spoken;
		gerunds++;
	}
	if (gerunds === 0 || gerunds < GERUNDS * places.length) return false;
	const spokenAt = (place: number): string => words[place]?.entry.spoken ?? '';
	const derived = places.filter((place) => spokenAt(place) !== gerund && !areForms(spokenAt(place), gerund)).length;
	if (derived >= GERUNDS * places.length) return false;
	const { noun, afterOthers, verb, adjective } = gather(words, places, functionWords.attributesFollow === true);
	return noun + afterOthers <= verb + adjective;
}

/** Whether a phrase begins with a verb (`imply causation`), judged by the words before its occurrences. */
export function beginsWithVerb(words: readonly Word[], places: readonly number[]): boolean {
	const evidence = noEvidence(places.length);
	for (const place of places) {
		if (words[place]?.joint === ' ') count(evidence, words[place - 1]?.entry.nextClass, 1);
	}
	return isVerb(evidence);
}

const noEvidence = (places: number): Evidence => ({
	places,
	noun: 0,
	verb: 0,
	adjective: 0,
	attribute: 0,
	afterOthers: 0,
});

/** Only nouns have this ending: `Newton's law`. */
const possessive = /['’]s$/i;

/**
 * Collects the evidence at some occurrences. For an attribute, the function word before it says nothing, since it
 * belongs to the word that follows.
 */
function gather(words: readonly Word[], places: readonly number[], attributesFollow: boolean): Evidence {
	const evidence = noEvidence(places.length);
	for (const place of places) {
		const before = words[place]?.joint === ' ' ? words[place - 1] : undefined;
		const next = words[place + 1]?.joint === ' ' ? words[place + 1] : undefined;
		const other = attributesFollow ? before : next;
		if (possessive.test(words[place]?.entry.form ?? '')) {
			evidence.noun++;
			continue;
		}
		if (isMeaningful(other)) {
			evidence.attribute++;
			continue;
		}
		if (isMeaningful(before)) evidence.afterOthers++;
		count(evidence, before?.entry.nextClass, 1);
		count(evidence, next?.entry.previousClass, FOLLOWING);
	}
	return evidence;
}

function count(evidence: Evidence, wordClass: WordClass | undefined, weight: number): void {
	if (wordClass === 'noun') evidence.noun += weight;
	else if (wordClass === 'verb') evidence.verb += weight;
	else if (wordClass === 'adjective') evidence.adjective += weight;
}
