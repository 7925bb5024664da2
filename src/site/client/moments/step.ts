import { momentAt } from './fragment.ts';

/** Seconds into a part of a talk within which "previous" means the one before, as on every player of music. */
const JUST_BEGUN = 4;

/**
 * Where the moment or section behind a second starts.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` where there is none
 */
export const startAfter = (starts: readonly number[], second: number): number | undefined =>
	starts[momentAt(starts, second) + 1];

/**
 * Where the moment or section starts that "previous" means: the one that holds the second, or, where it has just begun, the
 * one before.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` where there is none
 */
export function startBefore(starts: readonly number[], second: number): number | undefined {
	const at = momentAt(starts, second);
	return second - (starts[at] ?? 0) > JUST_BEGUN ? starts[at] : starts[at - 1];
}
