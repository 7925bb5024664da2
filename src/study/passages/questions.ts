import { says, type Talk, type Word } from '../words/talk.ts';
import type { Break } from './breaks.ts';

/** In words: where none of the places to break is nearer, a question is taken to end. */
const LONGEST = 16;

/**
 * For each word, whether it is of a question, told by the words that one begins with, in the languages that have a list of them:
 * nobody punctuates what is heard automatically. A question ends at the next of the places. Time is linear in the words.
 *
 * @param places ascending
 */
export function markQuestions({ words }: Talk, places: readonly Break[]): Uint8Array {
	const marks = new Uint8Array(words.length);
	let place = 0;
	for (let at = 0; at < words.length; at++) {
		const { questions } = (words[at] as Word).entry;
		if (questions.length === 0) continue;
		// Verbs that begin many of them are said all the time; the second word tells most of them apart.
		const second = words[at + 1]?.entry.spoken;
		const isAsked = questions.some((one) => (one.length === 1 || one[1] === second) && says(words, at, one));
		if (!isAsked || isAmid(words[at - 1])) continue;
		while ((places[place]?.word ?? Infinity) <= at) place++;
		marks.fill(1, at, Math.min(places[place]?.word ?? Infinity, at + LONGEST));
	}
	return marks;
}

/** Whether what follows a word goes on with it: `that is what`, `I know how`, and not `so what`. */
const isAmid = (before: Word | undefined): boolean =>
	before?.entry.startsClause === 'no' && (before.entry.leans || before.entry.opens);
