import type { Talk } from '../words/talk.ts';

/** The longest phrase, in words, whose repetitions are looked for. */
const LONGEST = 12;
/** Twice in a row is a slip of the tongue or emphasis; this many times is a speech recognizer that is stuck. */
const TIMES = 3;

/**
 * For each word, how many before it are of a phrase that is said three times in a row or more; and last, how many in all.
 * Speech recognizers make such loops of noise and music. Time is linear in the words.
 */
export function countLoops({ words }: Talk): Uint32Array {
	const loops = new Uint8Array(words.length);
	for (let length = 1; length <= LONGEST; length++) {
		/** How many words in a row are the same as that of one phrase before. */
		let same = 0;
		for (let at = length; at < words.length; at++) {
			same = words[at]?.stem === words[at - length]?.stem ? same + 1 : 0;
			if (same === (TIMES - 1) * length) loops.fill(1, at + 1 - TIMES * length, at + 1);
			else if (same > (TIMES - 1) * length) loops[at] = 1;
		}
	}
	const counts = new Uint32Array(words.length + 1);
	for (let at = 0; at < words.length; at++) counts[at + 1] = (counts[at] ?? 0) + (loops[at] ?? 0);
	return counts;
}
