import type { Progress } from '../../../src/progress.ts';

/** What every measurement needs. */
export interface Bench {
	/** A temporary folder, removed afterwards. */
	readonly folder: string;
	readonly signal: AbortSignal;
	readonly progress: Progress;
}

/** Seed of the corpora, chosen arbitrarily. */
export const SEED = 1;
