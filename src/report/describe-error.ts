import { CuemarkError } from '../errors.ts';
import { hintOf, isSystemError, messageOf } from '../files/system-error.ts';
import { describeProblems } from './describe-problems.ts';

/** What went wrong, and what to do about it, as lines of text. */
export function describeError(error: unknown): string {
	if (isSystemError(error)) return `${messageOf(error)}\n${hintOf(error)}`;
	if (!(error instanceof CuemarkError)) {
		const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return `This is a fault in Cuemark, not in your files. Please report it with what follows.\n${trace}`;
	}
	const parts = [error.message, describeProblems(error.problems, error.omitted), error.hint || hintOf(error.cause)];
	return parts.filter(Boolean).join('\n');
}
