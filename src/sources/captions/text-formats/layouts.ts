import { linesOf } from '../../../text/line-ends.ts';
import { parseTimeValue } from '../fields/time-value.ts';

// The last alternative is Microsoft Teams': `0:0:2.290`.
const clock = String.raw`(?:(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3}|:\d\d)?|\d\d;\d\d;\d\d;\d\d|\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,9})`;
const span = String.raw`(?<start>${clock})(?:\s*(?:-{1,2}>|[\u2192\u2013\u2014-]|to)\s*(?<end>${clock}))?`;
const bracketed = String.raw`[[(]${span.replace('<start>', '<from>').replace('<end>', '<to>')}[\])]`;
// Teams says of some people that they are guests: `Bo Lind (Guest)`.
const name = String.raw`(?<name>\p{L}[^[\](){}<>|:*]{0,59}?(?: \([\p{L} ]{1,30}\))?)`;

const wholeLine = (pattern: string): RegExp => new RegExp(String.raw`^\s*${pattern}\s*$`, 'u');
const timeAlone = wholeLine(String.raw`(?:${span}|${bracketed}):?`);
const timeBeforeWords = wholeLine(
	String.raw`(?:${bracketed}(?::|\s*[|\u2013\u2014-](?=\s))?\s*|${span}(?::|\s+[|\u2013\u2014-])?\s+(?!-)(?=\S))(?<words>.*)`,
);
export const timeAfterName = wholeLine(
	String.raw`\[?${name}\]?\s*(?:[|,:\u2013\u2014-]?\s*${bracketed}:?(?:\s+(?<words>\S.*))?|[|,\u2013\u2014-]?\s*(?<=[\s|,])${span}:?)`,
);
/** The layouts of a line with a time. */
const layouts = [timeAlone, timeBeforeWords, timeAfterName];

/** A line with a time, which starts a caption. Times are seconds; without an end time, the end is the start. */
export interface Opening {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly speaker: string | undefined;
	readonly words: string;
	/** Whether the line is a time without brackets, which may be spoken words as well. */
	readonly isBare: boolean;
}

// In characters. A title and a list of participants may precede the first time.
const HEAD = 4096;
/** If the first time is within this many lines, the text is a transcript: it may have the heading of a panel. */
const SURE_WITHIN = 3;
/** If it is within this many lines, the text is a transcript if more times follow in order. */
const POSSIBLE_WITHIN = 16;

/** Lyrics may have the time of each word before it: `<00:03.50>words`. */
const wordTime = /<\d{1,3}:[0-5]\d[.:]\d{2,3}>\s?/g;

/** Returns the layout of most times at the beginning of a transcript; `undefined` if the text is not one. */
export function layoutOf(text: string): RegExp | undefined {
	const lines = linesOf(withoutMarkdown(text.slice(0, HEAD))).filter((line) => !isBlank(line));
	return layouts
		.map((layout) => {
			const starts = lines.map((line) => openingIn(line, 0, layout)?.start);
			const first = starts.findIndex((start) => start !== undefined);
			const inOrder = countAscending(starts.filter((start) => start !== undefined));
			const isSure = first < SURE_WITHIN && inOrder >= (layout === timeAfterName ? 2 : 1);
			const matches = first >= 0 && (isSure || (first < POSSIBLE_WITHIN && inOrder >= 3));
			return { layout, first, inOrder, matches };
		})
		.filter(({ matches }) => matches)
		.sort((a, b) => b.inOrder - a.inOrder || a.first - b.first)[0]?.layout;
}

/** Counts the numbers that are not below any number before them. */
function countAscending(numbers: readonly number[]): number {
	let [count, most] = [0, -Infinity];
	for (const number of numbers) if (number >= most) [count, most] = [count + 1, number];
	return count;
}

/**
 * Returns what a line with a time says; `null` if it has none in that layout.
 *
 * @param number its number, from 1
 */
export function openingIn(line: string, number: number, layout: RegExp): Opening | null {
	// Runs of spaces make the pattern backtrack.
	const groups = layout.exec(line.replaceAll(/\s+/g, ' '))?.groups;
	// Not a date with the time of day: `Wednesday, 1 May 2024, 9:00`.
	if (!groups || /\d{4}/.test(groups.name ?? '')) return null;
	const start = secondsOf(groups.start ?? groups.from);
	if (start === null) return null;
	const end = secondsOf(groups.end ?? groups.to) ?? start;
	const words = (groups.words ?? '').replaceAll(wordTime, '').trim();
	const isBare = words === '' && groups.name === undefined && groups.from === undefined;
	return { line: number, start, end, speaker: groups.name?.trim(), words, isBare };
}

function secondsOf(time: string | undefined): number | null {
	const value = parseTimeValue(time);
	return value && 'seconds' in value ? value.seconds : null;
}

/**
 * Removes Markdown, as Google Meet, Descript and plugins of Obsidian write it: headings, unless they have times; bold
 * text; the targets of times that are links; and backslashes before punctuation. Without a blank line above, `#` may
 * mark what is sung.
 */
export function withoutMarkdown(text: string): string {
	if (!/^(?:#{1,6} |[^\p{L}\n]{0,40}(?<!\d)\*\*|\W{0,9}\[[\d:.]{4,12}\]\()/mu.test(text)) return text;
	return text
		.replaceAll(/(?<![^\r\n]\r?\n)^#{1,6} .*$/gm, (heading) => (/\d:\d\d/.test(heading) ? heading : ''))
		.replaceAll(/^#{1,6} +/gm, '')
		.replaceAll(/(?<=\[[\d:.]{4,12}\])\([^()\s]{1,2048}\)/g, '')
		.replaceAll(/(?<![\p{L}\p{N}])\*\*([^*\n]+)\*\*(?![\p{L}\p{N}])/gu, '$1')
		.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
