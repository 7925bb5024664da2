/** Where long work says how far it is. Who listens decides what to show. */
export interface Progress {
	/** A new step begins; the one before is done. */
	step: (label: string) => void;
	/** Within the step: so many of `total` are done. */
	count: (done: number, total: number) => void;
}
