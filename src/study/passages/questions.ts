import { says, type Talk, type Word } from '../words/talk.ts';
import type { Break } from './breaks.ts';

/** Maximum length of a question, in words, if no break ends it earlier. */
const MAX_LENGTH = 16;

/**
 * For each word, whether it is part of a question, recognized by its first words in languages that have a list of them,
 * since automatic captions lack question marks. A question ends at the next place. Time is linear in the words.
 *
 * @param places ascending
 */
export function markQuestions({ words }: Talk, places: readonly Break[]): Uint8Array {
	const marks = new Uint8Array(words.length);
	let place = 0;
	for (let at = 0; at < words.length; at++) {
		const { questions } = (words[at] as Word).entry;
		if (questions.length === 0) continue;
		// Compares the second word first: the verbs that begin many questions are said all the time.
		const second = words[at + 1]?.entry.spoken;
		const isAsked = questions.some((one) => (one.length === 1 || one[1] === second) && says(words, at, one));
		if (!isAsked || isMidClause(words[at - 1])) continue;
		while ((places[place]?.word ?? Infinity) <= at) place++;
		marks.fill(1, at, Math.min(places[place]?.word ?? Infinity, at + MAX_LENGTH));
	}
	return marks;
}

/** Whether the words after this one continue its clause: `that is what`, `I know how`, but not `so what`. */
const isMidClause = (before: Word | undefined): boolean =>
	before?.entry.startsClause === 'no' && (before.entry.dangles || before.entry.opensClause);
