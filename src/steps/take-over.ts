import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptSite } from '../cache/kept-site.ts';
import { type FileState, isAsSeen } from '../files/file-state.ts';
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
	readonly kept: KeptSite | undefined;
	readonly pool: Pool;
	readonly progress: Progress;
}

/**
 * Takes over files that belong together, given by path from the site's root.
 *
 * @returns `false` if one has changed: then all are to be made anew
 */
export const takeOverAll = (folders: SiteFolders, files: Readonly<Record<string, FileState>>): boolean =>
	Object.entries(files).every(([file, kept]) => takeOver(folders, file, kept));

/**
 * Takes over a file of the site before, if nobody has changed it: a hard link, not a copy. About 20 µs, less than handing
 * the work to another thread takes.
 *
 * @param file path from the site's root
 * @returns `false` if it has changed, or the file system has no hard links
 */
export function takeOver({ before, staging }: SiteFolders, file: string, kept: FileState): boolean {
	if (!isAsSeen(join(before, file), kept)) return false;
	const target = join(staging, file);
	if (linked(join(before, file), target)) return true;
	mkdirSync(dirname(target), { recursive: true });
	return linked(join(before, file), target);
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
