import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import { hintOf, isSystemError, messageOf } from '../files/system-error.ts';
import { describeProblems } from './describe-problems.ts';

/** The report of a failed build. Only such reports have `failed`. */
export interface FailureReport {
	/** What happened. */
	readonly failed: string;
	readonly hint: string;
	readonly problems: readonly Problem[];
	/** Number of further problems. */
	readonly omitted: number;
}

/** The report of a build that failed with an error. */
export function describeFailure(error: unknown): FailureReport {
	if (isSystemError(error)) return { failed: messageOf(error), hint: hintOf(error), problems: [], omitted: 0 };
	if (!(error instanceof CuemarkError)) return { failed: reasonOf(error), hint: '', problems: [], omitted: 0 };
	const { message, hint, problems, omitted } = error;
	return { failed: message, hint: hint || hintOf(error.cause), problems, omitted };
}

/** An error as lines of text: what went wrong, and what to do about it. */
export function describeError(error: unknown): string {
	if (!isSystemError(error) && !(error instanceof CuemarkError)) {
		const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return `This is a bug in Cuemark, not a problem with your files. Please report it with the following.\n${trace}`;
	}
	const { failed, problems, omitted, hint } = describeFailure(error);
	return [failed, describeProblems(problems, omitted), hint].filter(Boolean).join('\n');
}
