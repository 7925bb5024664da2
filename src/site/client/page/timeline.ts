/**
 * Seconds after the start of a moment or section during which "previous" means the one before it, as in music players.
 */
const JUST_BEGUN = 4;

/**
 * The index of the moment or section at a second: the last one that starts at or before it, otherwise the first one; -1
 * if there are none.
 *
 * @param starts seconds, ascending
 */
export function indexAt(starts: readonly number[], second: number): number {
	const last = starts.findLastIndex((start) => start <= second);
	return Math.min(Math.max(last, 0), starts.length - 1);
}

/**
 * The start of the next moment or section after a second.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` if there is none
 */
export const startAfter = (starts: readonly number[], second: number): number | undefined =>
	starts[indexAt(starts, second) + 1];

/**
 * Where "previous" leads: the start of the moment or section at a second or, if that has only just begun, of the one
 * before.
 *
 * @param starts seconds, ascending
 * @returns seconds; `undefined` if there is none
 */
export function startBefore(starts: readonly number[], second: number): number | undefined {
	const at = indexAt(starts, second);
	return second - (starts[at] ?? 0) > JUST_BEGUN ? starts[at] : starts[at - 1];
}
