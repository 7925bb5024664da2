import { CuemarkError } from '../../errors.ts';
import type { Caption, Track, TrackFacts } from './cue.ts';
import { rowsOf } from './line.ts';
import { Tally } from './tally.ts';
import { secondsOfWebVtt } from './timestamp.ts';
import { vttPieces } from './vtt-text.ts';

/** A cue of a WebVTT file as the W3C's parser gives it, text still with its tags. Times are seconds. */
export interface VttCue {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const timingsPattern = /^[\t\f ]*([\d:.]+)[\t\f ]*-->[\t\f ]*([\d:.]+)/;

/** Whether a text is a WebVTT file: it begins with that word. */
export function looksLikeVtt(text: string): boolean {
	return /^\ufeff?WEBVTT(?:[\t\n\r ]|$)/.test(text.slice(0, 8));
}

/**
 * Reads a WebVTT file by the W3C's rules, which skip what is not a cue. Its header's `Language:` and `Video:`, which
 * YouTube writes, are facts.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} where the text does not begin with `WEBVTT`
 */
export function parseVtt(text: string, file: string): Track {
	const { header, cues, broken } = parseVttCues(text, file);
	const oddities = new Tally();
	oddities.add('blocks that are no cue', broken);
	const captions = cues.map(({ start, end, text }): Caption => ({ start, end, rows: rowsOf(vttPieces(text), start) }));
	return { captions, facts: factsOf(header), oddities: oddities.list() };
}

/**
 * The cues of a WebVTT file in the file's order, its header lines, and the number of blocks with times that are none.
 *
 * @see https://www.w3.org/TR/webvtt1/#webvtt-parser-algorithm
 */
export function parseVttCues(text: string, file: string): { header: string[]; cues: VttCue[]; broken: number } {
	if (!looksLikeVtt(text)) {
		throw new CuemarkError(`${file} is not a WebVTT file.`, {
			problems: [
				{ file, line: 1, reason: 'A WebVTT file begins with the word WEBVTT.', hint: 'Make it the first line.' },
			],
		});
	}
	const lines = text.replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n').split('\n');
	const header: string[] = [];
	let at = 1;
	while (isText(lines[at])) header.push(lines[at++] ?? '');

	const cues: VttCue[] = [];
	let broken = 0;
	while (at < lines.length) {
		// A block is an optional line, the times, and the text up to a blank line or to other times.
		const id = isText(lines[at]) ? (lines[at++] ?? '') : '';
		const timings = lines[at];
		if (timings?.includes('-->')) {
			at += 1;
			const begin = at;
			while (isText(lines[at])) at += 1;
			const cue = cueOf(id, timings, lines.slice(begin, at).join('\n'));
			if (cue) cues.push(cue);
			else broken += 1;
		} else {
			// A comment, a style sheet, a region, or garbage: times further down in it still begin a cue.
			while (isText(lines[at])) at += 1;
			if (lines[at] === '' || lines[at] === undefined) at += 1;
		}
	}
	return { header, cues, broken };
}

/** Neither blank nor times. */
function isText(line: string | undefined): boolean {
	return line !== undefined && line !== '' && !line.includes('-->');
}

function cueOf(id: string, timings: string, text: string): VttCue | null {
	const match = timingsPattern.exec(timings);
	const start = secondsOfWebVtt(match?.[1] ?? '');
	const end = secondsOfWebVtt(match?.[2] ?? '');
	return start === null || end === null ? null : { id, start, end, text };
}

function factsOf(header: readonly string[]): TrackFacts {
	const value = (name: string): string | undefined =>
		header
			.find((line) => line.startsWith(`${name}:`))
			?.slice(name.length + 1)
			.trim();
	const language = value('Language');
	const videoId = value('Video');
	return { ...(language && { language }), ...(videoId && { videoId }) };
}
