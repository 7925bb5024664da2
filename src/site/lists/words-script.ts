import type { GlossaryEntry } from '../../model.ts';

/** Maximum number of letters that are shared with the previous word: one digit. */
const SHARED = 9;

/**
 * The words that are said in talks, and the misheard forms of glossary terms, as a classic script. A search loads it if it
 * finds nothing.
 *
 *     cuemarkWords={"said":"0neural4on0retina","heard":[["yan lacoon","Yann LeCun"]]}
 *
 * Each word is preceded by the number of letters that it shares with the previous word: `neural`, `neuron`, `retina`. That
 * halves the size.
 *
 * @param said lower case and sorted: see `saidWords`
 */
export function wordsScript(said: readonly string[], glossary: readonly GlossaryEntry[]): string {
	let before = '';
	const words = said.map((word) => {
		let shared = 0;
		while (shared < SHARED && shared < before.length && before[shared] === word[shared]) shared++;
		before = word;
		return `${shared}${word.slice(shared)}`;
	});
	const heard = glossary.flatMap(({ term, soundsLike }) => soundsLike.map((form) => [form, term]));
	return `cuemarkWords=${JSON.stringify({ said: words.join(''), heard })}\n`;
}
