import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { slashed } from './slashed.ts';

/** What a folder has under a name: `Dirent`, or what `lstat` says of it. */
export type Entry = Pick<Dirent, 'name' | 'parentPath' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * What is in a folder. Links are entries like others.
 *
 * @throws the errors of the file system
 */
export const entriesIn = async (folder: string): Promise<Entry[]> =>
	Promise.all((await readdir(folder, { withFileTypes: true })).map(asItIs));

/** On Windows, Node takes all that a disk has marked for a link, also what a cloud drive fetches once it is opened. */
async function asItIs(entry: Dirent): Promise<Entry> {
	if (!entry.isSymbolicLink()) return entry;
	const { name, parentPath } = entry;
	const found = await lstat(join(parentPath, name)).catch(() => entry);
	return Object.assign(found, { name, parentPath });
}

/**
 * All that is below a folder, at any depth. Links are not followed: Node's own recursive reading follows those to folders in some
 * of its versions, and in a circle dozens of times.
 *
 * @throws the errors of the file system
 */
export async function entriesBelow(folder: string): Promise<Entry[]> {
	const entries = await entriesIn(folder);
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
