import type { Chapter, Mark, Pause, WordTime } from '../../../model.ts';
import type { Cue } from '../track.ts';
import { cutAt } from './cut.ts';
import { separatorBetween } from '../line.ts';
import { type CueUnit, pauseBetween, unitsOf } from './cue-units.ts';

/** Cues joined to a readable size. Times are seconds. */
export interface JoinedSegment {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly times: readonly WordTime[];
	readonly pauses: readonly Pause[];
}

/** Minimum number of seconds between two word times that a segment keeps. */
const TIME_INTERVAL = 2;

/** Size of a segment, in characters: the range of the data set that Cuemark was made for. */
export const segmentSize = { min: 361, max: 490 } as const;

// In seconds. A silence this long always ends a segment.
const LONG_SILENCE = 10;

/**
 * Joins cues into segments of 361 to 490 characters (half as many in CJK, whose characters are twice as wide), each
 * starting exactly with its first words. A segment ends at the best place in that range: at the end of a sentence or
 * speaker, else at the longest pause, else at the end of a cue, else after the last word that fits. It ends earlier
 * before a chapter, a long silence or a long cue, and is longer only if a single cue without word times is.
 *
 * @param cues sorted by start
 * @param chapters sorted by start
 */
export function joinCues(cues: readonly Cue[], chapters: readonly Chapter[] = []): JoinedSegment[] {
	const segments: JoinedSegment[] = [];
	let run: CueUnit[] = [];
	let width = 0;
	let chapter = 0;
	/** The last unit with words of the previous segment. */
	let lastSpoken: CueUnit | undefined;
	const close = (count: number): void => {
		// Sounds before the first words stay in the run: searching them at every silence would be quadratic.
		if (width === 0) return;
		const units = run.slice(0, count);
		const segment = segmentOf(units, lastSpoken);
		if (segment) {
			segments.push(segment);
			lastSpoken = units.findLast(hasWords);
			run = run.slice(count);
		}
		width = run.reduce((sum, unit) => sum + unit.width, 0);
	};
	for (const unit of unitsOf(cues)) {
		const chapterBefore = chapter;
		while (unit.start >= (chapters[chapter]?.start ?? Infinity)) chapter += 1;
		const last = run.at(-1);
		if (chapter > chapterBefore || (last && unit.start - last.end >= LONG_SILENCE)) close(run.length);
		while (width > 0 && width + unit.width > segmentSize.max && unit.start > (firstWords(run)?.start ?? Infinity)) {
			close(cutAt(run, unit, segmentSize.min));
		}
		run.push(unit);
		width += unit.width;
	}
	close(run.length);
	return withTrailingSounds(segments, run).map((segment, index, all) => endingBefore(segment, all[index + 1]));
}

/**
 * Joins units to a segment that starts with their first words; `null` if they have none.
 *
 * @param before the last unit with words before these
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
	let lastTime = first.start;
	let last = before;
	for (const unit of units) {
		const seam = unit.continuesCue ? '' : separatorBetween(parts.at(-1) ?? '', unit.text);
		const words = length === 0 ? unit.text.trimStart() : unit.text;
		const begin = length + seam.length;
		if (unit.speaker !== undefined) marks.push({ kind: 'speaker', at: begin, second: unit.start, text: unit.speaker });
		for (const sound of unit.sounds) {
			marks.push({ kind: 'sound', at: begin + sound.at, second: unit.start, text: sound.text });
		}
		if (words !== '' && unit.start >= lastTime + TIME_INTERVAL) {
			times.push({ at: begin, second: unit.start });
			lastTime = unit.start;
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

/** Adds the sounds after the last words to the last segment. */
function withTrailingSounds(segments: readonly JoinedSegment[], rest: readonly CueUnit[]): JoinedSegment[] {
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
