/** Where a section stands in its talk. */
export interface StripPart {
	/** Start and length, in parts of a thousand of the talk. */
	readonly x: number;
	readonly width: number;
}

/** The sections of a talk in proportion. `starts` and `duration` in seconds; one part where no section is known. */
export function stripOf(starts: readonly number[], duration: number): StripPart[] {
	const whole = Math.max(duration, 1);
	const from = starts.length === 0 ? [0] : starts.map((start, index) => (index === 0 ? 0 : Math.min(start, whole)));
	return from.map((start, index) => ({
		x: Math.round((start / whole) * 1000),
		width: Math.max(Math.round((((from[index + 1] ?? whole) - start) / whole) * 1000), 1),
	}));
}
