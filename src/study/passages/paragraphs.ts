import type { Paragraph, Span } from '../../model.ts';
import { secondWithin } from '../words/second-within.ts';
import type { Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { cutRange } from './cut.ts';

/** In words. */
const LENGTH = { shortest: 60, longest: 90 };

/** The index of a word, and of the moment that contains it. */
export interface Place {
	readonly moment: number;
	readonly word: number;
}

/**
 * Cuts a range of words into paragraphs of 60 to 90 words at the best breaks. No word is changed, lost or moved, and
 * every moment keeps its position: a paragraph may contain several, and may begin in the middle of one. Then its second
 * is that of its first word, as precisely as the sources allow.
 *
 * @param start first word of the range, and `end` the word after it
 */
export function writeParagraphs(talk: Talk, start: Place, end: Place, breaks: readonly Break[]): Paragraph[] {
	const starts = cutRange({ from: start.word, to: end.word }, breaks, LENGTH)
		.slice(1)
		.map(({ from }) => offsetOfWord(talk, from));
	const offsetOf = ({ moment, word }: Place): number =>
		(word === talk.firstWords[moment] ? talk.offsets[moment] : undefined) ?? offsetOfWord(talk, word);
	const cuts = [offsetOf(start), ...starts, offsetOf(end)];
	return cuts.slice(0, -1).map((cut, index) => ({ spans: spansBetween(talk, cut, cuts[index + 1] ?? cut) }));
}

/**
 * Returns a function that maps a word's index to the last linked second at or before it: the start of its paragraph, or
 * of a moment in it.
 */
export function linkedSecondAt(
	{ moments, offsets, words }: Talk,
	paragraphs: readonly Paragraph[],
): (word: number) => number {
	const starts = new Map(moments.map(({ second }, index) => [second, offsets[index] ?? 0]));
	const links = paragraphs.flatMap(({ spans }) =>
		spans
			.filter(({ starts }, index) => starts || index === 0)
			.map(({ second, from, offset }) => ({ second: from, start: (starts.get(second) ?? 0) + offset })),
	);
	return (word) => links.findLast(({ start }) => start <= (words[word]?.start ?? 0))?.second ?? 0;
}

/**
 * The offset at which a paragraph that starts with the word begins: before its opening bracket or quotation mark, if it
 * has one.
 */
function offsetOfWord({ text, words, offsets, firstWords }: Talk, index: number): number {
	const moment = firstWords.indexOf(index);
	if (moment >= 0) return offsets[moment] ?? 0;
	const start = words[index]?.start ?? 0;
	const end = words[index - 1]?.end ?? 0;
	const space = text.lastIndexOf(' ', start - 1);
	if (space >= end) return space + 1;
	const between = text.slice(end, start);
	return end + (/^[^\p{Ps}\p{Pi}]*/u.exec(between)?.[0].length ?? 0);
}

function spansBetween({ moments, text, offsets }: Talk, start: number, end: number): Span[] {
	const spans: Span[] = [];
	for (let moment = offsets.findLastIndex((offset) => offset <= start); moment < moments.length; moment++) {
		const from = Math.max(start, offsets[moment] ?? 0);
		const to = Math.min(end, offsets[moment + 1] ?? 0);
		if (from >= to) break;
		const said = text.slice(from, to).trim();
		const offset = from - (offsets[moment] ?? 0);
		const second = moments[moment]?.second ?? 0;
		if (said)
			spans.push({ second, from: secondWithin(moments, moment, offset), text: said, offset, starts: offset === 0 });
	}
	return spans;
}
