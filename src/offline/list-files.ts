import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** All files below a folder, as paths from it with `/` between levels, in code unit order. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

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
