import type { Talk, Word } from '../words/talk.ts';

/** A candidate term: one to four words with no stop word among them. */
export interface Phrase {
	/** Its stems, separated by spaces, so that phrases that differ only in endings have the same key. */
	readonly key: string;
	/** Number of words. */
	readonly length: number;
	/** Whether it is seldom a term: all of its words are general, or it is one word that may be a verb. */
	readonly general: boolean;
	/** Whether it is a single word that is not a noun, but a verb or an adjective. */
	readonly notNoun: boolean;
	/** Index of the first word of each occurrence, ascending. */
	readonly places: readonly number[];
	/**
	 * The occurrences that may name it: without the verbs (`predict`) of a word that is elsewhere a noun (`prediction`).
	 */
	readonly named: readonly number[];
}

/** KP-Miner allows five words; terms of more than four are rare in speech. */
export const MAX_WORDS = 4;

/** Whether a word can carry a subject: it is a content or a general word. */
export const isTopical = (word: Word | undefined): word is Word => word?.kind === 'content' || word?.kind === 'general';

/** Whether a word can be a term on its own. */
export const canStandAlone = (word: Word | undefined): boolean => isTopical(word) && !word.entry.isModifier;

/** The most common form of a phrase; of equally common ones the one with fewer capitals, then the first in order. */
export function surfaceOf({ words, language }: Talk, { named, length }: Phrase): string {
	const counts = new Map<string, number>();
	for (const place of named) {
		const surface = language.withoutClitic(formOf(words, place, length));
		counts.set(surface, (counts.get(surface) ?? 0) + 1);
	}
	let best = { surface: '', count: 0 };
	for (const [surface, count] of counts) {
		if (count > best.count || (count === best.count && surface > best.surface)) best = { surface, count };
	}
	return best.surface;
}

function formOf(words: readonly Word[], first: number, length: number): string {
	let form = words[first]?.entry.form ?? '';
	for (let at = first + 1; at < first + length; at++)
		form += `${words[at]?.joint ?? ' '}${words[at]?.entry.form ?? ''}`;
	return form;
}
