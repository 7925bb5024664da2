import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { indexFolder } from './pack-index.ts';

/**
 * The files of a site that its archive for offline reading holds, but for the search index: all except hidden ones, which only
 * servers need, and pictures for other sites.
 *
 * @param leftOut paths from the site's root
 */
export async function filesToArchive(siteDir: string, leftOut: readonly string[]): Promise<string[]> {
	const out = new Set(leftOut);
	const others = new RegExp(`^(?:\\.|cards/|${indexFolder}/)`);
	return (await listFiles(siteDir)).filter((file) => !others.test(file) && !out.has(file));
}

/** The files of the search index, which come last in the archive: they are done last. */
export async function indexToArchive(siteDir: string): Promise<string[]> {
	return (await listFiles(join(siteDir, indexFolder))).map((file) => `${indexFolder}/${file}`);
}
