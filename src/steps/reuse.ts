import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileState, isAsSeen, existingState } from '../files/file-state.ts';
import type { Progress } from '../progress.ts';
import type { Pool } from '../tasks/pool.ts';
import type { MadeFiles, SiteRecord } from './site-record.ts';

/** A site in progress and the one it will replace. */
export interface SiteFolders {
	/** Folder of the previous site; it may not exist. */
	readonly previous: string;
	/** Folder of the new site. */
	readonly staging: string;
}

/** A site in progress, with everything the steps need to build it. */
export interface SiteBuild extends SiteFolders {
	/** Record of the previous site; absent if nothing may be reused. */
	readonly record: SiteRecord | undefined;
	readonly pool: Pool;
	/** Aborted when the build fails or is cancelled: external programs must stop. */
	readonly signal: AbortSignal;
	readonly progress: Progress;
}

/**
 * Reuses files of the previous site if they were made from the same.
 *
 * @returns their record in the new site; `undefined` if any has changed since, so that all must be made again
 */
export function reuseFiles<Made extends MadeFiles>(
	folders: SiteFolders,
	made: Made | undefined,
	madeFrom: string,
): Made | undefined {
	if (made?.madeFrom !== madeFrom) return undefined;
	const files: Record<string, FileState> = {};
	for (const [file, recorded] of Object.entries(made.files)) {
		const state = reuseFile(folders, file, recorded);
		if (!state) return undefined;
		files[file] = state;
	}
	return { ...made, files };
}

/**
 * Reuses a file of the previous site unless it has changed: as a hard link, or a copy on disks without links. A link
 * takes about 20 µs, less than handing the work to another thread.
 *
 * @param file path from the site's root
 * @returns its state in the new site; `undefined` if it has changed
 * @throws {Error} file system errors
 */
export function reuseFile(
	{ previous, staging }: SiteFolders,
	file: string,
	recorded: FileState,
): FileState | undefined {
	const path = join(previous, file);
	if (!isAsSeen(path, recorded)) return undefined;
	const target = join(staging, file);
	if (tryLink(path, target)) return recorded;
	mkdirSync(dirname(target), { recursive: true });
	if (tryLink(path, target)) return recorded;
	copyFileSync(path, target, constants.COPYFILE_FICLONE);
	return existingState(target);
}

/** An existing target counts as success: only the same file can be there. */
function tryLink(path: string, target: string): boolean {
	try {
		linkSync(path, target);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EEXIST';
	}
}
