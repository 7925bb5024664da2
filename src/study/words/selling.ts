import type { Word } from './talk.ts';

/** Words before and behind such a wording that are of the same plea. */
const AROUND = 20;
/** Pleas of a talk; and one that has more for its length is about what they say. */
const MOST = 3;
const PER_WORDS = 1000;

/** Finds wordings in a text wherever they stand as whole words. */
export const wordingFinder = (wordings: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Takes for stop words what is said to sell something or to ask for support (`use offer code`, `hit the bell`): it is in the
 * talk, and says nothing of its subject. A talk that is full of such wordings is left as it is. Time is linear in the length
 * of the text.
 *
 * @param selling finds the wordings; absent where nobody has written them down
 */
export function withoutSelling(words: readonly Word[], text: string, selling: RegExp | undefined): readonly Word[] {
	const pleas = selling ? [...text.matchAll(selling)] : [];
	if (pleas.length === 0 || pleas.length > Math.max(MOST, (MOST * words.length) / PER_WORDS)) return words;
	const result = [...words];
	let word = 0;
	/** Index behind the last word that was taken. */
	let done = 0;
	for (const { index, 0: said } of pleas) {
		while ((words[word]?.end ?? Infinity) <= index) word++;
		const first = Math.max(done, word - AROUND);
		while ((words[word]?.start ?? Infinity) < index + said.length) word++;
		done = Math.min(words.length, word + AROUND);
		for (let at = first; at < done; at++) {
			const one = words[at];
			if (one) result[at] = { ...one, kind: 'stop' };
		}
	}
	return result;
}
