import type { Caption, CaptionRow, Cue, Line, Sound } from '../track.ts';
import { joinLines, seamBetween, sliceLine, timeAt } from '../line.ts';
import { soundsIn, type SoundSpan } from './sounds.ts';
import { namesIn, type Turn, turnsIn } from './speakers.ts';

// In characters. Anything longer is prose, without labels to look for.
const longestCaption = 10_000;

/**
 * What is said in each caption, by whom: rows joined to one line, labels of speakers and names of sounds taken out of
 * the words and kept beside them. A caption in which several speak becomes a cue for each, timed by its words where they
 * have times.
 */
export function spokenCues(captions: readonly Caption[]): Cue[] {
	const names = namesIn(captions.flatMap(({ rows }) => rows.map(({ text }) => text)));
	return captions.flatMap((caption) => {
		const rowGroups = bySpeaker(caption.rows.filter((row) => row.text !== ''));
		return rowGroups.flatMap((rows) => cuesOf(rows, caption, names));
	});
}

/** The cues of rows that have one speaker in the file's own field, or none. */
function cuesOf(rows: readonly CaptionRow[], { start, end }: Caption, names: ReadonlySet<string>): Cue[] {
	const line = joinLines(rows);
	const rowStarts = startsOf(rows);
	const given = rows[0]?.speaker;
	if (line.text.length > longestCaption)
		return [{ start, end, ...line, ...(given !== undefined && { speaker: given }) }];
	const sounds = soundsIn(line.text, rowStarts);
	const turns = turnsIn(line.text, rowStarts, names);
	const opening: Turn[] = turns[0]?.from === 0 ? [] : [{ from: 0, to: 0, speaker: '' }];
	const stretches = [...opening, ...turns].map((turn, index, all) => ({
		turn,
		to: all[index + 1]?.from ?? line.text.length,
	}));

	const timed = stretches.map(({ turn, to }) => ({
		start: turn.from === 0 ? start : timeAt(line, turn.to, start),
		speaker: speakerOf(turn, given),
		...withoutSounds(line, turn.to, to, sounds),
	}));
	return timed
		.map(({ speaker, ...cue }, index): Cue => {
			const next = timed[index + 1]?.start ?? end;
			return { ...cue, end: next > cue.start ? next : end, ...(speaker !== undefined && { speaker }) };
		})
		.filter((cue) => cue.text !== '' || cue.sounds !== undefined || cue.speaker !== undefined);
}

function speakerOf({ from, to, speaker }: Turn, given: string | undefined): string | undefined {
	if (speaker !== '') return speaker;
	return to > from ? (given ?? '') : given;
}

/** The part of a line between two offsets, its sounds cut out. */
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

/** Character of the joined text at which each row begins. */
function startsOf(rows: readonly CaptionRow[]): number[] {
	let end = 0;
	return rows.map((row, index) => {
		const start = end + seamBetween(rows[index - 1]?.text ?? '', row.text).length;
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
