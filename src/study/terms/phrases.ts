import { withoutPossessive } from '../words/possessive.ts';
import type { Talk, Word } from '../words/talk.ts';

/** Something said that may be a term: one to four words with no stop word among them. */
export interface Phrase {
	/** The stems, a space between. Equal phrases have equal keys, whatever their endings. */
	readonly key: string;
	/** How many words. */
	readonly length: number;
	/** Whether it is seldom a term: all of its words are general, or it is one word that may be a verb. */
	readonly general: boolean;
	/** Whether it is one word, and no noun: a verb or an adjective. */
	readonly noNoun: boolean;
	/** Index of the first word of each place where it is said, ascending. */
	readonly places: readonly number[];
	/** Those of them that show how it is called: without the verbs (`predict`) of a word that is a noun elsewhere (`prediction`). */
	readonly named: readonly number[];
}

/** KP-Miner allows five words; terms of more than four are rare in speech. */
export const LONGEST = 4;

/** Whether a word tells of a subject. */
export const tellsSubject = ({ kind }: Word): boolean => kind === 'content' || kind === 'general';

/** Whether a word may be a term by itself. */
export const isAlone = (word: Word | undefined): boolean => !!word && tellsSubject(word) && !word.entry.modifies;

/** The phrase as it is said most often; of equally common forms the one with fewer capitals, then the first in order. */
export function surfaceOf({ words, language }: Talk, { named, length }: Phrase): string {
	const counts = new Map<string, number>();
	for (const place of named) {
		const surface = withoutPossessive(formOf(words, place, length), language.tag);
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
