import type { Language } from '../words/language.ts';
import { readTalk } from '../words/talk.ts';
import { findBreaks } from './breaks.ts';
import { type Edge, findEdges, type Open } from './edges.ts';

/** Some words of a text: offsets in UTF-16 code units, and whether a sentence begins and ends there. */
export interface Passage {
	readonly start: number;
	readonly end: number;
	readonly begins: boolean;
	readonly ends: boolean;
}

/** How long a passage is to be, in words. */
export interface PassageLength {
	readonly shortest: number;
	readonly wanted: number;
	readonly longest: number;
}

/** Of a passage that is quoted to be read by itself. */
const QUOTED: PassageLength = { shortest: 12, wanted: 26, longest: 38 };
/** What each word more or fewer than wanted costs, against the worth of the edges … */
const EXCESS = 0.02;
/** … and what it costs to begin with a word that refers to what is not quoted. */
const REFERENCE = 0.3;
/** Where a clause is longer than this, in words, it may be cut wherever no word leans on the next. */
const CLAUSE = 16;

/**
 * The words around a place of a text that can best be read by themselves: from where a clause begins to where one ends, as
 * far as a text says. Undefined where too few words are around.
 *
 * @param isCut whether the text begins, and whether it ends, in the middle of what is said
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
			const cost = EXCESS * Math.abs(length - wanted) + (open.refers ? REFERENCE : 0);
			const score = open.worth + close.worth - cost;
			if (score > (best?.score ?? -Infinity)) best = { open, close, score };
		}
	}
	if (!best) return undefined;
	const { open, close } = best;
	const end = words[close.word - 1]?.end ?? 0;
	// A sentence ends with its sign, and before a word that stands in brackets for what was heard.
	const signs = close.sentence ? /^[^[]*/.exec(text.slice(end, words[close.word]?.start))?.[0].trimEnd() : '';
	return {
		start: words[open.word]?.start ?? 0,
		end: end + (signs?.length ?? 0),
		begins: open.sentence,
		ends: close.sentence,
	};
}
