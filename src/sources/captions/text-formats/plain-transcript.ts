import { linesOf } from '../../../text/line-ends.ts';
import type { Caption, Format, Track } from '../track.ts';
import { rowsOf } from '../line.ts';
import { isBlank, layoutOf, type Opening, openingIn, timeAfterName, withoutMarkdown } from './layouts.ts';

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

/** A line with a time and the lines that are said from there on. */
interface Spoken {
	readonly opening: Opening;
	readonly words: string[];
}

function parse(text: string): Track {
	const layout = layoutOf(text);
	const lines = linesOf(withoutMarkdown(text));
	const openings = lines.map((line, index) => (layout ? openingIn(line, index + 1, layout) : null));
	const needBlankLine = layout === timeAfterName && followBlankLines(openings, lines);
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
