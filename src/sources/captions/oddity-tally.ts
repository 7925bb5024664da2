import type { Oddity } from './track.ts';

/** Counts oddities by kind. */
export class OddityTally {
	readonly #counts = new Map<string, number>();

	add(what: string, count = 1): void {
		if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}

	addAll(oddities: readonly Oddity[]): void {
		for (const { what, count } of oddities) this.add(what, count);
	}

	/** Returns the counts, in the order of first occurrence. */
	list(): Oddity[] {
		return [...this.#counts].map(([what, count]) => ({ what, count }));
	}
}
