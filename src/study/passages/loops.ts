import type { Talk } from '../words/talk.ts';

/** Maximum length of a repeated phrase, in words. */
const MAX_LENGTH = 12;
/** Twice in a row is a slip of the tongue or emphasis; this many times, a speech recognizer is stuck. */
const MIN_REPEATS = 3;

/**
 * Running totals: for each word, the number of words before it that belong to a phrase repeated three times in a row or
 * more; last, the total. Speech recognizers produce such loops from noise and music. Time is linear in the words.
 */
export function countLoops({ words }: Talk): Uint32Array {
	const loops = new Uint8Array(words.length);
	for (let length = 1; length <= MAX_LENGTH; length++) {
		/** Number of consecutive words that equal the one a phrase length earlier. */
		let same = 0;
		for (let at = length; at < words.length; at++) {
			same = words[at]?.stem === words[at - length]?.stem ? same + 1 : 0;
			if (same === (MIN_REPEATS - 1) * length) loops.fill(1, at + 1 - MIN_REPEATS * length, at + 1);
			else if (same > (MIN_REPEATS - 1) * length) loops[at] = 1;
		}
	}
	const counts = new Uint32Array(words.length + 1);
	for (let at = 0; at < words.length; at++) counts[at + 1] = (counts[at] ?? 0) + (loops[at] ?? 0);
	return counts;
}
