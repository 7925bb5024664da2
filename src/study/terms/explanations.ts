import { isMeaningful, longestMatchAt, type Talk, type Word } from '../words/talk.ts';

/** A place where a talk explains or introduces a term. */
export interface Explanation {
	/**
	 * The last word of a term that is explained (`entropy is a …`), or the first of one that is introduced (`is called
	 * entropy`).
	 */
	readonly word: number;
	/** The range of words needed to understand it: from this one … */
	readonly from: number;
	/** … up to but not including this one. */
	readonly to: number;
}

/** Number of words after `what is entropy` and `entropy is a` that hold the explanation. */
const EXPLANATION_WORDS = 5;

/**
 * The places where a talk says what something is, or what it is called, by `from` ascending. Matches lexical patterns
 * around a term (after Hearst 1992, "Automatic acquisition of hyponyms from large text corpora"), in languages that
 * have a list of them. Time is linear in the words.
 */
export function findExplanations({ words }: Talk): Explanation[] {
	const found: Explanation[] = [];
	const addTermAfter = (from: number, length: number, extra: number): void => {
		const next = words[from + length];
		const word = from + length + (next?.kind === 'stop' && next.entry.dangles ? 1 : 0);
		if (length === 0 || !isMeaningful(words[word])) return;
		let to = word + 1;
		while (words[to]?.joint !== undefined && isMeaningful(words[to])) to++;
		found.push({ word, from, to: to + extra });
	};
	for (let at = 0; at < words.length; at++) {
		const { entry, joint } = words[at] as Word;
		if (entry.naming.length > 0) addTermAfter(at, longestMatchAt(words, at, entry.naming), 0);
		if (entry.asking.length > 0) addTermAfter(at, longestMatchAt(words, at, entry.asking), EXPLANATION_WORDS);
		if (entry.meaning.length === 0 || joint !== ' ' || !isMeaningful(words[at - 1])) continue;
		const length = longestMatchAt(words, at, entry.meaning);
		if (length > 0) found.push({ word: at - 1, from: at - 1, to: at + length + EXPLANATION_WORDS });
	}
	return found.sort((a, b) => a.from - b.from);
}
