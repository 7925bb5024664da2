import { reasonOf } from '../errors.ts';
import { hintToRead } from '../files/system-error.ts';
import type { Rejection } from './data-sets/record.ts';

/**
 * What an error of the file system says of a file.
 *
 * @param name as the user knows it
 */
export const unreadableFile = (error: unknown, name: string): Rejection => ({
	// "EACCES: permission denied, open '/home/…'": the path is in the problem already.
	reason: `The file cannot be read: ${reasonOf(error).replace(/, .*$/, '')}.`,
	hint: hintToRead(error, name),
});
