import { type NumberedLine, splitLines } from './lines.ts';

/** A queue of a text's lines, with lookahead. */
export class LineQueue {
	readonly #batches: AsyncIterator<NumberedLine[]>;
	#lines: NumberedLine[] = [];

	constructor(text: AsyncIterable<string>) {
		this.#batches = splitLines(text)[Symbol.asyncIterator]();
	}

	/** Returns the next `count` lines, or all that remain, without removing them. */
	async peek(count: number): Promise<NumberedLine[]> {
		while (this.#lines.length < count) {
			const batch = await this.#batches.next();
			if (batch.done) break;
			this.#lines = this.#lines.concat(batch.value);
		}
		return this.#lines.slice(0, count);
	}

	/** Removes and returns the first `count` lines that `peek` has read. */
	take(count: number): NumberedLine[] {
		return this.#lines.splice(0, count);
	}

	/** Removes blank lines at the front. */
	async skipBlank(): Promise<void> {
		for (let [line] = await this.peek(1); line?.text?.trim() === ''; [line] = await this.peek(1)) this.take(1);
	}
}
