/** Receives the progress of long work, and decides what to show. */
export interface Progress {
	/** Starts a new step, which ends the previous one. */
	step: (label: string) => void;
	/** Sets how many items of the step are done, out of `total` if known. */
	count: (done: number, total?: number) => void;
}
