import { areForms } from '../words/inflections.ts';
import type { WordClass } from '../words/language.ts';
import type { SmallWords } from '../words/speech.ts';
import { tells, type Word } from '../words/talk.ts';

/** What the words beside a word of a subject say that it is, and in how many of its places. */
interface Evidence extends Record<WordClass, number> {
	places: number;
	/** How often it tells more of another word of a subject: `outer shell`. A noun may (`wing tip`), and its verb may follow: `wings bend`. */
	attribute: number;
	/** How often it stands behind another word of a subject: `character recognition`, but `neurons react`, too. */
	behindOthers: number;
}

/** A word before tells more than one behind: without punctuation, a new sentence may begin there (`… entropy the next …`). */
const BEHIND = 0.5;
/** Evidence that makes a verb: at least this much, so many times that for a noun, and for this share of the places. */
const VERB = { least: 2, times: 2, share: 0.25 };
/** Where nothing speaks for a noun, less will do … */
const NO_NOUN = { least: 1.5, share: 0.5 };
/** … and of what tells more of other words as much as this, whichever words these are. */
const MODIFIER = { least: 3, share: 0.75 };
/** A word that is a gerund in this share of its places is a noun only if it looks like one in that share. */
const GERUND = { share: 0.2, named: 0.25 };

const isVerb = ({ verb, noun, places }: Evidence): boolean =>
	verb >= VERB.least && verb > VERB.times * noun && verb >= VERB.share * places;

const isNoNoun = ({ verb, adjective, noun, behindOthers, places }: Evidence): boolean =>
	noun === 0 && verb + adjective >= Math.max(NO_NOUN.least, NO_NOUN.share * places) && verb + adjective > behindOthers;

const isModifier = ({ attribute, adjective, noun, behindOthers, places }: Evidence): boolean =>
	noun + behindOthers === 0 && attribute + adjective >= Math.max(MODIFIER.least, MODIFIER.share * places);

/** Whether any of these can be. */
const speaksAgainst = ({ verb, adjective, attribute }: Evidence): boolean =>
	verb + adjective >= NO_NOUN.least || attribute + adjective >= MODIFIER.least;

/**
 * The places at which a word looks like a noun, told by the small words beside it: terms are nouns (Justeson and Katz 1995,
 * "Technical terminology: some linguistic properties and an algorithm for identification in text"). What is done (`we
 * predict the weather`) and what something is like (`it is random`, `an infinite mass`) is seldom what a talk is about; what
 * that is called (`a prediction`) may be. All places where nothing speaks against a noun.
 *
 * @param smallWords of the language; undefined where nobody has written them down: then nothing speaks against one
 */
export function whereNoun(
	words: readonly Word[],
	places: readonly number[],
	smallWords: SmallWords | undefined,
): readonly number[] {
	if (!smallWords || places.length < VERB.least) return places;
	const evidenceAt = (some: readonly number[]): Evidence => gather(words, some, smallWords.attributesBehind === true);
	if (!speaksAgainst(evidenceAt(places))) return places;

	const forms = Map.groupBy(places, (place) => words[place]?.entry.spoken ?? '');
	const isNoun = (form: string, own: readonly number[]): boolean => {
		// Of the same stem may also be what is derived: `annihilation`, of `annihilate`.
		const inflected = [...forms].filter(([other]) => other === form || areForms(other, form)).map(([, some]) => some);
		const all = evidenceAt(inflected.flat());
		if (isNoNoun(all) || isModifier(all)) return false;
		if (!inflected.some((some) => isVerb(evidenceAt(some)))) return true;
		const { noun, verb, behindOthers } = evidenceAt(own);
		return noun + behindOthers / 2 > verb;
	};
	const nouns = new Set([...forms].filter(([form, own]) => isNoun(form, own)).map(([form]) => form));
	return nouns.size === forms.size ? places : places.filter((place) => nouns.has(words[place]?.entry.spoken ?? ''));
}

/**
 * Whether a word may be a verb, because it often has the form of a gerund (`travelling`), seldom stands where a noun does,
 * and has no noun made of it (`conductivity`).
 */
export function mayBeVerb(
	words: readonly Word[],
	places: readonly number[],
	smallWords: SmallWords | undefined,
): boolean {
	if (!smallWords) return false;
	let gerund = '';
	let gerunds = 0;
	for (const place of places) {
		const entry = words[place]?.entry;
		if (entry?.gerund !== true) continue;
		gerund = entry.spoken;
		gerunds++;
	}
	if (gerunds === 0 || gerunds < GERUND.share * places.length) return false;
	const spokenAt = (place: number): string => words[place]?.entry.spoken ?? '';
	if (places.some((place) => spokenAt(place) !== gerund && !areForms(spokenAt(place), gerund))) return false;
	const evidence = gather(words, places, smallWords.attributesBehind === true);
	const named = evidence.noun + evidence.behindOthers;
	return named <= evidence.verb + evidence.adjective || named < GERUND.named * (places.length - evidence.attribute);
}

/** Whether a phrase is something that is done (`imply causation`), by what stands before its places. */
export function beginsWithVerb(words: readonly Word[], places: readonly number[]): boolean {
	const evidence = noEvidence(places.length);
	for (const place of places) {
		if (words[place]?.joint === ' ') count(evidence, words[place - 1]?.entry.behind, 1);
	}
	return isVerb(evidence);
}

const noEvidence = (places: number): Evidence => ({
	places,
	noun: 0,
	verb: 0,
	adjective: 0,
	attribute: 0,
	behindOthers: 0,
});

/** Only nouns have that ending: `Newton's law`. */
const possessive = /['’]s$/i;

/** What the words beside some places say. Of what tells more of another word, the small word before it says nothing. */
function gather(words: readonly Word[], places: readonly number[], attributesBehind: boolean): Evidence {
	const evidence = noEvidence(places.length);
	for (const place of places) {
		const before = words[place]?.joint === ' ' ? words[place - 1] : undefined;
		const next = words[place + 1]?.joint === ' ' ? words[place + 1] : undefined;
		const other = attributesBehind ? before : next;
		if (possessive.test(words[place]?.entry.form ?? '')) {
			evidence.noun++;
			continue;
		}
		if (other && tells(other)) {
			evidence.attribute++;
			continue;
		}
		if (before && tells(before)) evidence.behindOthers++;
		count(evidence, before?.entry.behind, 1);
		count(evidence, next?.entry.before, BEHIND);
	}
	return evidence;
}

function count(evidence: Evidence, sort: WordClass | undefined, weight: number): void {
	if (sort === 'noun') evidence.noun += weight;
	else if (sort === 'verb') evidence.verb += weight;
	else if (sort === 'adjective') evidence.adjective += weight;
}
