import { printable } from './text/printable.ts';

/** Where something stands in the input: text formats have a `line`, formats without lines a `row`, both 1-based. */
export interface SourceLocation {
	/** Path as the user knows it, relative to the folder they work in. */
	readonly file: string;
	readonly line?: number | undefined;
	readonly row?: number | undefined;
}

/** Something about the input that a person can put right: where it is, what is wrong, and what to do about it. */
export interface Problem extends SourceLocation {
	/** What is wrong, in one sentence that ends with a full stop. */
	readonly reason: string;
	/** What to do about it, in one sentence. Empty where the reason says it all. */
	readonly hint: string;
}

/** A problem before its file is known: who reads a format sees bytes, not files. */
export type Flaw = Omit<Problem, 'file'>;

/** A flaw before its place is known. */
export type Rejection = Pick<Flaw, 'reason' | 'hint'>;

/**
 * `input`: what was read is at fault, or another command is at work on it (exit status 1). `usage`: the command was called
 * wrongly (exit status 2).
 */
export type Fault = 'input' | 'usage';

/**
 * The one error that Cuemark throws on purpose. Anything else that surfaces is a bug in Cuemark.
 */
export class CuemarkError extends Error {
	override readonly name = 'CuemarkError';
	readonly hint: string;
	readonly fault: Fault;
	/** Every problem found, in the order of the files and lines; empty where the message says it all. */
	readonly problems: readonly Problem[];
	/** Number of problems found beyond those in `problems`. */
	readonly omitted: number;

	constructor(
		message: string,
		options: { hint?: string; fault?: Fault; problems?: readonly Problem[]; omitted?: number; cause?: unknown } = {},
	) {
		super(message, options.cause === undefined ? undefined : { cause: options.cause });
		this.hint = options.hint ?? '';
		this.fault = options.fault ?? 'input';
		this.problems = options.problems ?? [];
		this.omitted = options.omitted ?? 0;
	}
}

/**
 * The error of a file of which nothing can be used.
 *
 * @param flaws what is wrong with it
 * @param what the same in a few words, to go on after its name
 */
export const unusable = (
	file: string,
	flaws: readonly Flaw[],
	what = 'cannot be used',
	cause?: unknown,
): CuemarkError => new CuemarkError(`${file} ${what}.`, { problems: flaws.map((flaw) => ({ file, ...flaw })), cause });

/** A location as a line may show it: `talks.csv:12` for a line, `talks.parquet, row 12` for a row. */
export function showLocation({ file, line, row }: SourceLocation): string {
	const name = printable(file);
	if (line !== undefined) return `${name}:${line}`;
	return row === undefined ? name : `${name}, row ${row}`;
}

/** The reason that an unknown thrown value carries, in one line. */
export function reasonOf(thrown: unknown): string {
	const text = thrown instanceof Error ? thrown.message : String(thrown);
	return (text.split('\n', 1)[0] ?? '').trim() || 'unknown reason';
}

/** The same without the path that Node puts behind it, where that is said anyway: `EACCES: permission denied`. */
export const reasonWithoutPath = (thrown: unknown): string => reasonOf(thrown).replace(/, .*$/, '');
