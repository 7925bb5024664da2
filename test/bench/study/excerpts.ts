import type { Moment } from '../../../src/model.ts';
import { findBreaks } from '../../../src/study/passages/breaks.ts';
import { cutRange } from '../../../src/study/passages/cut.ts';
import { findKeyMoments } from '../../../src/study/passages/key-moments.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk, says, type Talk } from '../../../src/study/words/talk.ts';
import type { Recording } from './tinyrec.ts';

/** In words: of such a part of a recording one excerpt is looked at. */
const PART = { shortest: 400, longest: 700 };
/** In characters: where data sets of captions cut, whatever is being said. */
const ROW = 360;
const ROW_SECONDS = 25;

/** A recording as automatic captions have it, and the words before which a sentence begins; and last, how many words there are. */
interface Unpunctuated {
	readonly talk: Talk;
	readonly sentences: ReadonlySet<number>;
}

/** Of excerpts, the shares that begin and that end where a sentence does, be it within words that say nothing. */
export interface Edges {
	readonly begin: number;
	readonly end: number;
	readonly both: number;
}

/** Where excerpts begin and end when the punctuation and the capitals, which tell where sentences do, are taken away. */
export function excerptEdges(recordings: readonly Recording[]): Edges {
	const found = recordings.map(withoutPunctuation).flatMap(({ talk, sentences }) => {
		const breaks = findBreaks(talk);
		const parts = cutRange({ from: 0, to: talk.words.length }, breaks, PART);
		return findKeyMoments(talk, parts, breaks).flatMap((excerpt) => {
			if (!excerpt) return [];
			const start = talk.text.indexOf(excerpt.text);
			const from = talk.words.findIndex((word) => word.start >= start);
			const end = talk.words.findIndex((word) => word.start >= start + excerpt.text.length);
			const begins = beginsSentence(talk, sentences, from);
			return { begins, ends: endsSentence(talk, sentences, end < 0 ? talk.words.length : end) };
		});
	});
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
	// Words are found again as they were put together, but for the odd one that is cut in two.
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
