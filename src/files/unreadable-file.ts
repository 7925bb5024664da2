import { CuemarkError, type Problem, reasonWithoutPath, type Rejection } from '../errors.ts';
import { readHint } from './system-error.ts';

/**
 * Describes a file system error as a rejection of the file.
 *
 * @param name as the user knows it
 */
export const unreadableFile = (error: unknown, name: string): Rejection => ({
	reason: `The file cannot be read: ${reasonWithoutPath(error)}.`,
	hint: readHint(error, name),
});

/** The problems that a `CuemarkError` lists or a file system error means for a file; rethrows anything else. */
export function problemsOf(error: unknown, file: string): readonly Problem[] {
	if (error instanceof CuemarkError) return error.problems;
	if (!(error instanceof Error && 'code' in error)) throw error;
	return [{ file, ...unreadableFile(error, file) }];
}
