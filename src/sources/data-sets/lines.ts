import { LONGEST_RECORD } from './record.ts';

export interface NumberedLine {
	/** 1-based. */
	readonly number: number;
	/** Without its line break; `null` if it is longer than `LONGEST_RECORD`. */
	readonly text: string | null;
}

/** Splits a stream of text into lines that end in LF or CRLF. Yields the lines that each chunk completes. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<NumberedLine[]> {
	let number = 0;
	let rest: string | null = '';
	const line = (end: string): NumberedLine => {
		const text = rest === null || rest.length + end.length > LONGEST_RECORD ? null : rest + end;
		rest = '';
		number++;
		return { number, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
	};
	for await (const chunk of chunks) {
		const ends = chunk.split('\n');
		const open = ends.pop() ?? '';
		yield ends.map(line);
		rest = rest === null || rest.length + open.length > LONGEST_RECORD ? null : rest + open;
	}
	if (rest !== '') yield [line('')];
}

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
