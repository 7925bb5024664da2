import { hasSentenceSign } from '../../text/sentence-end.ts';
import type { Entry } from '../words/language.ts';
import { longestSaid, says, type Talk } from '../words/talk.ts';

/** A place where a text may be broken: before the word of that index. */
export interface Break {
	readonly word: number;
	/** Above 0; the larger, the better. */
	readonly strength: number;
	/** Whether a sentence ends there. */
	readonly sentence: boolean;
}

const SENTENCE = 2;
const CUE = 1.5;
/** Strength behind words that end a clause: `and so on`. */
const BEHIND_TAIL = 0.9;
const CLAUSE = { often: 0.5, joined: 0.3, perhaps: 0.2 };
/** Strength before a word that joins clauses, but more often joins other things: `bread and butter`. */
const JOINING = 0.1;
/** Added to the start of a clause after a content word: sentences seldom end with a function word. */
const BEHIND_TELLING = 0.4;
/**
 * Strength at the start of a moment. Captions are seldom cut where the speaker would pause, unless a sentence ends there; long
 * moments are cut wherever so many characters end.
 */
const ANCHOR = { sentence: 1, elsewhere: 0.3, behindLong: 0.1 };
/** Factor for a place where the word before needs another one after it, or the clause before needs its main clause. */
const HANGING = 0.2;
/** The main clause begins within so many words behind the word that opens the clause before it: `if you knead it, it rises`. */
const SUBORDINATE = 10;
/** A pause of which the sources tell adds its seconds, and at most this much: speakers search for words, too. */
const TOLD_PAUSE = 1.5;
/** Where they tell of none, one counts from this many seconds on … */
const PAUSE = 2;
/** … adds at most this much strength … */
const LONG_PAUSE = 2;
/** … and is not looked for behind a moment longer than this, in words: it may be anywhere within. */
const LONG_MOMENT = 30;

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'fig', 'no', 'approx']);

/**
 * Where a talk may be broken, ascending: at the end of a sentence where there is punctuation, where the speaker says that
 * something new begins ("okay so", "let's"), behind what ends a clause ("and so on"), at a pause, where a clause may begin,
 * and, weakly, at any moment's start; hardly behind a word that needs the next one ("the", "of"). Time is linear in the words.
 *
 * Pauses and the words around them are what tells sentences in speech that nobody punctuated (Shriberg et al. 2000,
 * "Prosody-based automatic segmentation of speech into sentences and topics").
 */
export function findBreaks(talk: Talk): Break[] {
	const { words, firstWords } = talk;
	const pauses = findPauses(talk);
	const told = toldPauses(talk);
	const breaks: Break[] = [];
	let moment = 0;
	let nextTold = 0;
	let tailEnd = -1;
	/** The last word that opened a clause before its main one, with no other clause begun since. */
	let subordinate = -Infinity;
	for (let word = 0; word < words.length; word++) {
		while ((firstWords[moment + 1] ?? Infinity) <= word) moment++;
		const anchored = firstWords[moment] === word;
		const sentence = endsSentence(talk, word);
		const closed = word === tailEnd;
		tailEnd = Math.max(tailEnd, word + tailAt(talk, word));
		if (word < tailEnd && !sentence) continue;
		const start = startsCue(talk, word, anchored || sentence) ? CUE : clauseAt(talk, word);
		const isMain = word - subordinate <= SUBORDINATE && words[word]?.entry.startsClause === 'perhaps';
		const lead = Math.max(start * (isMain ? HANGING : 1), closed ? BEHIND_TAIL : 0);
		if (start > 0 || sentence) subordinate = -Infinity;
		if (words[word]?.entry.subordinates) subordinate = word;
		while ((told[nextTold]?.word ?? Infinity) < word) nextTold++;
		const silence = told[nextTold]?.word === word ? Math.min(TOLD_PAUSE, told[nextTold]?.seconds ?? 0) : 0;
		const pause = Math.max(anchored ? (pauses[moment] ?? 0) : 0, silence);
		const anchor = anchored ? anchorAt(talk, moment, sentence) : 0;
		const hangs = !sentence && !closed && words[word - 1]?.entry.leans === true;
		const strength = (sentence ? SENTENCE : 0) + (anchor + lead + pause) * (hangs ? HANGING : 1);
		if (strength > 0) breaks.push({ word, strength, sentence });
	}
	return breaks;
}

function anchorAt(talk: Talk, moment: number, sentence: boolean): number {
	if (sentence) return ANCHOR.sentence;
	return isLong(talk, moment - 1) ? ANCHOR.behindLong : ANCHOR.elsewhere;
}

/** Whether a sentence ends before the word. */
function endsSentence({ text, words }: Talk, index: number): boolean {
	const before = words[index - 1];
	const word = words[index];
	if (!before || !word || word.start - before.end < 1) return false;
	if (word.joint !== undefined) return false;
	const between = text.slice(before.end, word.start);
	if (!hasSentenceSign(between)) return false;
	const said = before.entry.spoken;
	if (/^\.\s/.test(between) && (said.length === 1 || abbreviations.has(said))) return false;
	return !/^\p{Ll}/u.test(text.slice(word.start, word.start + 2));
}

/**
 * How long a pause stands before each moment, on a scale of 0 to 2. Captions give no true ends, so that the gap between
 * one start and the next is set against the time that its words take at this speaker's pace.
 */
function findPauses(talk: Talk): number[] {
	const { moments } = talk;
	const paces = moments
		.slice(0, -1)
		.map(({ second, text }, index) => ((moments[index + 1]?.second ?? second) - second) / text.length)
		.sort((a, b) => a - b);
	const pace = paces[Math.floor(paces.length / 2)] ?? 0;
	return moments.map(({ second }, index) => {
		const before = moments[index - 1];
		if (!before || isLong(talk, index - 1)) return 0;
		const expected = before.text.length * pace;
		const pause = second - before.second - expected;
		return pause < PAUSE ? 0 : Math.min(LONG_PAUSE, pause / (expected + 1));
	});
}

const isLong = ({ firstWords }: Talk, moment: number): boolean =>
	(firstWords[moment + 1] ?? 0) - (firstWords[moment] ?? 0) > LONG_MOMENT;

/** The pauses of which the sources tell, each with the index of the word behind it. */
function toldPauses({ moments, offsets, words }: Talk): { word: number; seconds: number }[] {
	const told: { word: number; seconds: number }[] = [];
	let word = 0;
	moments.forEach(({ pauses = [] }, moment) => {
		for (const { at, seconds } of pauses) {
			while ((words[word]?.start ?? Infinity) < (offsets[moment] ?? 0) + at) word++;
			told.push({ word, seconds });
		}
	});
	return told;
}

/** Strength of a place where a clause may start: at `so`, at `and` before `we` (`and and`, too), but not at the second word of `and so`. */
function clauseAt(talk: Talk, word: number): number {
	const { words } = talk;
	const startOf = (index: number): Entry['startsClause'] => words[index]?.entry.startsClause ?? 'no';
	const before = startOf(word - 1);
	if (before === 'often' || before === 'joining') return 0;
	const start = startOf(word);
	if (start === 'no' || (start === 'perhaps' && !mayStart(talk, word))) return 0;
	if (words[word]?.entry.continuing.some((one) => says(words, word, one))) return 0;
	let next = word + 1;
	while (words[next]?.entry === words[word]?.entry) next++;
	if (start === 'joining' && startOf(next) === 'no') return JOINING;
	return CLAUSE[start === 'joining' ? 'joined' : start] + (words[word - 1]?.kind === 'stop' ? 0 : BEHIND_TELLING);
}

/** Whether a clause may start with what starts one about half the time: not behind `that`, with which it began. */
const mayStart = ({ words }: Talk, word: number): boolean =>
	words[word - 1]?.entry.opens !== true && words[word]?.entry.clauses.some((one) => says(words, word, one)) === true;

/** How many words from one on end a clause. One alone does only before a new clause: `right so`, not `right now` or `the right so`. */
function tailAt({ words }: Talk, word: number): number {
	const length = longestSaid(words, word, words[word]?.entry.tails);
	const isTag = words[word + 1]?.entry.startsClause === 'often' && words[word - 1]?.entry.leans !== true;
	return length > 1 || isTag ? length : 0;
}

/** Whether a cue starts at a word. In the middle of a sentence, one word is not enough: "now" is said everywhere. */
function startsCue({ words }: Talk, word: number, fresh: boolean): boolean {
	const cues = words[word]?.entry.cues ?? [];
	return cues.length > 0 && cues.some((cue) => (fresh || cue.length > 1) && says(words, word, cue));
}
