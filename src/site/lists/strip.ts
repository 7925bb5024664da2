/** A section's position in its talk. */
export interface StripPart {
	/** Start and length, in thousandths of the talk. */
	readonly x: number;
	readonly width: number;
}

/** The sections of a talk in proportion; a single one if none are known. `starts` and `duration` are in seconds. */
export function stripOf(starts: readonly number[], duration: number): StripPart[] {
	const whole = Math.max(duration, 1);
	const from = starts.length === 0 ? [0] : starts.map((start, index) => (index === 0 ? 0 : Math.min(start, whole)));
	return from.map((start, index) => ({
		x: Math.round((start / whole) * 1000),
		width: Math.max(Math.round((((from[index + 1] ?? whole) - start) / whole) * 1000), 1),
	}));
}
