import type { Talk } from '../words/talk.ts';

/** A place where a text may be broken: before the word of that index. */
export interface Break {
	readonly word: number;
	/** Above 0; the larger, the better. */
	readonly strength: number;
	/** Whether a moment starts there. */
	readonly anchored: boolean;
	/** Whether a sentence ends there. */
	readonly sentence: boolean;
}

const SENTENCE = 2;
const ANCHOR = 1;
const CUE = 1.5;
const CLAUSE = 0.4;
/** A pause counts from this many seconds on … */
const PAUSE = 2;
/** … and for at most so much. */
const LONG_PAUSE = 2;

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'fig', 'no', 'approx']);

/**
 * Where a talk may be broken, ascending: at the end of a sentence where there is punctuation, where the speaker says that
 * something new begins ("okay so", "let's"), at a pause, at any moment's start, and, weakly, where a clause may begin. Time is linear in the words.
 */
export function findBreaks(talk: Talk): Break[] {
	const { words, firstWords } = talk;
	const pauses = findPauses(talk);
	const breaks: Break[] = [];
	let moment = 0;
	for (let word = 0; word < words.length; word++) {
		while ((firstWords[moment + 1] ?? Infinity) <= word) moment++;
		const anchored = firstWords[moment] === word;
		const sentence = endsSentence(talk, word);
		const cue = startsCue(talk, word, anchored || sentence);
		const lead = cue ? CUE : startsClause(talk, word) ? CLAUSE : 0;
		const strength = (sentence ? SENTENCE : 0) + (anchored ? ANCHOR + (pauses[moment] ?? 0) : 0) + lead;
		if (strength > 0) breaks.push({ word, strength, anchored, sentence });
	}
	return breaks;
}

/** Whether a sentence ends before the word. */
function endsSentence({ text, words }: Talk, index: number): boolean {
	const before = words[index - 1];
	const word = words[index];
	if (!before || !word || word.start - before.end < 1) return false;
	if (word.joint !== undefined) return false;
	const between = text.slice(before.end, word.start);
	if (!/[.?!…。！？؟।]/u.test(between)) return false;
	const said = before.entry.spoken;
	if (/^\.\s/.test(between) && (said.length === 1 || abbreviations.has(said))) return false;
	return !/^\p{Ll}/u.test(text.slice(word.start, word.start + 2));
}

/**
 * How long a pause stands before each moment, on a scale of 0 to 2. Captions give no true ends, so that the gap between
 * one start and the next is set against the time that its words take at this speaker's pace.
 */
function findPauses({ moments }: Talk): number[] {
	const paces = moments
		.slice(0, -1)
		.map(({ second, text }, index) => ((moments[index + 1]?.second ?? second) - second) / text.length)
		.sort((a, b) => a - b);
	const pace = paces[Math.floor(paces.length / 2)] ?? 0;
	return moments.map(({ second }, index) => {
		const before = moments[index - 1];
		if (!before) return 0;
		const expected = before.text.length * pace;
		const pause = second - before.second - expected;
		return pause < PAUSE ? 0 : Math.min(LONG_PAUSE, pause / (expected + 1));
	});
}

/** Whether a clause may start at a word: at `so`, and not at the second word of `and so`. */
const startsClause = ({ words }: Talk, word: number): boolean =>
	words[word]?.entry.startsClause === true && words[word - 1]?.entry.startsClause !== true;

/** Whether a cue starts at a word. In the middle of a sentence, one word is not enough: "now" is said everywhere. */
const startsCue = ({ words }: Talk, word: number, fresh: boolean): boolean =>
	words[word]?.entry.cues.some(
		(cue) => (fresh || cue.length > 1) && cue.every((part, offset) => words[word + offset]?.entry.spoken === part),
	) === true;
