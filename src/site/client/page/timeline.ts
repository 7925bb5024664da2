/** Seconds into a part of a talk within which "previous" means the one before, as on every player of music. */
const JUST_BEGUN = 4;

/**
 * The moment that holds a second: the last one that starts at it or before; the first one for a second before all.
 *
 * @param seconds starts of the moments, ascending
 * @returns its index, -1 where there is no moment
 */
export function momentAt(seconds: readonly number[], second: number): number {
	const after = seconds.findIndex((start) => start > second);
	if (after === -1) return seconds.length - 1;
	return Math.max(after - 1, 0);
}

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
