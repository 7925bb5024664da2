import type { Progress } from '../../../src/progress.ts';

/** What every measurement works with. */
export interface Bench {
	/** A folder of its own, removed afterwards. */
	readonly folder: string;
	readonly signal: AbortSignal;
	readonly progress: Progress;
}

/** Of the corpora: any number would do. */
export const SEED = 1;
