import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FileState, existingState } from '../files/file-state.ts';

/**
 * Writes a file, creating its folders, and returns its state. An existing file is unlinked rather than overwritten: it
 * may be a hard link to a file of the previous site.
 */
export function putFile(path: string, content: string | Uint8Array): FileState {
	const file = openNew(path);
	try {
		writeFileSync(file, content);
	} finally {
		closeSync(file);
	}
	// After closing: Windows may report an earlier mtime while a file is open for writing.
	return existingState(path);
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
