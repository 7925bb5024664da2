/** A section's place in a drawing of its talk, in the drawing's units. */
export interface StripPart {
	readonly x: number;
	readonly width: number;
}

/**
 * The sections of a talk in proportion, which cover all of it; a single one if none are known.
 *
 * @param starts of the sections, in seconds
 * @param duration of the talk, in seconds
 * @param width of the drawing
 * @param gap that each part leaves behind it
 */
export function stripOf(starts: readonly number[], duration: number, width: number, gap: number): StripPart[] {
	const whole = Math.max(duration, 1);
	const from = [0, ...starts.slice(1)].map((start) => (Math.min(start, whole) / whole) * width);
	return from.map((x, index) => ({ x, width: Math.max((from[index + 1] ?? width) - x - gap, 1) }));
}
