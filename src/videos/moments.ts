import type { Mark, Moment, Pause, Segment, WordTime } from '../model.ts';
import { separatorBetween } from '../sources/captions/line.ts';
import { countWords } from '../text/count-words.ts';

/** Counts of irregularities in a video's segments. None is an error: each has one sensible interpretation. */
export interface Oddities {
	/** Duplicate segments, of which one is kept. */
	readonly merged: number;
	/** Segments that share their second with another one with different words: one moment has the words of both. */
	readonly sameSecond: number;
	/** Segments whose end is not after their start: the end is taken from what follows. */
	readonly endBeforeStart: number;
	/** Segments that start before an earlier one has ended. */
	readonly overlaps: number;
	/** Silences of a second or more between one segment's end and the next one's start. */
	readonly gaps: number;
}

/** 150 words a minute, the pace of a calm speaker; used if the last segment of a video has no end. */
const WORDS_PER_SECOND = 2.5;

/**
 * Sorts the segments of one video and makes a moment for each whole second in which one starts. The result does not
 * depend on the order of `segments`.
 */
export function arrangeMoments(segments: readonly Segment[]): { moments: Moment[]; oddities: Oddities } {
	const ordered = inOrder(segments);
	const drafts: { second: number; end: number; text: string; marks: Mark[]; times: WordTime[]; pauses: Pause[] }[] = [];
	let merged = 0;
	let sameSecond = 0;
	let endBeforeStart = 0;
	let overlaps = 0;
	let gaps = 0;
	let spokenUntil = 0;
	let previous: Segment | undefined;
	// The texts of the segments that start when the previous one does: usually one.
	let first = '';
	let others: Set<string> | undefined;
	for (const segment of ordered) {
		if (segment.start !== previous?.start) {
			first = segment.text;
			others = undefined;
		} else if (segment.text === first || others?.has(segment.text)) {
			merged++;
			continue;
		} else {
			others = (others ?? new Set()).add(segment.text);
		}
		const second = Math.floor(segment.start);
		const end = endOf(segment);
		if (end === undefined && segment.end !== undefined) endBeforeStart++;
		let moment = drafts.at(-1);
		let seam = '';
		if (previous && moment?.second === second) {
			sameSecond++;
			// Uses only the last segment's text: V8 copies a growing string each time that it is read.
			seam = separatorBetween(previous.text, segment.text);
		} else {
			drafts.push((moment = { second, end: 0, text: '', marks: [], times: [], pauses: [] }));
		}
		const offset = moment.text.length + seam.length;
		for (const mark of segment.marks ?? []) moment.marks.push({ ...mark, at: mark.at + offset });
		for (const time of segment.times ?? []) moment.times.push({ ...time, at: time.at + offset });
		for (const pause of segment.pauses ?? []) moment.pauses.push({ ...pause, at: pause.at + offset });
		moment.text += seam + segment.text;
		moment.end = Math.max(moment.end, end ?? 0);
		if (segment.start < spokenUntil) overlaps++;
		if (previous && endOf(previous) !== undefined && segment.start - spokenUntil >= 1) gaps++;
		spokenUntil = Math.max(spokenUntil, end ?? segment.start);
		previous = segment;
	}
	const moments = drafts.map(({ second, end, text, marks, times, pauses }, index): Moment => {
		const next = drafts[index + 1]?.second;
		const ended = end > second ? end : (next ?? second + Math.ceil(countWords(text) / WORDS_PER_SECOND));
		const until = next === undefined ? ended : Math.min(ended, next);
		return {
			second,
			end: until,
			text,
			...(marks.length > 0 && { marks }),
			...(times.length > 0 && { times }),
			...(pauses.length > 0 && { pauses }),
		};
	});
	return { moments, oddities: { merged, sameSecond, endBeforeStart, overlaps, gaps } };
}

/** The segment's end in seconds, if it is plausible. */
const endOf = ({ start, end }: Segment): number | undefined => (end !== undefined && end > start ? end : undefined);

/** Sorts only if needed: most sources have their rows in order. */
function inOrder(segments: readonly Segment[]): readonly Segment[] {
	const isOrdered = segments.every((segment, index) => {
		const before = segments[index - 1];
		return before === undefined || byTime(before, segment) <= 0;
	});
	return isOrdered ? segments : [...segments].sort(byTime);
}

function byTime(a: Segment, b: Segment): number {
	return (
		a.start - b.start ||
		(a.end ?? Infinity) - (b.end ?? Infinity) ||
		inCodeUnits(a.text, b.text) ||
		// Of duplicates, the first is kept.
		richness(b) - richness(a) ||
		inCodeUnits(JSON.stringify([a.marks, a.times, a.pauses]), JSON.stringify([b.marks, b.times, b.pauses]))
	);
}

const inCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const richness = ({ marks = [], times = [], pauses = [] }: Segment): number =>
	marks.length + times.length + pauses.length;
