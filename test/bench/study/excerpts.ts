import type { Moment } from '../../../src/model.ts';
import { findBreaks } from '../../../src/study/passages/breaks.ts';
import { cutRange } from '../../../src/study/passages/cut.ts';
import { passageAround } from '../../../src/study/passages/around.ts';
import { findKeyMoments } from '../../../src/study/passages/key-moments.ts';
import { writeParagraphs } from '../../../src/study/passages/paragraphs.ts';
import { findKeyTerms } from '../../../src/study/terms/key-terms.ts';
import { findPhrases } from '../../../src/study/terms/find-phrases.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk, says, type Talk } from '../../../src/study/words/talk.ts';
import type { Recording } from './tinyrec.ts';

/** Words per part of a recording from which one excerpt is taken. */
const PART = { shortest: 400, longest: 700 };
/** Characters per row: data sets of captions cut there, regardless of the sentence. */
const ROW = 360;
const ROW_SECONDS = 25;
/** Words of context on each side of a row that a term page may quote. */
const CONTEXT = 24;

/**
 * A recording in the form of automatic captions, with the indexes of words that start a sentence; the last index is the
 * number of words.
 */
interface Unpunctuated {
	readonly talk: Talk;
	readonly sentences: ReadonlySet<number>;
}

/** Shares of excerpts that begin at a sentence start and end at a sentence end, ignoring filler words. */
export interface Edges {
	readonly begin: number;
	readonly end: number;
	readonly both: number;
}

/** Shares for key moments found without punctuation and capitals, which mark sentences in the original. */
export function keyMomentEdges(recordings: readonly Recording[]): Edges {
	return edgesOf(recordings, ({ talk }) => {
		const breaks = findBreaks(talk);
		const parts = cutRange({ from: 0, to: talk.words.length }, breaks, PART);
		return findKeyMoments(talk, parts, breaks).flatMap((excerpt) => {
			if (!excerpt) return [];
			const start = talk.text.indexOf(excerpt.text);
			return { start, end: start + excerpt.text.length };
		});
	});
}

/** The same for paragraphs, except the first of a recording. */
export function paragraphEdges(recordings: readonly Recording[]): Edges {
	return edgesOf(recordings, ({ talk }) => {
		const end = { moment: talk.moments.length, word: talk.words.length };
		const starts = writeParagraphs(talk, { moment: 0, word: 0 }, end, findBreaks(talk)).map(({ spans: [first] }) => {
			const moment = talk.moments.findIndex(({ second }) => second === first?.second);
			return (talk.offsets[moment] ?? 0) + (first?.offset ?? 0);
		});
		return starts.map((start, index) => ({ start, end: starts[index + 1] ?? talk.text.length })).slice(1);
	});
}

/** The same for excerpts on term pages: one per key term and caption row in which it occurs. */
export function termExcerptEdges(recordings: readonly Recording[]): Edges {
	return edgesOf(recordings, ({ talk }) => {
		const { words, text, firstWords } = talk;
		const phrases = findPhrases(talk);
		const keys = new Set(findKeyTerms(talk, phrases).map(({ key }) => key));
		return phrases.flatMap(({ key, places, length }) => {
			const rows = Map.groupBy(keys.has(key) ? places : [], (place) => firstWords.findLast((first) => first <= place));
			return [...rows].flatMap(([row = 0, [place = 0]]) => {
				const next = firstWords.find((first) => first > row) ?? words.length;
				const from = words[Math.max(0, row - CONTEXT)]?.start ?? 0;
				const to = words[Math.min(words.length, next + CONTEXT) - 1]?.end ?? 0;
				const term = { start: (words[place]?.start ?? 0) - from, end: (words[place + length - 1]?.end ?? 0) - from };
				const isCut = { before: from > 0, behind: to < text.length };
				const found = passageAround(text.slice(from, to), term, talk.language, isCut);
				return found ? { start: from + found.start, end: from + found.end } : [];
			});
		});
	});
}

/** Shares for excerpts of each recording without its punctuation. */
function edgesOf(
	recordings: readonly Recording[],
	excerpts: (recording: Unpunctuated) => readonly { start: number; end: number }[],
): Edges {
	const found = recordings.map(withoutPunctuation).flatMap((recording) =>
		excerpts(recording).map(({ start, end }) => {
			const { talk, sentences } = recording;
			const from = talk.words.findIndex((word) => word.start >= start);
			const to = talk.words.findIndex((word) => word.start >= end);
			const begins = beginsSentence(talk, sentences, from);
			return { begins, ends: endsSentence(talk, sentences, to < 0 ? talk.words.length : to) };
		}),
	);
	const share = (some: typeof found): number => some.length / found.length;
	return {
		begin: share(found.filter(({ begins }) => begins)),
		end: share(found.filter(({ ends }) => ends)),
		both: share(found.filter(({ begins, ends }) => begins && ends)),
	};
}

function withoutPunctuation({ utterances }: Recording): Unpunctuated {
	const moments: Moment[] = [];
	const starts: number[] = [];
	let words = 0;
	let row = '';
	let fresh = true;
	const endRow = (): void => {
		const second = moments.length * ROW_SECONDS;
		moments.push({ second, end: second + ROW_SECONDS, text: row.trim() });
		row = '';
	};
	for (const said of utterances.flatMap(({ text }) => text.split(/\s+/))) {
		const word = said.replace(/[^\p{L}\p{N}'’]/gu, '').toLowerCase();
		if (word !== '') {
			if (fresh) starts.push(words);
			fresh = false;
			words++;
			row += ` ${word}`;
			if (row.length > ROW) endRow();
		}
		if (/[.?!]["”’)]*$/.test(said)) fresh = true;
	}
	if (row !== '') endRow();
	const talk = readTalk(moments, openLanguage('en'));
	// Words match those of the text, except for the few that are split in two.
	const offsets = [...talk.text.matchAll(/\S+/g)].map(({ index }) => index);
	const indexes = new Map(talk.words.map(({ start }, index) => [start, index]));
	const sentences = new Set([...starts.map((word) => indexes.get(offsets[word] ?? -1) ?? -1), talk.words.length]);
	return { talk, sentences };
}

const saysNothing = ({ words }: Talk, at: number, to: number): boolean =>
	words[at]?.entry.empty.some((wording) => at + wording.length <= to && says(words, at, wording)) === true;

function beginsSentence(talk: Talk, sentences: ReadonlySet<number>, word: number): boolean {
	if (sentences.has(word)) return true;
	return [1, 2].some(
		(length) => saysNothing(talk, word - length, word) && beginsSentence(talk, sentences, word - length),
	);
}

function endsSentence(talk: Talk, sentences: ReadonlySet<number>, word: number): boolean {
	if (sentences.has(word)) return true;
	return saysNothing(talk, word, word + 1) && endsSentence(talk, sentences, word + 1);
}
