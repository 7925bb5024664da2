/** A section's rectangle in the strip, in the strip's units. */
export interface StripPart {
	readonly x: number;
	readonly width: number;
}

/**
 * Lays out the sections of a talk in proportion to their length, covering the whole width; one part if there are no
 * sections.
 *
 * @param starts start of each section, in seconds
 * @param duration length of the talk, in seconds
 * @param width of the strip
 * @param gap space after each part
 */
export function stripOf(starts: readonly number[], duration: number, width: number, gap: number): StripPart[] {
	const total = Math.max(duration, 1);
	const from = [0, ...starts.slice(1)].map((start) => (Math.min(start, total) / total) * width);
	return from.map((x, index) => ({ x, width: Math.max((from[index + 1] ?? width) - x - gap, 1) }));
}
