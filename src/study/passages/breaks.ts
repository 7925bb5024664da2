import { hasSentenceSign } from '../../text/sentence-end.ts';
import type { Entry } from '../words/entry.ts';
import { longestMatchAt, says, type Talk } from '../words/talk.ts';
import { turnsOf } from './turns.ts';

/** A place where a text may be broken: before the word with that index. */
export interface Break {
	readonly word: number;
	/** Above 0; the larger, the better. */
	readonly strength: number;
	/** Whether a sentence ends there. */
	readonly sentence: boolean;
}

/** Strength after a sentence, and before a cue (`okay so`). */
const SENTENCE = 2;
const CUE = 1.5;
/** Added where the speaker changes. */
const TURN = 1.5;
/** Strength after words that end a clause: `and so on`. */
const AFTER_TAIL = 0.9;
/** Strength before a word that starts a clause often, together with the next one, or perhaps: see `Entry`. */
const CLAUSE = { often: 0.5, joined: 0.3, perhaps: 0.2 };
/** Strength before a word that joins clauses, but more often other things: `bread and butter`. */
const JOINING = 0.1;
/** Added to a clause start that follows a content word: sentences seldom end with a function word. */
const AFTER_CONTENT = 0.4;
/**
 * Strength at the start of a moment. Captions seldom break where the speaker would pause, unless a sentence ends there;
 * long moments break at a fixed number of characters.
 */
const ANCHOR = { sentence: 1, elsewhere: 0.3, afterLong: 0.1 };
/** Factor for a break after a word that needs the next one, or between a subordinate clause and its main clause. */
const DEPENDENT = 0.2;
/** A main clause begins at most this many words after the subordinator: `if you knead it, it rises`. */
const MAIN_CLAUSE_WITHIN = 10;
/** A pause timed by the sources adds its seconds, up to this many: speakers also pause to search for words. */
const MAX_TIMED_PAUSE = 1.5;
/** Without timed pauses, one is estimated: it counts from this many seconds on … */
const MIN_PAUSE = 2;
/** … adds at most this much strength … */
const MAX_PAUSE_STRENGTH = 2;
/** … and is not estimated after a moment longer than this, in words, since it may be anywhere inside. */
const LONG_MOMENT = 30;

const abbreviations = new Set('mr mrs ms dr prof st vs fig approx sr sra dra mme mlle bzw vgl'.split(' '));
/** Languages that write an ordinal number with a full stop: `im 18. Jahrhundert`. */
const ordinalsHaveStops = new Set('cs da de et fi hr hu is lv nb nn no pl sk sl sr tr'.split(' '));
const ordinal = /^\d{1,2}$/;

/**
 * The places where a talk may be broken, ascending: at punctuated sentence ends, at cues that something new begins
 * ("okay so", "let's"), where the speaker changes, after clause endings ("and so on"), at pauses, at possible clause
 * starts, and, weakly, at the start of any moment; hardly after a word that needs the next one ("the", "of"). Time is
 * linear in the words.
 *
 * Pauses and the words around them are the evidence for sentence boundaries in unpunctuated speech (Shriberg et al.
 * 2000, "Prosody-based automatic segmentation of speech into sentences and topics").
 */
export function findBreaks(talk: Talk): Break[] {
	const { words, firstWords } = talk;
	const pauses = pausesBefore(talk);
	const turns = turnsOf(talk);
	const breaks: Break[] = [];
	let moment = 0;
	let tailEnd = -1;
	/** The last subordinator since which no other clause has begun. */
	let subordinate = -Infinity;
	for (let word = 0; word < words.length; word++) {
		while ((firstWords[moment + 1] ?? Infinity) <= word) moment++;
		const startsMoment = firstWords[moment] === word;
		const sentence = endsSentence(talk, word);
		const closed = word === tailEnd;
		tailEnd = Math.max(tailEnd, word + tailAt(talk, word));
		if (word < tailEnd && !sentence && !turns.has(word)) continue;
		const start = startsCue(talk, word, startsMoment || sentence) ? CUE : clauseAt(talk, word);
		const isMain = word - subordinate <= MAIN_CLAUSE_WITHIN && words[word]?.entry.startsClause === 'perhaps';
		const lead = Math.max(start * (isMain ? DEPENDENT : 1), closed ? AFTER_TAIL : 0);
		if (start > 0 || sentence) subordinate = -Infinity;
		if (words[word]?.entry.isSubordinator) subordinate = word;
		const pause = pauses[word] ?? 0;
		const momentStart = startsMoment ? momentStrength(talk, moment, sentence) : 0;
		const depends = !sentence && !closed && words[word - 1]?.entry.dangles === true;
		const certain = (sentence ? SENTENCE : 0) + (turns.has(word) ? TURN : 0);
		const strength = certain + (momentStart + lead + pause) * (depends ? DEPENDENT : 1);
		if (strength > 0) breaks.push({ word, strength, sentence });
	}
	return breaks;
}

function momentStrength(talk: Talk, moment: number, sentence: boolean): number {
	if (sentence) return ANCHOR.sentence;
	return isLong(talk, moment - 1) ? ANCHOR.afterLong : ANCHOR.elsewhere;
}

/** Whether a sentence ends before the word. */
function endsSentence({ language, text, words }: Talk, index: number): boolean {
	const before = words[index - 1];
	const word = words[index];
	if (!before || !word || word.start - before.end < 1) return false;
	if (word.joint !== undefined) return false;
	const between = text.slice(before.end, word.start);
	if (!hasSentenceSign(between)) return false;
	const said = before.entry.spoken;
	if (/^\.\s/.test(between)) {
		if (said.length === 1 || abbreviations.has(said)) return false;
		if (said === 'no' && /\d/.test(text.charAt(word.start))) return false;
		if (ordinalsHaveStops.has(language.tag) && ordinal.test(said)) return false;
	}
	return !/^\p{Ll}/u.test(text.slice(word.start, word.start + 2));
}

/** The strength that a pause before each word adds: one timed by the sources, or estimated. */
function pausesBefore(talk: Talk): Float64Array {
	const { moments, offsets, firstWords, words } = talk;
	const strengths = new Float64Array(words.length + 1);
	estimatePauses(talk).forEach((strength, moment) => (strengths[firstWords[moment] ?? 0] = strength));
	let word = 0;
	moments.forEach(({ pauses = [] }, moment) => {
		for (const { at, seconds } of pauses) {
			while ((words[word]?.start ?? Infinity) < (offsets[moment] ?? 0) + at) word++;
			strengths[word] = Math.max(strengths[word] ?? 0, Math.min(MAX_TIMED_PAUSE, seconds));
		}
	});
	return strengths;
}

/**
 * The estimated pause before each moment, from 0 to 2. Captions have no reliable end times, so the gap between two
 * starts is compared with the time that the words take at this speaker's median pace.
 */
function estimatePauses(talk: Talk): number[] {
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
		return pause < MIN_PAUSE ? 0 : Math.min(MAX_PAUSE_STRENGTH, pause / (expected + 1));
	});
}

const isLong = ({ firstWords }: Talk, moment: number): boolean =>
	(firstWords[moment + 1] ?? 0) - (firstWords[moment] ?? 0) > LONG_MOMENT;

/**
 * Strength of a possible clause start: at `so`, at `and` before `we` (also `and and`), but not at the second word of
 * `and so`.
 */
function clauseAt(talk: Talk, word: number): number {
	const { words } = talk;
	const startOf = (index: number): Entry['startsClause'] => words[index]?.entry.startsClause ?? 'no';
	const before = startOf(word - 1);
	if (before === 'often' || before === 'joining') return 0;
	const start = startOf(word);
	if (start === 'no' || (start === 'perhaps' && !startsHere(talk, word))) return 0;
	if (words[word]?.entry.continuations.some((one) => says(words, word, one))) return 0;
	let next = word + 1;
	while (words[next]?.entry === words[word]?.entry) next++;
	if (start === 'joining' && startOf(next) === 'no') return JOINING;
	return CLAUSE[start === 'joining' ? 'joined' : start] + (words[word - 1]?.kind === 'stop' ? 0 : AFTER_CONTENT);
}

/** Whether a possible clause starter starts one here: not after `that`, which already began it. */
const startsHere = ({ words }: Talk, word: number): boolean =>
	words[word - 1]?.entry.opensClause !== true &&
	words[word]?.entry.possibleClauseStarters.some((one) => says(words, word, one)) === true;

/**
 * The number of words at an index that end a clause. A single word ends one only before a new clause: `right so`, not
 * `right now` or `the right so`.
 */
function tailAt({ words }: Talk, word: number): number {
	const length = longestMatchAt(words, word, words[word]?.entry.tails);
	const endsAlone = words[word + 1]?.entry.startsClause === 'often' && words[word - 1]?.entry.dangles !== true;
	return length > 1 || endsAlone ? length : 0;
}

/** Whether a cue starts at a word. In mid-sentence, a single word is not enough: "now" is said everywhere. */
function startsCue({ words }: Talk, word: number, atStart: boolean): boolean {
	const cues = words[word]?.entry.cues ?? [];
	return cues.length > 0 && cues.some((cue) => (atStart || cue.length > 1) && says(words, word, cue));
}
