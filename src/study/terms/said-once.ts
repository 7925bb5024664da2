import type { Range } from '../passages/cut.ts';
import { type Talk, tells, type Word } from '../words/talk.ts';
import { isAlone, LONGEST, type Phrase, tellsSubject } from './phrases.ts';

/**
 * Phrases of several words that a talk says once. In a text too short for counts to tell anything, the structure of
 * phrases has to: a noun phrase is all words between two stop words (Justeson and Katz 1995), less the verb and the
 * adjectives of any subject that it begins with (`predict local house prices`), and no clause (`the cloud loses its
 * mass`). None in a language whose small words nobody has written down. In the order of being said; time is linear in the
 * words.
 *
 * @param repeated what the talk says more than once: a longer phrase that holds one of several words is no other term
 */
export function findPhrasesSaidOnce({ words, language }: Talk, repeated: readonly Phrase[]): Phrase[] {
	if (!language.speech?.smallWords) return [];
	const known = new Set(repeated.filter(({ length }) => length > 1).map(({ key }) => key));
	const keys = new Set<string>();
	const found: Phrase[] = [];
	for (let first = 0, end: number; first < words.length; first = end) {
		end = endOfRun(words, first);
		const { from, to } = nounPhraseIn(words, { from: first, to: end });
		if (to - from < 2 || to - from > LONGEST || isClause(words, to)) continue;
		const run = words.slice(from, to);
		const stems = run.map(({ entry }) => entry.stem);
		if (stems.some((stem, at) => stem === stems[at + 1] || known.has(`${stem} ${stems[at + 1] ?? ''}`))) continue;
		const key = stems.join(' ');
		if (keys.has(key)) continue;
		keys.add(key);
		const general = run.every(({ kind }) => kind !== 'content');
		found.push({ key, length: run.length, general, noNoun: false, places: [from], named: [from] });
	}
	return found;
}

/** Where the words that can be one phrase with a word end. */
function endOfRun(words: readonly Word[], first: number): number {
	let end = first + 1;
	if (!tellsAt(words, first)) return end;
	while (words[end]?.joint !== undefined && tellsAt(words, end)) end++;
	return end;
}

function nounPhraseIn(words: readonly Word[], { from, to }: Range): Range {
	let last = to;
	while (last > from && !isAlone(words[last - 1])) last--;
	let first = from;
	if (isVerbAt(words, first)) first++;
	while (first < last && !isOfSubject(words[first])) first++;
	return { from: first, to: last };
}

/** Whether a word is a verb by the small word before it: `to predict`, `it is spinning`. */
function isVerbAt(words: readonly Word[], at: number): boolean {
	const behind = words[at]?.joint === ' ' ? words[at - 1]?.entry.behind : undefined;
	return behind === 'verb' || (behind === 'adjective' && words[at]?.entry.gerund === true);
}

/** Whether a run of words ends with a verb, by the small word behind it: `the cloud loses its`. */
function isClause(words: readonly Word[], to: number): boolean {
	const next = words[to];
	return next?.joint === ' ' && next.entry.leans && next.entry.before === 'verb';
}

const tellsAt = (words: readonly Word[], at: number): boolean => {
	const word = words[at];
	return word !== undefined && tells(word);
};

const isOfSubject = (word: Word | undefined): boolean => word !== undefined && tellsSubject(word);
