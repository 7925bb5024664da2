import type { Paragraph, Span } from '../../model.ts';
import type { Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { cutRange } from './cut.ts';

const LENGTH = { shortest: 60, longest: 90 };

/** A word, by its index, and the moment that it is said in. */
export interface Place {
	readonly moment: number;
	readonly word: number;
}

/**
 * Some words as paragraphs of 60 to 90 words, broken at the best places. No word is changed, lost or
 * moved, and every moment keeps its place: a paragraph may hold several, and may begin in the middle of one; then its own
 * second is that of its first word, as far as the sources tell.
 *
 * @param start where they begin, and `end` where the next begin
 */
export function writeParagraphs(talk: Talk, start: Place, end: Place, breaks: readonly Break[]): Paragraph[] {
	const starts = cutRange({ from: start.word, to: end.word }, breaks, LENGTH)
		.slice(1)
		.map(({ from }) => startOfWord(talk, from));
	const offsetOf = ({ moment, word }: Place): number =>
		(word === talk.firstWords[moment] ? talk.offsets[moment] : undefined) ?? startOfWord(talk, word);
	const cuts = [offsetOf(start), ...starts, offsetOf(end)];
	return cuts.slice(0, -1).map((cut, index) => ({ spans: spansBetween(talk, cut, cuts[index + 1] ?? cut) }));
}

/** The second that is linked to last before a word, by its index: of its paragraph, or of a moment in it. */
export function linkedBefore(
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

/** Where a paragraph that begins with the word begins: before an opening bracket or quotation mark, if it has one. */
function startOfWord({ text, words, offsets, firstWords }: Talk, index: number): number {
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

/** Seconds that a reckoned place is put earlier: better a little before its first word than behind it. */
const EARLY = 1;

/**
 * The whole second of a place within a moment, a later one than the moment's if there is one before the next moment: the last
 * that the sources tell before the place. Where they tell none, it is reckoned from how much of the moment's text comes
 * before, as if all of it were spoken at one pace: in caption files, which know better, nine in ten such places are less than
 * 2.5 seconds off.
 */
function secondWithin(moments: Talk['moments'], index: number, offset: number): number {
	const { second = 0, end = second, text = '', times = [] } = moments[index] ?? {};
	if (offset === 0) return second;
	const reckoned = second + ((end - second) * offset) / text.length - EARLY;
	const told = times.length > 0 ? (times.findLast(({ at }) => at <= offset)?.second ?? second) : reckoned;
	const whole = Math.max(Math.floor(told), second + 1);
	return whole < (moments[index + 1]?.second ?? Infinity) ? whole : second;
}
