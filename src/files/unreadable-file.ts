import { CuemarkError, type Problem, reasonWithoutPath, type Rejection } from '../errors.ts';
import { hintToRead } from './system-error.ts';

/**
 * What an error of the file system says of a file.
 *
 * @param name as the user knows it
 */
export const unreadableFile = (error: unknown, name: string): Rejection => ({
	reason: `The file cannot be read: ${reasonWithoutPath(error)}.`,
	hint: hintToRead(error, name),
});

/** What one of our errors, or one of the file system's, says of a file; anything else is thrown again. */
export function problemsOf(error: unknown, file: string): readonly Problem[] {
	if (error instanceof CuemarkError)
		return error.problems.length > 0 ? error.problems : [{ file, reason: error.message, hint: error.hint }];
	if (!(error instanceof Error && 'code' in error)) throw error;
	return [{ file, ...unreadableFile(error, file) }];
}
