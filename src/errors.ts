import { printable } from './text/printable.ts';

/** A place in the input: a 1-based `line` in text formats, a 1-based `row` in formats without lines. */
export interface SourceLocation {
	/** Path as shown to the user, relative to the current folder. */
	readonly file: string;
	readonly line?: number | undefined;
	readonly row?: number | undefined;
}

/** A problem with the input that the user can fix: where it is, what is wrong, and what to do about it. */
export interface Problem extends SourceLocation {
	/** What is wrong, in one sentence that ends with a full stop. */
	readonly reason: string;
	/** What to do about it, in one sentence; empty if the reason is enough. */
	readonly hint: string;
}

/** A problem whose file is not known yet: format readers see bytes, not files. */
export type Flaw = Omit<Problem, 'file'>;

/** A flaw whose place is not known yet. */
export type Rejection = Pick<Flaw, 'reason' | 'hint'>;

/**
 * `input`: a problem with the input, or another command is using it (exit status 1). `usage`: the command was called wrongly
 * (exit status 2).
 */
export type Fault = 'input' | 'usage';

/**
 * The only error that Cuemark throws deliberately. Any other that reaches the user, except a system error, is a bug.
 */
export class CuemarkError extends Error {
	override readonly name = 'CuemarkError';
	readonly hint: string;
	readonly fault: Fault;
	/** The problems found, in order of file and line; empty if the message is enough. */
	readonly problems: readonly Problem[];
	/** Number of problems not included in `problems`. */
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
 * The error for a file that cannot be used at all.
 *
 * @param flaws what is wrong with it
 */
export const unusable = (file: string, flaws: readonly Flaw[]): CuemarkError =>
	new CuemarkError(`${file} cannot be used.`, { problems: flaws.map((flaw) => ({ file, ...flaw })) });

/** Formats a location: `talks.csv:12` for a line, `talks.parquet, row 12` for a row. */
export function formatLocation({ file, line, row }: SourceLocation): string {
	const name = printable(file);
	if (line !== undefined) return `${name}:${line}`;
	return row === undefined ? name : `${name}, row ${row}`;
}

/** The first line of the message of a thrown value. */
export function reasonOf(thrown: unknown): string {
	const text = thrown instanceof Error ? thrown.message : String(thrown);
	return (text.split('\n', 1)[0] ?? '').trim() || 'unknown reason';
}

/** The same without the syscall and path that Node appends: `EACCES: permission denied`. */
export const reasonWithoutPath = (thrown: unknown): string => reasonOf(thrown).replace(/, .*$/, '');
