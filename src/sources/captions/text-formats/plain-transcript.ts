import { linesOf } from '../../text.ts';
import type { Caption, Track } from '../track.ts';
import { parseTimeValue } from '../fields/time-value.ts';
import { rowsOf } from '../line.ts';

// The last is that of Teams: `0:0:2.290`.
const clock = String.raw`(?:(?:\d{1,2}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3}|:\d\d)?|\d\d;\d\d;\d\d;\d\d|\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,9})`;
const span = String.raw`(?<start>${clock})(?:\s*(?:-{1,2}>|[\u2013\u2014-]|to)\s*(?<end>${clock}))?`;
const bracketed = String.raw`[[(]${span.replace('<start>', '<from>').replace('<end>', '<to>')}[\])]`;
const name = String.raw`\**(?<name>\p{L}[^[\](){}<>|:*]{0,59}?)\**`;

/** How a line with a time looks: the time alone, before the words, or behind the name of who says them. */
const forms: readonly RegExp[] = [
	String.raw`(?:${span}|${bracketed}):?`,
	String.raw`(?:${bracketed}(?::|\s*[|\u2013\u2014-](?=\s))?\s*|${span}(?::|\s+[|\u2013\u2014-])?\s+(?!-))(?<words>\S.*)`,
	String.raw`${name}\s*[|,\u2013\u2014-]?\s*(?:${bracketed}:?(?:\s+(?<words>\S.*))?|(?<=[\s|,])${span}:?)`,
].map((form) => new RegExp(String.raw`^\s*${form}\s*$`, 'u'));
const [, , named] = forms;

// In characters. Above the first time may stand what it is a transcript of, and who was there.
const head = 4096;
/** Lines among which the first time is sure to be one: above it is at most what a panel is called. */
const surely = 3;
/** Lines among which it may be one, if others follow in order. */
const perhaps = 16;

/** What programs write around a transcript. */
const around =
	/^\s*(?:Transcribed by https?:\/\/otter\.ai|Meeting ended after [\d:]+|.{1,60} (?:started|stopped) transcription\s*$)/;

/** A line that begins what somebody says. Times are seconds; without an end, it lasts no time. */
interface Opening {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly speaker: string | undefined;
	readonly words: string;
}

/**
 * Whether a text is a transcript with times in its lines: near its top, and in order.
 *
 *     0:05                      [00:05] Anna: what she says        Anna Berg  0:05
 *     what is said              [00:09.500 --> 00:12.000]  and     what she says
 */
export function looksLikePlainTranscript(text: string): boolean {
	return formOf(text) !== undefined;
}

/**
 * Reads a transcript as pages show it, copied into a text, as programs print it, and as meetings and lyrics (LRC) are saved: a
 * time and, behind or below it, the words; or who speaks and the time, and the words below.
 */
export function parsePlainTranscript(text: string): Track {
	const form = formOf(text);
	const lines = linesOf(text);
	const openings = lines.map((line, index) => (form ? openingIn(line, index + 1, form) : null));
	const standApart = form === named && startApart(openings, lines);
	const captions: { readonly opening: Opening; readonly said: string[] }[] = [];
	for (const [index, line] of lines.entries()) {
		const last = captions.at(-1);
		const opening = openings[index];
		// A time that has no words yet is followed by them, be they a time themselves.
		if (opening && last?.said.length !== 0 && (!standApart || isBlank(lines[index - 1])))
			captions.push({ opening, said: opening.words === '' ? [] : [opening.words] });
		else if (!isBlank(line) && !around.test(line)) last?.said.push(line);
	}
	if (captions.length > 1 && captions.every(({ opening, said: [first = ''] }) => saysTime(first, opening.start)))
		for (const { said } of captions) said.shift();
	const areNamed = haveNamesAbove(captions.map(({ said }) => said));
	return {
		captions: captions.map(({ opening: { line, start, end, speaker }, said }): Caption => {
			const [first = '', ...others] = said;
			const piece = areNamed ? { text: others.join('\n'), speaker: first.trim() } : { text: said.join('\n'), speaker };
			return { line, start, end, rows: rowsOf([piece], start) };
		}),
	};
}

/** How the first time stands in its line; absent where a text does not begin with one. */
function formOf(text: string): RegExp | undefined {
	const lines = linesOf(text.slice(0, head)).filter((line) => !isBlank(line));
	return forms
		.map((form) => {
			const starts = lines.map((line) => openingIn(line, 0, form)?.start);
			const at = starts.findIndex((start) => start !== undefined);
			const inOrder = ascending(starts.filter((start) => start !== undefined));
			const isSure = at < surely && inOrder >= (form === named ? 2 : 1);
			return { form, at, isOne: at >= 0 && (isSure || (at < perhaps && inOrder >= 3)) };
		})
		.filter(({ isOne }) => isOne)
		.sort((a, b) => a.at - b.at)[0]?.form;
}

/** How many numbers are not below any before them. */
function ascending(numbers: readonly number[]): number {
	let [count, most] = [0, -Infinity];
	for (const number of numbers) if (number >= most) [count, most] = [count + 1, number];
	return count;
}

function openingIn(line: string, number: number, form: RegExp): Opening | null {
	// Runs of spaces mean nothing, and take long to match.
	const groups = form.exec(line.replaceAll(/\s+/g, ' '))?.groups;
	// Not a date with the time of the day: `Wednesday, 1 May 2024, 9:00`.
	if (!groups || /\d{4}/.test(groups.name ?? '')) return null;
	const start = secondsOf(groups.start ?? groups.from);
	if (start === null) return null;
	const end = secondsOf(groups.end ?? groups.to) ?? start;
	return { line: number, start, end, speaker: groups.name?.trim(), words: groups.words ?? '' };
}

function secondsOf(time: string | undefined): number | null {
	const value = parseTimeValue(time);
	return value && 'seconds' in value ? value.seconds : null;
}

/** Whether a blank line stands above half of the openings, as above all that are none by chance. */
function startApart(openings: readonly (Opening | null)[], lines: readonly string[]): boolean {
	const [, ...others] = openings.filter((opening) => opening !== null);
	return others.filter(({ line }) => isBlank(lines[line - 2])).length * 2 >= others.length;
}

/** Whether the first row of all captions is a name, as Premiere has it: `Speaker 1`, or a few that come again and again. */
function haveNamesAbove(captions: readonly (readonly string[])[]): boolean {
	if (captions.length === 0 || captions.some(({ length }) => length < 2)) return false;
	const first = captions.map(([name = '']) => name.trim());
	if (first.every((name) => /^\p{L}+ \d{1,2}$/u.test(name))) return true;
	return captions.length >= 4 && new Set(first).size * 2 <= captions.length && first.every((name) => name.length <= 60);
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/**
 * Whether a line is a time in words, `1 minute, 5 seconds` in whatever language: YouTube has it below each time for screen readers,
 * unseen, but copied.
 */
function saysTime(line: string, second: number): boolean {
	if (line.length > 60 || !/^\s*\d[\d\p{L}\p{M}\s,、.]*$/u.test(line)) return false;
	const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, Math.floor(second) % 60].filter(
		(part) => part > 0,
	);
	return (line.match(/\d+/g) ?? []).map(Number).join() === (parts.length === 0 ? [0] : parts).join();
}
