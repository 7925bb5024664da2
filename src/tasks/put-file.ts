import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FileState, stateLeft } from '../files/file-state.ts';

/**
 * Writes a file, makes the folders for it, and returns its state. A file that was there is unlinked rather than overwritten:
 * it may be a hard link to a file of the previous site.
 */
export function putFile(path: string, content: string | Uint8Array): FileState {
	const file = openNew(path);
	try {
		writeFileSync(file, content);
	} finally {
		closeSync(file);
	}
	// Only now: while a file is open for writing, Windows may tell an earlier time.
	return stateLeft(path);
}

/** Usually the folder exists and the file does not, so that is tried first. */
function openNew(path: string): number {
	try {
		return openSync(path, 'wx');
	} catch {
		mkdirSync(dirname(path), { recursive: true });
		rmSync(path, { force: true });
		return openSync(path, 'wx');
	}
}
