import { statSync } from 'node:fs';

/**
 * Size and mtime of a file. While both stay the same, its contents are assumed to be. The ctime would not do: it
 * changes with each hard link, as when a site reuses a file of the previous one.
 */
export interface FileState {
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** @returns `undefined` if there is no file */
export function stateOf(path: string): FileState | undefined {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats && { size: stats.size, mtimeMs: stats.mtimeMs };
}

/**
 * The state of an existing file.
 *
 * @throws {Error} if there is none
 */
export function existingState(path: string): FileState {
	const state = stateOf(path);
	if (!state) throw new Error(`There is no ${path}.`);
	return state;
}

/** Whether two states are equal. A missing file has no state, so it equals nothing. */
export const isSameState = (one: FileState | undefined, other: FileState | undefined): boolean =>
	one !== undefined && one.size === other?.size && one.mtimeMs === other.mtimeMs;

/**
 * Whether a file exists in the state in which it was last seen, so that what is known about it still holds. About 3 µs.
 */
export const isAsSeen = (path: string, seen: FileState | undefined): boolean => isSameState(stateOf(path), seen);

/**
 * Whether overwriting or removing a file would lose somebody's change: the file has changed since it was last seen, or
 * was created. `false` if it no longer exists.
 *
 * @param seen absent if there was no file
 */
export function isChanged(path: string, seen: FileState | undefined): boolean {
	const now = stateOf(path);
	return now !== undefined && !isSameState(now, seen);
}
