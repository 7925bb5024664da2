import type { GlossaryEntry } from '../../model.ts';

/** Maximum length of a shared prefix: it has to fit into one digit. */
const MAX_SHARED = 9;

/**
 * Writes the words spoken in talks, and the misheard forms of glossary terms, as a classic script. Search loads it when
 * it finds nothing.
 *
 *     cuemarkWords={"said":"0neural4on0retina","heard":[["yan lacoon","Yann LeCun"]]}
 *
 * The words are front-coded, which halves the size: each is preceded by the length of the prefix that it shares with
 * the word before. The example holds `neural`, `neuron`, `retina`.
 *
 * @param said lower case and sorted: see `vocabularyOf`
 */
export function wordsScript(said: readonly string[], glossary: readonly GlossaryEntry[]): string {
	let previous = '';
	const words = said.map((word) => {
		let shared = 0;
		while (shared < MAX_SHARED && shared < previous.length && previous[shared] === word[shared]) shared++;
		previous = word;
		return `${shared}${word.slice(shared)}`;
	});
	const heard = glossary.flatMap(({ term, soundsLike }) => soundsLike.map((form) => [form, term]));
	return `cuemarkWords=${JSON.stringify({ said: words.join(''), heard })}\n`;
}
