import type { Flaw, Rejection } from '../../errors.ts';
import type { Fields } from './columns.ts';

/** What kept a reader from reading on. */
export interface Ending extends Flaw {
	/** Whether the file itself ends there. Where it goes on, its rest is left unread, and whoever takes this says so. */
	readonly isBrokenOff?: boolean;
}

/** One row of a data set, not yet checked. `line` in text formats, `row` in the others, both 1-based. */
export interface UncheckedRow {
	readonly fields: Fields;
	readonly line?: number;
	readonly row?: number;
}

/**
 * What a reader makes of a file, in its order: it yields rows, and in place of a bad row what is wrong with it; it
 * returns what kept it from reading the file or the rest of it.
 */
export type Records = AsyncGenerator<UncheckedRow | Flaw, Ending | null, undefined>;

/**
 * Longest row that is read, in UTF-16 code units: some two thousand times the longest segment of the data set. Bounds
 * the memory that a damaged or hostile file can take.
 */
export const longestRecord = 1_048_576;

export const tooLong: Rejection = {
	reason: `The row is longer than ${longestRecord.toLocaleString('en')} characters.`,
	hint: 'Look for a missing line break or an open quote.',
};
