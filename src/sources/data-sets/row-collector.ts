import { type Flaw, type Problem } from '../../errors.ts';
import type { Segment, SourceFile } from '../../model.ts';
import { checkColumns, type Fields, lacksColumns } from './columns.ts';
import { FactsCache } from '../facts.ts';
import type { Ending, Records, UncheckedRow } from './record.ts';
import { toSegment } from './segment.ts';
import { UnreadFacts } from '../unread-facts.ts';
import type { StringPool } from '../string-pool.ts';

/** Maximum number of problems kept per file: a hostile file could have a million. */
const MAX_PROBLEMS = 1000;

/** Number of rows between two calls of `onRows`. */
const REPORT_EVERY = 5000;

const notUtf8 = {
	reason: 'The text is not valid UTF-8: a character cannot be read.',
	hint: 'Save the file as UTF-8; in Excel, as "CSV UTF-8".',
};

/** Whether a row contains U+FFFD. */
const isDamaged = (fields: Fields): boolean =>
	Object.values(fields).some((value) => typeof value === 'string' && value.includes('\ufffd'));

/** Turns the rows of one file into segments and problems, and counts both. */
export class RowCollector {
	readonly #file: string;
	readonly #pool: StringPool;
	readonly #facts = new FactsCache();
	readonly #onRows: ((rows: number) => void) | undefined;
	readonly #segments: Segment[] = [];
	readonly #unread = new UnreadFacts();
	#problems: Problem[] = [];
	#rows = 0;
	#omitted = 0;
	#lacking = 0;
	#firstColumns: readonly string[] = [];
	/** Set at the first invalid UTF-8: its line, the index of its problem, and the number of affected rows. */
	#damage: { readonly line: number; readonly problem: number; rows: number } | undefined;

	constructor(source: SourceFile, pool: StringPool, onRows?: (rows: number) => void) {
		this.#file = source.name;
		this.#pool = pool;
		this.#onRows = onRows;
	}

	/** Consumes a reader's output. */
	async addAll(records: Records): Promise<void> {
		for (;;) {
			const next = await records.next();
			if (next.done) {
				if (next.value) this.addEnd(next.value);
				this.#finish();
				return;
			}
			this.#addRow(next.value);
		}
	}

	/** Records a flaw in the file. */
	addFlaw(flaw: Flaw): void {
		if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ file: this.#file, ...flaw });
		else this.#omitted++;
	}

	/** Records the flaw that made the reader stop. */
	addEnd({ isBrokenOff = false, ...flaw }: Ending): void {
		const hasRest = this.#rows > 0 && !isBrokenOff;
		this.addFlaw(hasRest ? { ...flaw, reason: `${flaw.reason} The rest of the file was not read.` } : flaw);
	}

	/** Records the line of the first invalid UTF-8. From then on, rows that contain U+FFFD count as damaged. */
	addDamage(line: number): void {
		this.#damage = { line, problem: this.#problems.length, rows: 0 };
		this.addFlaw({ line, ...notUtf8 });
	}

	result() {
		return {
			rows: this.#rows,
			rejected: this.#rows - this.#segments.length,
			segments: this.#segments,
			problems: this.#problems,
			omitted: this.#omitted,
			unread: this.#unread.list(),
		};
	}

	#addRow(record: UncheckedRow | Flaw): void {
		if (++this.#rows % REPORT_EVERY === 0) this.#onRows?.(this.#rows);
		if (!('fields' in record)) {
			this.addFlaw(record);
			return;
		}
		const { fields, ...place } = record;
		if (lacksColumns(fields) && this.#lacking++ === 0) this.#firstColumns = Object.keys(fields);
		if (this.#damage && isDamaged(fields)) {
			this.#damage.rows++;
			return;
		}
		const segment = toSegment(fields, this.#pool, this.#facts);
		if (!('videoId' in segment)) {
			this.addFlaw({ ...place, ...segment });
			return;
		}
		this.#segments.push(segment);
		this.#unread.add({ file: this.#file, ...place }, fields, segment);
	}

	/** Reports damage and missing columns once: without a header, every row lacks a missing column. */
	#finish(): void {
		const { line, problem, rows } = this.#damage ?? { line: 0, problem: 0, rows: 0 };
		if (rows > 1) {
			const reason = `The text is not valid UTF-8: ${rows.toLocaleString('en')} rows have characters that cannot be read; this is the first.`;
			this.#problems[problem] = { file: this.#file, line, reason, hint: notUtf8.hint };
		}
		if (this.#rows === 0 && this.#problems.length === 0) {
			this.addFlaw({ reason: 'The file contains no rows.', hint: 'Remove the file, or export it again.' });
		}
		if (this.#rows === 0 || this.#lacking < this.#rows) return;
		const missing = checkColumns(this.#firstColumns);
		if (!missing) return;
		this.#problems = [];
		this.#omitted = 0;
		this.addFlaw(missing);
	}
}
