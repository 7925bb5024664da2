import { type Problem } from '../errors.ts';
import type { Segment, SourceFile } from '../model.ts';
import { checkColumns, lacksColumns } from './columns.ts';
import type { Flaw, Records, Row } from './record.ts';
import { toSegment } from './segment.ts';
import type { StringPool } from './string-pool.ts';

/** Problems kept of one file: a hostile one could have a million. */
const mostProblems = 1000;

/** Rows between two calls of `onRows`. */
const reportEvery = 5000;

/** Turns the rows of one file into segments and problems, and counts. */
export class Tally {
	readonly #file: string;
	readonly #pool: StringPool;
	readonly #onRows: ((rows: number) => void) | undefined;
	readonly #segments: Segment[] = [];
	#problems: Problem[] = [];
	#rows = 0;
	#omitted = 0;
	#lacking = 0;
	#firstColumns: readonly string[] = [];

	constructor(source: SourceFile, pool: StringPool, onRows?: (rows: number) => void) {
		this.#file = source.name;
		this.#pool = pool;
		this.#onRows = onRows;
	}

	/** Takes all that a reader gives. */
	async addAll(records: Records): Promise<void> {
		for (;;) {
			const next = await records.next();
			if (next.done) {
				if (next.value) this.addFlaw(next.value);
				this.#finish();
				return;
			}
			this.#addRow(next.value);
		}
	}

	/** Takes what is wrong with the file, or with its rest. */
	addFlaw(flaw: Flaw): void {
		if (this.#problems.length < mostProblems) this.#problems.push({ file: this.#file, ...flaw });
		else this.#omitted++;
	}

	result(): { rows: number; rejected: number; segments: Segment[]; problems: Problem[]; omitted: number } {
		return {
			rows: this.#rows,
			rejected: this.#rows - this.#segments.length,
			segments: this.#segments,
			problems: this.#problems,
			omitted: this.#omitted,
		};
	}

	#addRow(record: Row | Flaw): void {
		if (++this.#rows % reportEvery === 0) this.#onRows?.(this.#rows);
		if (!('fields' in record)) {
			this.addFlaw(record);
			return;
		}
		const { fields, ...place } = record;
		if (lacksColumns(fields) && this.#lacking++ === 0) this.#firstColumns = Object.keys(fields);
		const segment = toSegment(fields, this.#pool);
		if ('videoId' in segment) this.#segments.push(segment);
		else this.addFlaw({ ...place, ...segment });
	}

	/** Formats without a header show a missing column in every row: that is one problem, not thousands. */
	#finish(): void {
		if (this.#rows === 0 && this.#problems.length === 0) {
			this.addFlaw({ reason: 'The file holds no rows.', hint: 'Remove the file, or export it again.' });
		}
		if (this.#rows === 0 || this.#lacking < this.#rows) return;
		const missing = checkColumns(this.#firstColumns);
		if (!missing) return;
		this.#problems = [];
		this.#omitted = 0;
		this.addFlaw(missing);
	}
}
