import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { indexFolder } from './pack-index.ts';

/**
 * Lists the files for a site's offline archive, without the search index. Hidden files, which only servers need, and
 * social cards are left out.
 *
 * @param excluded paths of further files to leave out, from the site's root
 */
export async function filesToArchive(siteDir: string, excluded: readonly string[]): Promise<string[]> {
	const excludedFiles = new Set(excluded);
	const excludedPaths = new RegExp(`^(?:\\.|cards/|${indexFolder}/)`);
	return (await listFiles(siteDir)).filter((file) => !excludedPaths.test(file) && !excludedFiles.has(file));
}

/** Lists the files of the search index. They come last in the archive because they are finished last. */
export async function indexToArchive(siteDir: string): Promise<string[]> {
	return (await listFiles(join(siteDir, indexFolder))).map((file) => `${indexFolder}/${file}`);
}
