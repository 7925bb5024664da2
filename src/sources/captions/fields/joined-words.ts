import { seamBetween } from '../line.ts';
import { endsWithSentenceSign } from '../../../text/sentence-end.ts';
import type { FieldTime, TimedText, TimedWord } from './timed-texts.ts';

// Signs that stand right behind a word, and those behind which one stands.
const closing = /^[\p{Pe}\p{Pf}.,:;!?…%。、，！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Words put together: as they are where they bring spaces with them, otherwise with those that they need. */
export function joinedWords(words: readonly TimedWord[]): string {
	const bringSpaces = words.some(({ text }) => /^\s|\s$/.test(text));
	return words.reduce((text, word) => text + (bringSpaces ? '' : seamOf(text, word.text)) + word.text, '').trim();
}

const seamOf = (before: string, after: string): string =>
	closing.test(after) || opening.test(before) ? '' : seamBetween(before, after);

/** A word of a list that has no texts beside it. */
export type LooseWord = TimedWord & { readonly end?: FieldTime | undefined };

// In characters. A caption is read at once, and what is longer has no end of a sentence in it.
const longest = 300;

/** Words as texts: one ends where a sentence does, or before another speaker. */
export function sentencesOf(words: readonly LooseWord[]): TimedText[] {
	const sentences: LooseWord[][] = [];
	let characters = 0;
	let isEnded = true;
	let speaker: string | undefined;
	for (const word of words) {
		const goesOn = word.text.trim() === '' || closing.test(word.text.trim());
		if (sentences.length === 0 || (!goesOn && (isEnded || word.speaker !== speaker))) {
			sentences.push([]);
			characters = 0;
			({ speaker } = word);
		}
		sentences.at(-1)?.push(word);
		characters += word.text.length;
		isEnded = (goesOn && isEnded) || endsWithSentenceSign(word.text) || characters > longest;
	}
	return sentences.map((said, index) => {
		const timed = said.filter(({ start }) => start !== undefined);
		return {
			place: { row: index + 1 },
			text: joinedWords(said),
			start: timed[0]?.start,
			end: timed.findLast(({ end }) => end !== undefined)?.end,
			speaker: said[0]?.speaker,
			// A sign is said with the word before it.
			words: said.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text, start }) => ({ text, start })),
		};
	});
}
