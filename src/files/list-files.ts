import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { slashed } from './slashed.ts';

/** A folder entry: a `Dirent`, or the result of `lstat` with its name. */
export type Entry = Pick<Dirent, 'name' | 'parentPath' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * The entries of a folder; links are not followed.
 *
 * @throws {Error} file system errors
 */
export const entriesIn = async (folder: string): Promise<Entry[]> =>
	Promise.all((await readdir(folder, { withFileTypes: true })).map(resolveReparsePoint));

/** On Windows, Node reports every reparse point as a link, including files that a cloud drive downloads when opened. */
async function resolveReparsePoint(entry: Dirent): Promise<Entry> {
	if (!entry.isSymbolicLink()) return entry;
	const { name, parentPath } = entry;
	const stats = await lstat(join(parentPath, name)).catch(() => entry);
	return Object.assign(stats, { name, parentPath });
}

/**
 * All entries below a folder, at any depth. Links are not followed; Node's own recursive `readdir` does follow links to
 * folders in some versions, dozens of times if they form a cycle.
 *
 * @throws {Error} file system errors
 */
export async function entriesBelow(folder: string): Promise<Entry[]> {
	const entries = await entriesIn(folder);
	const found = [...entries];
	for (const entry of entries) if (entry.isDirectory()) found.push(...(await entriesBelow(join(folder, entry.name))));
	return found;
}

/** All files below a folder, as relative paths with `/` as separator, in code unit order. */
export async function listFiles(folder: string): Promise<string[]> {
	return (await entriesBelow(folder))
		.filter((entry) => entry.isFile())
		.map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
		.sort();
}
