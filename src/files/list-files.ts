import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { slashed } from './slashed.ts';

/**
 * All that is below a folder, at any depth. Links are entries like others, and not followed: Node's own recursive reading follows
 * those to folders in some of its versions, and in a circle dozens of times.
 *
 * @throws the errors of the file system
 */
export async function entriesBelow(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = [...entries];
	for (const entry of entries) if (entry.isDirectory()) found.push(...(await entriesBelow(join(folder, entry.name))));
	return found;
}

/** All files below a folder, as paths from it with `/` between levels, in code unit order. */
export async function listFiles(folder: string): Promise<string[]> {
	return (await entriesBelow(folder))
		.filter((entry) => entry.isFile())
		.map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
		.sort();
}
