import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteRecord } from '../cache/site-record.ts';
import { type FileState, isAsSeen, stateLeft } from '../files/file-state.ts';
import type { Progress } from '../progress.ts';
import type { Pool } from '../tasks/pool.ts';

/** A site that is being made, beside the one before. */
export interface SiteFolders {
	/** Folder of the site before; there need not be one. */
	readonly before: string;
	/** Folder of the new one. */
	readonly staging: string;
}

/** The same with all that the steps work with which make it. */
export interface SiteInMaking extends SiteFolders {
	/** What the build before recorded of its site; absent where nothing of that is taken over. */
	readonly kept: SiteRecord | undefined;
	readonly pool: Pool;
	/** Aborted where the site will not be: programs that write for it are to end. */
	readonly givenUp: AbortSignal;
	readonly progress: Progress;
}

/**
 * Takes over files that belong together, given by path from the site's root.
 *
 * @returns how they are in the new site; `undefined` if one has changed: then all are to be made anew
 */
export function takeOverAll(
	folders: SiteFolders,
	files: Readonly<Record<string, FileState>>,
): Record<string, FileState> | undefined {
	const taken: Record<string, FileState> = {};
	for (const [file, kept] of Object.entries(files)) {
		const state = takeOver(folders, file, kept);
		if (!state) return undefined;
		taken[file] = state;
	}
	return taken;
}

/**
 * Takes over a file of the site before, if nobody has changed it: as a hard link, or a copy where the disk has no links. A link
 * takes about 20 µs, less than handing the work to another thread.
 *
 * @param file path from the site's root
 * @returns how it is in the new site; `undefined` if it has changed
 * @throws the errors of the file system
 */
export function takeOver({ before, staging }: SiteFolders, file: string, kept: FileState): FileState | undefined {
	const path = join(before, file);
	if (!isAsSeen(path, kept)) return undefined;
	const target = join(staging, file);
	if (linked(path, target)) return kept;
	mkdirSync(dirname(target), { recursive: true });
	if (linked(path, target)) return kept;
	copyFileSync(path, target, constants.COPYFILE_FICLONE);
	return stateLeft(target);
}

/** If the name is taken, then by this same file. */
function linked(path: string, target: string): boolean {
	try {
		linkSync(path, target);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EEXIST';
	}
}
