import { linesOf } from '../../../text/line-ends.ts';
import type { Caption, Format, Track } from '../track.ts';
import { parseTimeValue } from '../fields/time-value.ts';
import { rowsOf } from '../line.ts';

/**
 * A transcript that was copied from a web page, printed by a program, or saved from a meeting, and lyrics (LRC). It has
 * times in its lines, near the top and in order:
 *
 *     0:05                      [00:05] Anna: the words            Anna Berg  0:05
 *     the words                 [00:09.500 --> 00:12.000]  more    the words
 */
export const plainTranscript = {
	name: 'plain transcript',
	looksLike: (text) => layoutOf(text) !== undefined,
	parse,
} as const satisfies Format<string>;

// The last alternative is Microsoft Teams': `0:0:2.290`.
const clock = String.raw`(?:(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3}|:\d\d)?|\d\d;\d\d;\d\d;\d\d|\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,9})`;
const span = String.raw`(?<start>${clock})(?:\s*(?:-{1,2}>|[\u2192\u2013\u2014-]|to)\s*(?<end>${clock}))?`;
const bracketed = String.raw`[[(]${span.replace('<start>', '<from>').replace('<end>', '<to>')}[\])]`;
// Teams says of some people that they are guests: `Bo Lind (Guest)`.
const name = String.raw`(?<name>\p{L}[^[\](){}<>|:*]{0,59}?(?: \([\p{L} ]{1,30}\))?)`;

/** The layouts of a line with a time: the time alone, before the words, or after the name of the speaker. */
const layouts: readonly RegExp[] = [
	String.raw`(?:${span}|${bracketed}):?`,
	String.raw`(?:${bracketed}(?::|\s*[|\u2013\u2014-](?=\s))?\s*|${span}(?::|\s+[|\u2013\u2014-])?\s+(?!-)(?=\S))(?<words>.*)`,
	String.raw`\[?${name}\]?\s*(?:[|,:\u2013\u2014-]?\s*${bracketed}:?(?:\s+(?<words>\S.*))?|[|,\u2013\u2014-]?\s*(?<=[\s|,])${span}:?)`,
].map((layout) => new RegExp(String.raw`^\s*${layout}\s*$`, 'u'));
const [, , nameFirst] = layouts;

// In characters. A title and a list of participants may precede the first time.
const HEAD = 4096;
/** If the first time is within this many lines, the text is a transcript: it may have the heading of a panel. */
const SURE_WITHIN = 3;
/** If it is within this many lines, the text is a transcript if more times follow in order. */
const POSSIBLE_WITHIN = 16;

/** Lyrics may have the time of each word before it: `<00:03.50>words`. */
const wordTime = /<\d{1,3}:[0-5]\d[.:]\d{2,3}>\s?/g;

/** A label on a line of its own above the times of a speaker, as aTrain writes it. */
const speakerLine = /^\s*\[?(speaker[ _]\d{1,3})\]?:?\s*$/i;

/** Lines that programs add around a transcript. */
const boilerplate = new RegExp(
	[
		String.raw`^\s*(?:Transcribed by https?:\/\/otter\.ai`,
		String.raw`(?:Meeting|Transcription) ended after [\d:]+`,
		String.raw`\*?This editable transcript was computer generated`,
		String.raw`.{1,60} (?:started|stopped) transcription\s*$)`,
	].join('|'),
);

/** A line with a time, which starts a caption. Times are seconds; without an end time, the end is the start. */
interface Opening {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly speaker: string | undefined;
	readonly words: string;
	/** Whether the line is a time without brackets, which may be spoken words as well. */
	readonly isBare: boolean;
}

/** A line with a time and the lines that are said from there on. */
interface Spoken {
	readonly opening: Opening;
	readonly words: string[];
}

function parse(text: string): Track {
	const layout = layoutOf(text);
	const lines = linesOf(withoutMarkdown(text));
	const openings = lines.map((line, index) => (layout ? openingIn(line, index + 1, layout) : null));
	const needBlankLine = layout === nameFirst && followBlankLines(openings, lines);
	const isAboveTime = (index: number): boolean => {
		let next = index + 1;
		while (next < lines.length && isBlank(lines[next])) next += 1;
		return Boolean(openings[next]);
	};
	const captions: Spoken[] = [];
	let speaker: string | undefined;
	for (const [index, line] of lines.entries()) {
		const last = captions.at(-1);
		const opening = openings[index];
		const isSpoken = opening?.isBare && last?.words.length === 0 && last.opening.isBare;
		// The first one may follow a heading.
		const isApart = isBlank(lines[index - 1]) || (!last && !isBlank(lines[index + 1]));
		const label = speakerLine.exec(line)?.[1];
		if (opening && !isSpoken && (!needBlankLine || isApart))
			captions.push({
				opening: { ...opening, speaker: opening.speaker ?? speaker },
				words: opening.words === '' ? [] : [opening.words],
			});
		else if (label && isAboveTime(index)) speaker = label;
		else if (!isBlank(line) && !boilerplate.test(line)) last?.words.push(line);
	}
	if (captions.length > 1 && captions.every(({ opening, words: [first = ''] }) => isSpokenTime(first, opening.start)))
		for (const { words } of captions) words.shift();
	const haveNames = haveNamesBelow(captions.map(({ words }) => words));
	return {
		captions: withRowsJoined(captions).map(({ opening: { line, start, end, speaker }, words }): Caption => {
			const [first = '', ...others] = words;
			const piece = haveNames
				? { text: others.join('\n'), speaker: first.trim() }
				: { text: words.join('\n'), speaker };
			return { line, start, end, rows: rowsOf([piece], start) };
		}),
	};
}

/** Removes the Markdown of Google Meet and Descript: headings, bold text, and backslashes before punctuation. */
function withoutMarkdown(text: string): string {
	if (!/^(?:#{1,6} |[^\p{L}\n]{0,40}(?<!\d)\*\*)/mu.test(text)) return text;
	return text
		.replaceAll(/^#{1,6} +/gm, '')
		.replaceAll(/(?<![\p{L}\p{N}])\*\*([^*\n]+)\*\*(?![\p{L}\p{N}])/gu, '$1')
		.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** Joins captions of the same time if each is one line: ffmpeg writes every row of a caption as lyrics of its own. */
function withRowsJoined(captions: readonly Spoken[]): readonly Spoken[] {
	if (captions.some(({ words }) => words.length > 1)) return captions;
	const joined: Spoken[] = [];
	for (const { opening, words } of captions) {
		const last = joined.at(-1);
		const [row = ''] = words;
		if (last && areTogether(last.opening, opening)) last.words.push(row);
		else joined.push({ opening, words: [row] });
	}
	return joined;
}

const areTogether = (one: Opening, other: Opening): boolean =>
	one.start === other.start && one.end === other.end && one.speaker === other.speaker;

/** Returns the layout of most times at the beginning of a transcript; `undefined` if the text is not one. */
function layoutOf(text: string): RegExp | undefined {
	const lines = linesOf(withoutMarkdown(text.slice(0, HEAD))).filter((line) => !isBlank(line));
	return layouts
		.map((layout) => {
			const starts = lines.map((line) => openingIn(line, 0, layout)?.start);
			const first = starts.findIndex((start) => start !== undefined);
			const inOrder = countAscending(starts.filter((start) => start !== undefined));
			const isSure = first < SURE_WITHIN && inOrder >= (layout === nameFirst ? 2 : 1);
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

function openingIn(line: string, number: number, layout: RegExp): Opening | null {
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

/** Whether at least half of the openings follow a blank line: then the others are words that look like openings. */
function followBlankLines(openings: readonly (Opening | null)[], lines: readonly string[]): boolean {
	const [, ...others] = openings.filter((opening) => opening !== null);
	return others.filter(({ line }) => isBlank(lines[line - 2])).length * 2 >= others.length;
}

/** Whether all captions start with a line for the speaker, as in Premiere: `Speaker 1`, or a few repeated names. */
function haveNamesBelow(captions: readonly (readonly string[])[]): boolean {
	if (captions.length === 0 || captions.some(({ length }) => length < 2)) return false;
	const first = captions.map(([name = '']) => name.trim());
	if (first.every((name) => /^\p{L}+ \d{1,2}$/u.test(name))) return true;
	return captions.length >= 4 && new Set(first).size * 2 <= captions.length && first.every((name) => name.length <= 60);
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/**
 * Whether a line is a time in words, `1 minute, 5 seconds` in any language: YouTube has it below each time for screen
 * readers, invisible, but copied along.
 */
function isSpokenTime(line: string, second: number): boolean {
	if (line.length > 60 || !/^\s*\d[\d\p{L}\p{M}\s,、.]*$/u.test(line)) return false;
	const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, Math.floor(second) % 60].filter(
		(part) => part > 0,
	);
	return (line.match(/\d+/g) ?? []).map(Number).join() === (parts.length === 0 ? [0] : parts).join();
}
