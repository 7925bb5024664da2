import type { Field } from '../fields/field-names.ts';
import { type TimeValue, parseTimeValue } from '../fields/time-value.ts';

/** The times in a column that has nothing else, in order. */
interface Times {
	readonly at: number;
	readonly values: readonly number[];
	/** Whether a clock shows them: otherwise they are numbers, which may be anything. */
	readonly areOfClock: boolean;
}

/** What a name is longer than, in characters. */
const longestName = 60;

/**
 * Guesses which columns of a table without headings have the times, the words and who says them. Numbers are times only where two
 * columns side by side have the beginning and the end of each row.
 *
 * @param rows the first of them
 * @returns the places of those, `undefined` where they do not tell
 */
export function guessColumns(rows: readonly (readonly string[])[]): Partial<Record<Field, number>> | undefined {
	const width = rows[0]?.length ?? 0;
	if (rows.length < 2 || rows.some(({ length }) => length !== width)) return undefined;
	const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
	const times = columns.map(timesIn).filter((column) => column !== undefined);
	const [start, end] = startAndEnd(times) ?? [];
	if (!start) return undefined;
	const said = columns
		.map((cells, at) => ({ at, cells, length: cells.join('').length }))
		.filter(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length * 2 > rows.length)
		.sort((a, b) => b.length - a.length);
	const [text, ...others] = said;
	if (!text) return undefined;
	const speaker = others.find(({ cells }) => areNames(cells));
	return { start: start.at, ...(end && { end: end.at }), ...(speaker && { speaker: speaker.at }), text: text.at };
}

function timesIn(cells: readonly string[], at: number): Times | undefined {
	const read = cells.map((cell) => parseTimeValue(cell));
	const areOfClock = read.every((time) => time !== null && 'seconds' in time);
	const values = read.map(valueOf);
	if (!areOfClock && read.some((time) => time === null || 'seconds' in time)) return undefined;
	// Numbers that count the rows are no times.
	const isCount = !areOfClock && values.every((value, index) => value === (values[0] ?? 0) + index);
	return isCount || values.some((value, index) => value < (values[index - 1] ?? 0))
		? undefined
		: { at, values, areOfClock };
}

const valueOf = (time: TimeValue | null): number =>
	time === null ? NaN : 'seconds' in time ? time.seconds : time.number;

function startAndEnd(times: readonly Times[]): [Times, Times?] | undefined {
	const pairs = times.flatMap((start): [Times, Times][] => {
		const end = times.find(({ at }) => at === start.at + 1);
		const isEnd =
			end?.areOfClock === start.areOfClock && end.values.every((value, at) => value >= (start.values[at] ?? 0));
		return end && isEnd ? [[start, end]] : [];
	});
	const ofClock = times.find(({ areOfClock }) => areOfClock);
	return pairs.find(([{ areOfClock }]) => areOfClock) ?? (ofClock ? [ofClock] : pairs[0]);
}

/** Whether cells are names of who speaks: short, and some of them again. */
const areNames = (cells: readonly string[]): boolean =>
	cells.every((cell) => cell.length <= longestName) && new Set(cells).size < cells.length;
