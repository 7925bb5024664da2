import { longestSaid, type Talk, tells, type Word } from '../words/talk.ts';

/** A place where a talk explains or introduces a term. */
export interface Explanation {
	/** The last word of a term that is explained (`entropy is a …`), or the first of one that is introduced (`is called entropy`). */
	readonly word: number;
	/** The words that it takes to understand it: from this one on … */
	readonly from: number;
	/** … up to but not including this one. */
	readonly to: number;
}

/** Words behind `what is entropy` and `entropy is a` that say what it is. */
const ENOUGH = 5;

/**
 * Where a talk says what something is, or what it is called, by `from` ascending. Found by the words around a term
 * (after Hearst 1992, "Automatic acquisition of hyponyms from large text corpora"), in the languages that have a list of
 * them. Time is linear in the words.
 */
export function findExplanations({ words }: Talk): Explanation[] {
	const found: Explanation[] = [];
	const addTermBehind = (from: number, length: number, enough: number): void => {
		const next = words[from + length];
		const word = from + length + (next?.kind === 'stop' && next.entry.leans ? 1 : 0);
		if (length === 0 || !isOfTerm(words[word])) return;
		let to = word + 1;
		while (words[to]?.joint !== undefined && isOfTerm(words[to])) to++;
		found.push({ word, from, to: to + enough });
	};
	for (let at = 0; at < words.length; at++) {
		const { entry, joint } = words[at] as Word;
		if (entry.naming.length > 0) addTermBehind(at, longestSaid(words, at, entry.naming), 0);
		if (entry.asking.length > 0) addTermBehind(at, longestSaid(words, at, entry.asking), ENOUGH);
		if (entry.meaning.length === 0 || joint !== ' ' || !isOfTerm(words[at - 1])) continue;
		const length = longestSaid(words, at, entry.meaning);
		if (length > 0) found.push({ word: at - 1, from: at - 1, to: at + length + ENOUGH });
	}
	return found.sort((a, b) => a.from - b.from);
}

const isOfTerm = (word: Word | undefined): boolean => word !== undefined && tells(word);
