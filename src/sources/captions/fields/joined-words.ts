import { separatorBetween } from '../line.ts';
import { endsWithSentenceSign } from '../../../text/sentence-end.ts';
import type { FieldTime, TimedText, TimedWord } from './timed-texts.ts';

// Punctuation that attaches to the word before it, and to the word after it.
const closing = /^[\p{Pe}\p{Pf}.,:;!?…%。、，！？]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Joins words to a text: as they are if any includes a space, otherwise with spaces where needed. */
export function joinedWords(words: readonly TimedWord[]): string {
	const haveSpaces = words.some(({ text }) => /^\s|\s$/.test(text));
	return words.reduce((text, word) => text + (haveSpaces ? '' : seamOf(text, word.text)) + word.text, '').trim();
}

const seamOf = (before: string, after: string): string =>
	closing.test(after) || opening.test(before) ? '' : separatorBetween(before, after);

/** A word of a transcript that lists words only. */
export type LooseWord = TimedWord & { readonly end?: FieldTime | undefined };

// In characters: where to break a text without the end of a sentence.
const MAX_LENGTH = 300;

/** Groups words into texts that end with a sentence or before a change of speaker. */
export function sentencesOf(words: readonly LooseWord[]): TimedText[] {
	const sentences: LooseWord[][] = [];
	let characters = 0;
	let isComplete = true;
	let speaker: string | undefined;
	for (const word of words) {
		const isAttached = word.text.trim() === '' || closing.test(word.text.trim());
		if (sentences.length === 0 || (!isAttached && (isComplete || word.speaker !== speaker))) {
			sentences.push([]);
			characters = 0;
			({ speaker } = word);
		}
		sentences.at(-1)?.push(word);
		characters += word.text.length;
		isComplete = (isAttached && isComplete) || endsWithSentenceSign(word.text) || characters > MAX_LENGTH;
	}
	return sentences.map((sentence, index) => {
		const timed = sentence.filter(({ start }) => start !== undefined);
		return {
			place: { row: index + 1 },
			text: joinedWords(sentence),
			start: timed[0]?.start,
			end: timed.findLast(({ end }) => end !== undefined)?.end,
			speaker: sentence[0]?.speaker,
			// Punctuation gets the time of the word before it.
			words: sentence.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ text, start }) => ({ text, start })),
		};
	});
}
