import type { Talk, Word } from '../words/talk.ts';

/** Something said that may be a term: one to three words with no stop word among them. */
export interface Phrase {
	/** The stems, a space between. Equal phrases have equal keys, whatever their endings. */
	readonly key: string;
	/** How many words. */
	readonly length: number;
	/** Whether all of its words are of any subject. */
	readonly general: boolean;
	/** Index of the first word of each place where it is said, ascending. */
	readonly places: readonly number[];
}

/** KP-Miner allows five; speech has hardly any term of more than three words. */
const LONGEST = 3;

/**
 * All that may be a term, in the order of length and of being said. Phrases of two and three words are said at least
 * twice. Candidates are those of KP-Miner (El-Beltagy and Rafea 2009): bounded by stop words and punctuation, compared by
 * stems. Time is linear in the words.
 */
export function findPhrases({ words }: Talk): Phrase[] {
	const phrases: Phrase[] = [];
	for (let length = 1; length <= LONGEST; length++) {
		const said = new Map<string, Phrase & { places: number[] }>();
		for (let first = 0; first + length <= words.length; first++) {
			if (words[first]?.kind === 'stop' || (length > 1 && !words[first + 1]?.joined)) continue;
			const run = words.slice(first, first + length);
			if (!isPhrase(run)) continue;
			const key = run.map(({ entry }) => entry.stem).join(' ');
			const phrase = said.get(key);
			if (phrase) phrase.places.push(first);
			else said.set(key, { key, length, general: run.every(({ kind }) => kind !== 'content'), places: [first] });
		}
		for (const phrase of said.values()) if (length === 1 || phrase.places.length > 1) phrases.push(phrase);
	}
	return phrases;
}

/** A number may stand behind (`resnet 50`), a letter before or behind (`k means`, `vitamin c`), neither alone. No word stands twice in a row (`very very`). */
function isPhrase(run: readonly Word[]): boolean {
	const [first] = run;
	return (
		run.every(({ kind, joined }, index) => kind !== 'stop' && (index === 0 || joined)) &&
		(first?.kind !== 'light' || (run.length > 1 && !/\p{N}/u.test(first.entry.stem))) &&
		run.some(({ kind }) => kind !== 'light') &&
		run.every(({ entry }, index) => entry.id !== run[index + 1]?.entry.id)
	);
}

/** The phrase as it is said most often; of equally common forms the one with fewer capitals, then the first in order. */
export function surfaceOf({ words, text }: Talk, { places, length }: Phrase): string {
	const counts = new Map<string, number>();
	for (const place of places) {
		const surface = text.slice(words[place]?.start, words[place + length - 1]?.end);
		counts.set(surface, (counts.get(surface) ?? 0) + 1);
	}
	let best = { surface: '', count: 0 };
	for (const [surface, count] of counts) {
		if (count > best.count || (count === best.count && surface > best.surface)) best = { surface, count };
	}
	return best.surface;
}
