import type { Range } from '../passages/cut.ts';
import { isMeaningful, type Talk, type Word } from '../words/talk.ts';
import { canStandAlone, isTopical, MAX_WORDS, type Phrase } from './phrases.ts';

/**
 * Phrases of several words that a talk says once. In a text too short for counts, phrase structure has to identify
 * terms: a noun phrase is all words between two stop words (Justeson and Katz 1995), without a leading verb and
 * adjectives of any subject (`predict local house prices`). None in a language without a list of function words. By
 * occurrence; time is linear in the words.
 *
 * @param repeated the phrases that the talk repeats: a longer phrase that contains one of several words is not another
 *   term
 */
export function findPhrasesSaidOnce({ words, language }: Talk, repeated: readonly Phrase[]): Phrase[] {
	if (!language.speech?.functionWords) return [];
	const known = new Set(repeated.filter(({ length }) => length > 1).map(({ key }) => key));
	const keys = new Set<string>();
	const found: Phrase[] = [];
	for (let first = 0, end: number; first < words.length; first = end) {
		end = endOfRun(words, first);
		const { from, to } = nounPhraseIn(words, { from: first, to: end });
		if (to - from < 2 || to - from > MAX_WORDS) continue;
		const run = words.slice(from, to);
		const stems = run.map(({ entry }) => entry.stem);
		if (stems.some((stem, at) => stem === stems[at + 1] || known.has(`${stem} ${stems[at + 1] ?? ''}`))) continue;
		const key = stems.join(' ');
		if (keys.has(key)) continue;
		keys.add(key);
		const general = run.every(({ kind }) => kind !== 'content');
		found.push({ key, length: run.length, general, notNoun: false, places: [from], named: [from] });
	}
	return found;
}

/** The end of the run of words that can form one phrase with a word. */
function endOfRun(words: readonly Word[], first: number): number {
	let end = first + 1;
	if (!isMeaningful(words[first])) return end;
	while (words[end]?.joint !== undefined && isMeaningful(words[end])) end++;
	return end;
}

function nounPhraseIn(words: readonly Word[], { from, to }: Range): Range {
	let last = to;
	while (last > from && !canStandAlone(words[last - 1])) last--;
	let first = from;
	if (isVerbAt(words, first)) first++;
	while (first < last && !isTopical(words[first])) first++;
	return { from: first, to: last };
}

/** Whether a word is a verb, judged by the function word before it: `to predict`, `it is spinning`. */
function isVerbAt(words: readonly Word[], at: number): boolean {
	const nextClass = words[at]?.joint === ' ' ? words[at - 1]?.entry.nextClass : undefined;
	return nextClass === 'verb' || (nextClass === 'adjective' && words[at]?.entry.isGerund === true);
}
