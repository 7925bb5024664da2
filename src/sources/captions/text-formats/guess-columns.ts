import type { Field } from '../fields/field-names.ts';
import { restoreTime } from '../../spreadsheet.ts';
import { type TimeValue, parseTimeValue } from '../fields/time-value.ts';

/** A column of ascending times. */
interface TimeColumn {
	/** Index of the column. */
	readonly at: number;
	readonly values: readonly number[];
	/** Whether the values are clock times, which are unambiguous; plain numbers may be anything. */
	readonly areClockTimes: boolean;
}

/** Maximum length of a speaker's name, in characters. */
const MAX_NAME_LENGTH = 60;

/**
 * Guesses which columns of a table without a header have the times, the text and the speaker. Accepts plain numbers as
 * times only in two adjacent columns that fit as start and end.
 *
 * @param rows the first rows
 * @returns the indexes of the columns; `undefined` if the rows are not conclusive
 */
export function guessColumns(rows: readonly (readonly string[])[]): Partial<Record<Field, number>> | undefined {
	const width = rows[0]?.length ?? 0;
	if (rows.length < 2 || rows.some(({ length }) => length !== width)) return undefined;
	const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
	const times = columns.map(timesIn).filter((column) => column !== undefined);
	const [start, end] = startAndEnd(times) ?? [];
	if (!start) return undefined;
	const byLength = columns
		.map((cells, at) => ({ at, cells, length: cells.join('').length }))
		.filter(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length * 2 > rows.length)
		.sort((a, b) => b.length - a.length);
	const [text, ...others] = byLength;
	if (!text) return undefined;
	const speaker = others.find(({ cells }) => areNames(cells));
	return { start: start.at, ...(end && { end: end.at }), ...(speaker && { speaker: speaker.at }), text: text.at };
}

function timesIn(cells: readonly string[], at: number): TimeColumn | undefined {
	const parsed = cells.map((cell) => parseTimeValue(restoreTime(cell)));
	const areClockTimes = parsed.every((time) => time !== null && 'seconds' in time);
	const values = parsed.map(valueOf);
	if (!areClockTimes && parsed.some((time) => time === null || 'seconds' in time)) return undefined;
	// Row numbers are not times.
	const isCount = !areClockTimes && values.every((value, index) => value === (values[0] ?? 0) + index);
	return isCount || values.some((value, index) => value < (values[index - 1] ?? 0))
		? undefined
		: { at, values, areClockTimes };
}

const valueOf = (time: TimeValue | null): number =>
	time === null ? NaN : 'seconds' in time ? time.seconds : time.number;

function startAndEnd(times: readonly TimeColumn[]): [TimeColumn, TimeColumn?] | undefined {
	const pairs = times.flatMap((start): [TimeColumn, TimeColumn][] => {
		const end = times.find(({ at }) => at === start.at + 1);
		const isEnd =
			end?.areClockTimes === start.areClockTimes && end.values.every((value, at) => value >= (start.values[at] ?? 0));
		return end && isEnd ? [[start, end]] : [];
	});
	const clockTimes = times.find(({ areClockTimes }) => areClockTimes);
	return pairs.find(([{ areClockTimes }]) => areClockTimes) ?? (clockTimes ? [clockTimes] : pairs[0]);
}

/** Whether the cells of a column are probably names of speakers: short, and some repeated. */
const areNames = (cells: readonly string[]): boolean =>
	cells.every((cell) => cell.length <= MAX_NAME_LENGTH) && new Set(cells).size < cells.length;
