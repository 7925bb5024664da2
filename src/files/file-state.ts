import { statSync } from 'node:fs';

/**
 * How a file is on the disk: as long as its size and mtime stay the same, its bytes are taken to be the same. Its ctime would
 * not do: it changes with each hard link to the file, as when a site takes over a file of the one before.
 */
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
 * The state of a file that is there.
 *
 * @throws {Error} where there is none
 */
export function stateLeft(path: string): FileState {
	const state = stateOf(path);
	if (!state) throw new Error(`There is no ${path}.`);
	return state;
}

/** Whether a file was in the same state twice. A file that is not there is in none. */
export const isSameState = (one: FileState | undefined, other: FileState | undefined): boolean =>
	one !== undefined && one.size === other?.size && one.mtimeMs === other.mtimeMs;

/** Whether a file is there as it was seen, so that what is known of it still holds. Some 3 µs. */
export const isAsSeen = (path: string, seen: FileState | undefined): boolean => isSameState(stateOf(path), seen);

/**
 * Whether somebody has changed a file since it was seen, or has put one where none was: what would be lost if it were
 * overwritten or removed. Where there is no file any more, nothing would.
 *
 * @param seen absent where there was none
 */
export function isChanged(path: string, seen: FileState | undefined): boolean {
	const now = stateOf(path);
	return now !== undefined && !isSameState(now, seen);
}
