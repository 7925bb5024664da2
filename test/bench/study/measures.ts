/**
 * Agreement of a segmentation with a human reference. A segmentation is the ascending list of positions at which
 * sections begin, except 0; `length` is the number of positions.
 */
export interface Agreement {
	/**
	 * Pk (Beeferman, Berger and Lafferty 1999, "Statistical models for text segmentation"): probability that two
	 * positions half the mean reference section apart (rounded) are wrongly placed in the same section or in different
	 * ones.
	 */
	readonly pk: number;
	/**
	 * WindowDiff (Pevzner and Hearst 2002, "A critique and improvement of an evaluation metric for text segmentation"):
	 * uses the same window, but requires the same number of boundaries inside.
	 */
	readonly windowDiff: number;
	/** F1 of boundaries. Two boundaries match if within half a window of each other; each matches at most once. */
	readonly f1: number;
}

export function agreement(reference: readonly number[], found: readonly number[], length: number): Agreement {
	const window = Math.max(1, Math.round(length / (reference.length + 1) / 2));
	const sectionsOf = (starts: readonly number[]): number[] => {
		const at = new Set(starts);
		let section = 0;
		return Array.from({ length }, (_, position) => (at.has(position) ? ++section : section));
	};
	const a = sectionsOf(reference);
	const b = sectionsOf(found);
	let apart = 0;
	let differing = 0;
	const places = length - window;
	for (let position = 0; position < places; position++) {
		const between = (sections: number[]): number => (sections[position + window] ?? 0) - (sections[position] ?? 0);
		if ((between(a) === 0) !== (between(b) === 0)) apart++;
		if (between(a) !== between(b)) differing++;
	}
	return {
		pk: places > 0 ? apart / places : 0,
		windowDiff: places > 0 ? differing / places : 0,
		f1: boundaryF1(reference, found, window / 2),
	};
}

function boundaryF1(reference: readonly number[], found: readonly number[], tolerance: number): number {
	if (reference.length === 0 && found.length === 0) return 1;
	const left = new Set(reference);
	let hits = 0;
	for (const position of found) {
		const near = [...left]
			.filter((other) => Math.abs(other - position) <= tolerance)
			.sort((one, other) => Math.abs(one - position) - Math.abs(other - position))[0];
		if (near === undefined) continue;
		left.delete(near);
		hits++;
	}
	return (2 * hits) / (reference.length + found.length);
}
