/** Seconds after the start of a moment or section during which "previous" means the one before it, as in music players. */
const JUST_BEGUN = 4;

/**
 * The moment or section that a second falls into: the last one that starts at or before it, or the first one for a second
 * before all of them.
 *
 * @param seconds where each starts, ascending
 * @returns its index, -1 if there are none
 */
export function momentAt(seconds: readonly number[], second: number): number {
	const last = seconds.findLastIndex((start) => start <= second);
	return Math.min(Math.max(last, 0), seconds.length - 1);
}

/**
 * Where the next moment or section after a second starts.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` where there is none
 */
export const startAfter = (starts: readonly number[], second: number): number | undefined =>
	starts[momentAt(starts, second) + 1];

/**
 * Where "previous" leads: to the start of the moment or section that the second falls into, or, if that has only just
 * begun, of the one before.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` where there is none
 */
export function startBefore(starts: readonly number[], second: number): number | undefined {
	const at = momentAt(starts, second);
	return second - (starts[at] ?? 0) > JUST_BEGUN ? starts[at] : starts[at - 1];
}
