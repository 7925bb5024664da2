import { listFiles } from '../files/list-files.ts';

/**
 * The files of a site that its archive for offline reading holds: all but hidden ones, which only servers need, and pictures
 * for other sites.
 *
 * @param leftOut paths from the site's root
 */
export async function filesToArchive(siteDir: string, leftOut: readonly string[]): Promise<string[]> {
	const out = new Set(leftOut);
	return (await listFiles(siteDir)).filter((file) => !/^(?:\.|cards\/)/.test(file) && !out.has(file));
}
