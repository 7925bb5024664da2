import path from 'node:path';
import { reasonWithoutPath, type Rejection } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { hintOf, isSystemError } from '../files/system-error.ts';
import { isVideoList } from '../sources/captions/identity/companion-name.ts';
import { printable } from '../text/printable.ts';
import { isCsvList } from './extend-list.ts';

// Why a file cannot be added to a notebook, and what to do.

/** For captions whose video is a recording. */
export const withoutRecording: Rejection = {
	reason: 'The recording that it belongs to, next to it, could not be added.',
	hint: 'Add that first, or give another video with --video.',
};

/** @param file path of the file in the way */
export const noFolder = (file: string): Rejection => ({
	reason: `${printable(displayPath(file))} is a file, but a folder is needed there.`,
	hint: 'Rename that file, or put this one into another folder with --course.',
});

export const skippedByBuilds = (name: string): Rejection => ({
	reason: `Builds skip anything named ${printable(name)}.`,
	hint: 'Rename the file, or choose another folder with --course.',
});

/**
 * Why a file cannot be written to a path: its name is not allowed there, or another error of the file system.
 *
 * @throws errors that do not come from the file system
 */
export function refusedByDisk(error: unknown, place: string): Rejection {
	const { code = '', syscall } = error as NodeJS.ErrnoException;
	const name = printable(path.basename(place));
	if (code === 'EEXIST')
		return {
			reason: `${printable(displayPath(place))} already exists: this disk does not distinguish upper and lower case.`,
			hint: hintForTaken(name, false),
		};
	// exFAT and Windows report ENOENT for such names. From `copyfile`, it means that the source is gone.
	const isOfName = ['EINVAL', 'EILSEQ', 'ENAMETOOLONG'].includes(code) || (code === 'ENOENT' && syscall !== 'copyfile');
	if (isOfName)
		return {
			reason: `The disk of the notebook does not allow the name ${name}: it ${code === 'ENAMETOOLONG' ? 'is too long' : 'has characters that the disk does not support'}.`,
			hint: 'Rename the file, or choose another folder with --course.',
		};
	if (!isSystemError(error)) throw error;
	const folder = path.dirname(place);
	return {
		reason: `It cannot be copied to ${printable(displayPath(folder))}: ${reasonWithoutPath(error)}.`,
		hint: hintOf(Object.assign(error, { path: folder, dest: folder })),
	};
}

/**
 * @param other path of the file in the way
 * @param isGiven whether that file was given, too, and is not in the notebook yet
 */
export const taken = (other: string, name: string, isGiven: boolean): Rejection => ({
	reason: `${printable(other)} already exists with different content, and is kept.`,
	hint: hintForTaken(name, isGiven),
});

function hintForTaken(name: string, isGiven: boolean): string {
	if (isCsvList(name) && isGiven) return 'Add this one separately: its rows are then appended to the other.';
	if (isVideoList(name))
		return 'Copy its entries into the other one, or put this one into a separate course with --course.';
	const both = 'rename one of the two, or put this one into a separate course with --course.';
	return isGiven ? `To keep both, ${both}` : `To replace that one, delete it first. To keep both, ${both}`;
}
