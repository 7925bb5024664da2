import type { Language } from '../words/language.ts';
import { readTalk } from '../words/talk.ts';
import { findBreaks } from './breaks.ts';
import { type Edge, findEdges, type Open } from './edges.ts';

/**
 * A quotable run of words: its offsets in the text, in UTF-16 code units, and whether it begins and ends at sentence
 * boundaries.
 */
export interface Passage {
	readonly start: number;
	readonly end: number;
	readonly begins: boolean;
	readonly ends: boolean;
}

/** The length of a passage, in words. */
export interface PassageLength {
	readonly shortest: number;
	readonly wanted: number;
	readonly longest: number;
}

/** Default length: a passage that is read on its own. */
const QUOTED: PassageLength = { shortest: 12, wanted: 26, longest: 38 };
/** Penalty for each word more or fewer than wanted, relative to the worth of the edges … */
const EXCESS = 0.02;
/** … and for beginning with a word that refers to something not quoted. */
const REFERENCE = 0.3;
/** A clause longer than this, in words, may be cut wherever no word depends on the next. */
const CLAUSE = 16;

/**
 * The passage around a range of a text that reads best on its own: from the beginning of a clause to the end of one, as
 * far as the text shows them. `undefined` if there are too few words around.
 *
 * @param isCut whether the text starts, and whether it ends, in mid-sentence
 */
export function passageAround(
	text: string,
	place: { readonly start: number; readonly end: number },
	language: Language,
	isCut: { readonly before: boolean; readonly behind: boolean },
	{ shortest, wanted, longest } = QUOTED,
): Passage | undefined {
	const talk = readTalk([{ second: 0, end: 0, text }], language);
	const { words } = talk;
	const { opens, closes } = findEdges(talk, { from: 0, to: words.length }, findBreaks(talk), CLAUSE);
	let best: { open: Open; close: Edge; score: number } | undefined;
	for (const open of opens) {
		if ((isCut.before && open.word === 0) || (words[open.word]?.start ?? Infinity) > place.start) continue;
		for (const close of closes) {
			const length = close.word - open.word;
			if (length < shortest || length > longest) continue;
			if ((isCut.behind && close.word === words.length) || (words[close.word - 1]?.end ?? 0) < place.end) continue;
			const cost = EXCESS * Math.abs(length - wanted) + (open.isAnaphoric ? REFERENCE : 0);
			const score = open.worth + close.worth - cost;
			if (score > (best?.score ?? -Infinity)) best = { open, close, score };
		}
	}
	if (!best) return undefined;
	const { open, close } = best;
	const end = words[close.word - 1]?.end ?? 0;
	// Includes a sentence's punctuation, but not a following word in brackets, which replaces a misheard one.
	const punctuation = close.sentence ? /^[^[]*/.exec(text.slice(end, words[close.word]?.start))?.[0].trimEnd() : '';
	return {
		start: words[open.word]?.start ?? 0,
		end: end + (punctuation?.length ?? 0),
		begins: open.sentence,
		ends: close.sentence,
	};
}
