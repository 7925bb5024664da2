import type { Flaw, Rejection } from '../../errors.ts';
import type { Fields } from './columns.ts';

/** The flaw that made a reader stop. */
export interface Ending extends Flaw {
	/** Whether the file itself ends there. If not, its rest is unread, and `RowCollector` says so. */
	readonly isBrokenOff?: boolean;
}

/** One row of a data set before validation. Text formats have a `line`, other formats a `row`, both 1-based. */
export interface UncheckedRow {
	readonly fields: Fields;
	readonly line?: number;
	readonly row?: number;
}

/**
 * The output of a reader, in file order: yields a row, or a flaw in place of a bad row; returns the flaw that made it
 * stop, if any.
 */
export type Records = AsyncGenerator<UncheckedRow | Flaw, Ending | null, undefined>;

/**
 * Maximum length of a row, in UTF-16 code units: some two thousand times the longest segment of the data set. Limits
 * the memory that a damaged or hostile file can use.
 */
export const LONGEST_RECORD = 1_048_576;

export const tooLong: Rejection = {
	reason: `The row is longer than ${LONGEST_RECORD.toLocaleString('en')} characters.`,
	hint: 'Look for a missing line break or an unclosed quote.',
};
