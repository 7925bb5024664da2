import type { Entry } from '../words/language.ts';
import { tells, type Word } from '../words/talk.ts';

/** What the small words beside a word of a subject say that it is: how often a verb, and how often a noun. */
interface Evidence {
	verb: number;
	noun: number;
	places: number;
	/** How often it stands behind another word of a subject: `character recognition`, but `neurons react`, too. */
	behindOthers: number;
}

/** A word before tells more than one behind: without punctuation, a new sentence may begin there (`… entropy the next …`). */
const BEHIND = 0.5;
/** Evidence that makes a verb: at least this much, so many times that for a noun, and for this share of the places. */
const LEAST = 2;
const TIMES = 2;
const SHARE = 0.25;

const isVerb = ({ verb, noun, places }: Evidence): boolean =>
	verb >= LEAST && verb > TIMES * noun && verb >= SHARE * places;

/**
 * The places at which a word looks like a noun, where a talk says one of its forms as a verb: what is done (`we predict the
 * weather`) is seldom what a talk is about, what it is called (`a prediction`) may be. All places where no form is a verb, or
 * where nobody has written down the small words of the language.
 */
export function whereNoun(words: readonly Word[], places: readonly number[]): readonly number[] {
	if (places.length < LEAST) return places;
	const forms = new Map<string, Evidence>();
	for (const place of places) {
		const word = words[place];
		if (!word) continue;
		const evidence = evidenceFor(forms, word.entry.spoken);
		evidence.places++;
		const before = words[place - 1];
		if (word.joint === ' ') count(evidence, before?.entry.behind, 1);
		if (word.joint === ' ' && before && tells(before)) evidence.behindOthers++;
		const next = words[place + 1];
		if (next?.joint === ' ') count(evidence, next.entry.before, BEHIND);
	}
	if (![...forms.values()].some(isVerb)) return places;
	return places.filter((place) => {
		const { verb = 0, noun = 0, behindOthers = 0 } = forms.get(words[place]?.entry.spoken ?? '') ?? {};
		return noun + behindOthers / 2 > verb;
	});
}

/** Whether a phrase is something that is done (`imply causation`), by what stands before its places. */
export function beginsWithVerb(words: readonly Word[], places: readonly number[]): boolean {
	const evidence: Evidence = { verb: 0, noun: 0, places: places.length, behindOthers: 0 };
	for (const place of places) {
		if (words[place]?.joint === ' ') count(evidence, words[place - 1]?.entry.behind, 1);
	}
	return isVerb(evidence);
}

function evidenceFor(forms: Map<string, Evidence>, form: string): Evidence {
	let evidence = forms.get(form);
	if (!evidence) forms.set(form, (evidence = { verb: 0, noun: 0, places: 0, behindOthers: 0 }));
	return evidence;
}

function count(evidence: Evidence, sort: Entry['behind'], weight: number): void {
	if (sort) evidence[sort] += weight;
}
