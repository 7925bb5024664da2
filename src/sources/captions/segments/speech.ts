import type { Caption, CaptionRow, Cue, Line, Sound } from '../track.ts';
import { joinLines, separatorBetween, sliceLine, timeAt } from '../line.ts';
import { soundsIn, type SoundSpan } from './sounds.ts';
import { namesIn, type Turn, turnsIn } from './speakers.ts';

// In characters. A longer caption is prose, and not searched for speakers and sounds.
const MAX_LENGTH = 10_000;

/**
 * Turns captions into cues: joins rows to one line, and moves speaker labels and sounds from the text to fields of
 * their own. A caption with several speakers becomes one cue per speaker, timed by its words if they have times.
 */
export function toCues(captions: readonly Caption[]): Cue[] {
	const names = namesIn(captions.flatMap(({ rows }) => rows.map(({ text }) => text)));
	return captions.flatMap((caption) => {
		const rowGroups = bySpeaker(caption.rows.filter((row) => row.text !== ''));
		return rowGroups.flatMap((rows) => cuesOf(rows, caption, names));
	});
}

/** Returns the cues of rows with the same speaker in the file's speaker field, or none. */
function cuesOf(rows: readonly CaptionRow[], { start, end }: Caption, names: ReadonlySet<string>): Cue[] {
	const line = joinLines(rows);
	const rowStarts = startsOf(rows);
	const rowSpeaker = rows[0]?.speaker;
	if (line.text.length > MAX_LENGTH)
		return [{ start, end, ...line, ...(rowSpeaker !== undefined && { speaker: rowSpeaker }) }];
	const sounds = soundsIn(line.text, rowStarts);
	const turns = turnsIn(line.text, rowStarts, names);
	const opening: Turn[] = turns[0]?.from === 0 ? [] : [{ from: 0, to: 0, speaker: '' }];
	const stretches = [...opening, ...turns].map((turn, index, all) => ({
		turn,
		to: all[index + 1]?.from ?? line.text.length,
	}));

	const timed = stretches.map(({ turn, to }) => ({
		start: turn.from === 0 ? start : timeAt(line, turn.to, start),
		speaker: speakerOf(turn, rowSpeaker),
		...withoutSounds(line, turn.to, to, sounds),
	}));
	return timed
		.map(({ speaker, ...cue }, index): Cue => {
			const next = timed[index + 1]?.start ?? end;
			return { ...cue, end: next > cue.start ? next : end, ...(speaker !== undefined && { speaker }) };
		})
		.filter((cue) => cue.text !== '' || cue.sounds !== undefined || cue.speaker !== undefined);
}

function speakerOf({ from, to, speaker }: Turn, rowSpeaker: string | undefined): string | undefined {
	if (speaker !== '') return speaker;
	return to > from ? (rowSpeaker ?? '') : rowSpeaker;
}

/** Returns the part of a line between two offsets, with its sounds cut out. */
function withoutSounds(line: Line, from: number, to: number, spans: readonly SoundSpan[]): Line & { sounds?: Sound[] } {
	const inside = spans.filter((span) => span.from >= from && span.to <= to);
	if (inside.length === 0) return sliceLine(line, from, to);
	const parts: Line[] = [];
	const sounds: Sound[] = [];
	let begin = from;
	for (const span of inside) {
		parts.push(sliceLine(line, begin, span.from));
		sounds.push({ at: joinLines(parts).text.length, text: span.sound });
		begin = span.to;
	}
	parts.push(sliceLine(line, begin, to));
	return { ...joinLines(parts), sounds };
}

/** Returns the offset of each row in the joined text. */
function startsOf(rows: readonly CaptionRow[]): number[] {
	let end = 0;
	return rows.map((row, index) => {
		const start = end + separatorBetween(rows[index - 1]?.text ?? '', row.text).length;
		end = start + row.text.length;
		return start;
	});
}

function bySpeaker(rows: readonly CaptionRow[]): CaptionRow[][] {
	const groups: CaptionRow[][] = [];
	for (const row of rows) {
		const group = groups.at(-1);
		if (group && group[0]?.speaker === row.speaker) group.push(row);
		else groups.push([row]);
	}
	return groups;
}
