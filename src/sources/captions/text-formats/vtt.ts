import type { Flaw } from '../../../errors.ts';
import { withLineFeeds } from '../../../text/line-ends.ts';
import { type Format, OddityTally, type Track, type TrackFacts } from '../track.ts';
import { type TaggedCaption, untagged } from './highlights.ts';
import { looksLikeTimes, unreadableTimes } from './time-lines.ts';
import { parseWebVttTime } from '../timestamp.ts';
import { vttPieces } from './vtt-text.ts';

/**
 * WebVTT by the W3C's rules, which skip anything that is not a cue. YouTube's header lines `Language:` and `Video:` are
 * facts.
 */
export const vtt = {
	name: 'WebVTT',
	looksLike: (text) => /^WEBVTT(?:[\t\n\r ]|$)/.test(text.slice(0, 8)),
	parse,
} as const satisfies Format<string>;

/** A cue as the W3C's parser returns it, with tags. Times are seconds. */
export interface VttCue {
	/** 1-based line of its times. */
	readonly line: number;
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const timingsPattern = /^[\t\f ]*([\d:.]+)[\t\f ]*-->[\t\f ]*([\d:.]+)/;

function parse(text: string): Track {
	const { header, cues, skipped } = parseVttCues(text);
	const flaws: Flaw[] = [];
	// Reports malformed timing lines and returns the rows above the first: those below belong to another cue.
	const aboveTimes = (rows: readonly string[], line: number): string[] => {
		const at = rows.findIndex(looksLikeTimes);
		rows.forEach((row, index) => {
			if (looksLikeTimes(row)) flaws.push(unreadableTimes(line + index, row, form));
		});
		return rows.slice(0, at === -1 ? rows.length : at);
	};
	aboveTimes(header, 2);
	const captions = cues.map(({ line, id, start, end, text: cueText }): TaggedCaption => {
		const text = /[>\u2192]/u.test(cueText) ? aboveTimes(cueText.split('\n'), line + 1).join('\n') : cueText;
		return { line, start, end, text, speaker: speakerInId(id) };
	});
	const oddities = new OddityTally();
	for (const { line, rows } of skipped) {
		if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(rows[0] ?? '')) continue;
		const before = flaws.length;
		aboveTimes(rows, line);
		if (flaws.length > before) continue;
		const at = rows.findIndex((row) => row.includes('-->'));
		if (at === -1) oddities.add('blocks without times, skipped', rows.some((row) => /\p{L}/u.test(row)) ? 1 : 0);
		else if (rows.length > at + 1) flaws.push(unreadableTimes(line + at, rows[at] ?? '', form));
		else oddities.add('blocks that are not cues');
	}
	return {
		captions: untagged(captions, vttPieces),
		facts: factsOf(header),
		oddities: oddities.list(),
		flaws: flaws.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
	};
}

/** Returns the speaker in a cue's id, as Webex writes it: `7 "Anna Berg" (1234567)`. */
const speakerInId = (id: string): string | undefined => /^\d+ "([^"]+)" \(\d+\)$/.exec(id)?.[1];

const form = '00:01:02.500 --> 00:01:05.000, with a dot and three digits for the fraction';

/** The parts of a WebVTT file. Line numbers are 1-based. */
interface VttBlocks {
	readonly header: readonly string[];
	/** In file order. */
	readonly cues: readonly VttCue[];
	/** Blocks that are not cues, including comments, with their first line number. */
	readonly skipped: readonly { readonly line: number; readonly rows: readonly string[] }[];
}

/**
 * Parses a WebVTT file by the W3C's rules. Also returns the blocks that these skip.
 *
 * @see https://www.w3.org/TR/webvtt1/#webvtt-parser-algorithm
 */
export function parseVttCues(text: string): VttBlocks {
	const lines = withLineFeeds(text.replaceAll('\0', '\ufffd')).split('\n');
	const header: string[] = [];
	let at = 1;
	while (isText(lines[at])) header.push(lines[at++] ?? '');

	const cues: VttCue[] = [];
	const skipped: { line: number; rows: string[] }[] = [];
	while (at < lines.length) {
		// A cue is an optional id, the times, and the text up to a blank line or the next times.
		const first = at;
		const id = isText(lines[at]) ? (lines[at++] ?? '') : '';
		const timings = lines[at];
		if (timings?.includes('-->')) {
			at += 1;
			const begin = at;
			while (isText(lines[at])) at += 1;
			const times = timesIn(timings);
			if (times) cues.push({ line: begin, id, ...times, text: lines.slice(begin, at).join('\n') });
			else skipped.push({ line: first + 1, rows: lines.slice(first, at) });
		} else {
			// A comment, a style sheet, a region, or garbage. Times below still start a cue.
			while (isText(lines[at])) at += 1;
			if (at > first) skipped.push({ line: first + 1, rows: lines.slice(first, at) });
			if (lines[at] === '' || lines[at] === undefined) at += 1;
		}
	}
	return { header, cues, skipped };
}

/** Whether a line is neither blank nor times. */
function isText(line: string | undefined): boolean {
	return line !== undefined && line !== '' && !line.includes('-->');
}

function timesIn(timings: string): Pick<VttCue, 'start' | 'end'> | null {
	const match = timingsPattern.exec(timings);
	const start = parseWebVttTime(match?.[1] ?? '');
	const end = parseWebVttTime(match?.[2] ?? '');
	return start === null || end === null ? null : { start, end };
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
