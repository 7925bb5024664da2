import type { Chapter, Mark, Pause, WordTime } from '../../../model.ts';
import type { Cue } from '../track.ts';
import { cutAt } from './cut.ts';
import { seamBetween } from '../line.ts';
import { type CueUnit, pauseBetween, unitsOf } from './cue-units.ts';

/** Cues joined to the size that a reader takes in at once. Times are seconds. */
export interface JoinedSegment {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly times: readonly WordTime[];
	readonly pauses: readonly Pause[];
}

/** Least number of seconds between two words of a segment whose times are kept. */
const timeEvery = 2;

/** The size in characters of the segments of the data set that Cuemark was made for: the least and most of its rows. */
export const segmentSize = { least: 361, most: 490 } as const;

// A silence this long, in seconds, is a break wherever it comes.
const longSilence = 10;

/**
 * Joins cues into segments of 361 to 490 characters (half as many where they are twice as wide: CJK), each starting at
 * the very second at which its first words do. A segment ends at the best place within that size: where a sentence or
 * a speaker ends, else at the longest pause, else where a cue ends, else behind the last word that fits. It ends early
 * before a chapter, a long silence or a cue that is long itself, and is longer only where one cue without word times is.
 *
 * @param cues in the order of their starts
 * @param chapters in the order of their starts
 */
export function joinCues(cues: readonly Cue[], chapters: readonly Chapter[] = []): JoinedSegment[] {
	const segments: JoinedSegment[] = [];
	let run: CueUnit[] = [];
	let width = 0;
	let chapter = 0;
	/** The last words of the segment before. */
	let spoken: CueUnit | undefined;
	const close = (count: number): void => {
		// Sounds before the first words wait for them: looking through them at every silence would be quadratic.
		if (width === 0) return;
		const units = run.slice(0, count);
		const segment = segmentOf(units, spoken);
		if (segment) {
			segments.push(segment);
			spoken = units.findLast(hasWords);
			run = run.slice(count);
		}
		width = run.reduce((sum, unit) => sum + unit.width, 0);
	};
	for (const unit of unitsOf(cues)) {
		const chapterBefore = chapter;
		while (unit.start >= (chapters[chapter]?.start ?? Infinity)) chapter += 1;
		const last = run.at(-1);
		if (chapter > chapterBefore || (last && unit.start - last.end >= longSilence)) close(run.length);
		while (width > 0 && width + unit.width > segmentSize.most && unit.start > (firstWords(run)?.start ?? Infinity)) {
			close(cutAt(run, unit, segmentSize.least));
		}
		run.push(unit);
		width += unit.width;
	}
	close(run.length);
	return withRest(segments, run).map((segment, index, all) => endingBefore(segment, all[index + 1]));
}

/**
 * The segment of a run of units, starting with its first words; `null` where there are none.
 *
 * @param before the last unit with words before them
 */
function segmentOf(units: readonly CueUnit[], before: CueUnit | undefined): JoinedSegment | null {
	const first = firstWords(units);
	if (!first) return null;
	const parts: string[] = [];
	let length = 0;
	let end = 0;
	const marks: Mark[] = [];
	const times: WordTime[] = [];
	const pauses: Pause[] = [];
	let timed = first.start;
	let last = before;
	for (const unit of units) {
		const seam = unit.isAmid ? '' : seamBetween(parts.at(-1) ?? '', unit.text);
		const words = length === 0 ? unit.text.trimStart() : unit.text;
		const begin = length + seam.length;
		if (unit.speaker !== undefined) marks.push({ kind: 'speaker', at: begin, second: unit.start, text: unit.speaker });
		for (const sound of unit.sounds) {
			marks.push({ kind: 'sound', at: begin + sound.at, second: unit.start, text: sound.text });
		}
		if (words !== '' && unit.start >= timed + timeEvery) {
			times.push({ at: begin, second: unit.start });
			timed = unit.start;
		}
		if (hasWords(unit)) {
			const pause = last ? pauseBetween(last, unit) : 0;
			if (pause > 0) pauses.push({ at: begin, seconds: Math.round(pause * 10) / 10 });
			last = unit;
		}
		if (words !== '') parts.push(seam, words);
		length = begin + words.length;
		end = Math.max(end, unit.end);
	}
	const text = parts.join('').trimEnd();
	return {
		start: first.start,
		end,
		text,
		marks: marks.map((mark) => ({ ...mark, at: Math.min(mark.at, text.length) })),
		times,
		pauses,
	};
}

function firstWords(units: readonly CueUnit[]): CueUnit | undefined {
	return units.find(hasWords);
}

const hasWords = ({ width }: CueUnit): boolean => width > 0;

/** Sounds behind the last words belong to the last segment. */
function withRest(segments: readonly JoinedSegment[], rest: readonly CueUnit[]): JoinedSegment[] {
	const last = segments.at(-1);
	if (!last) return [];
	const marks = rest.flatMap((unit) =>
		unit.sounds.map((sound): Mark => ({
			kind: 'sound',
			at: last.text.length,
			second: unit.start,
			text: sound.text,
		})),
	);
	return [...segments.slice(0, -1), { ...last, marks: [...last.marks, ...marks] }];
}

function endingBefore(segment: JoinedSegment, next: JoinedSegment | undefined): JoinedSegment {
	return next && next.start > segment.start ? { ...segment, end: Math.min(segment.end, next.start) } : segment;
}
