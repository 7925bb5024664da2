/** Where long work says how far it is. Who listens decides what to show. */
export interface Progress {
	/** A new step begins; the one before is done. */
	step: (label: string) => void;
	/** Within the step: so many are done, of `total` where that is known. */
	count: (done: number, total?: number) => void;
}
