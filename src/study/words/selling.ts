import type { Word } from './talk.ts';

/** Words before and behind such a wording that are of the same plea. */
const AROUND = 20;

/**
 * Takes for stop words what is said to sell something or to ask for support (`use offer code`, `hit the bell`): it is in the
 * talk, and says nothing of its subject. Time is linear in the length of the text.
 *
 * @param selling the wordings, as a regular expression with the flag `g`; absent where nobody has written them down
 */
export function withoutSelling(words: readonly Word[], text: string, selling: RegExp | undefined): readonly Word[] {
	if (!selling) return words;
	let result: Word[] | undefined;
	let word = 0;
	/** Index behind the last word that was taken. */
	let done = 0;
	for (const { index, 0: said } of text.matchAll(selling)) {
		while ((words[word]?.end ?? Infinity) <= index) word++;
		const first = Math.max(done, word - AROUND);
		while ((words[word]?.start ?? Infinity) < index + said.length) word++;
		done = Math.min(words.length, word + AROUND);
		result ??= [...words];
		for (let at = first; at < done; at++) {
			const one = words[at];
			if (one) result[at] = { ...one, kind: 'stop' };
		}
	}
	return result ?? words;
}
