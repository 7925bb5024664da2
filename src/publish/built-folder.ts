import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isJunkFile } from '../files/junk-files.ts';
import { entriesIn } from '../files/list-files.ts';

/**
 * File that marks a folder as built and lists the files of the build, one per line. (In a notebook, a folder has this
 * name.)
 */
const marker = '.cuemark';

/**
 * Marks a folder as built, so that the next build may replace it.
 *
 * @param files paths relative to the folder
 */
export async function markBuilt(folder: string, files: readonly string[]): Promise<void> {
	const lines = ['This folder was built by Cuemark. The next build replaces what is named below.', ...files, ''];
	await writeFile(join(folder, marker), lines.join('\n'));
}

/** The files and folders that a build created, as paths relative to its output folder. */
export interface BuiltFiles {
	readonly files: ReadonlySet<string>;
	/** All folders that contain them, at any level. */
	readonly folders: ReadonlySet<string>;
}

/** @param files paths relative to the folder */
export function builtFilesOf(files: readonly string[]): BuiltFiles {
	const folders = new Set<string>();
	for (const file of files)
		for (let end = file.lastIndexOf('/'); end !== -1; end = file.lastIndexOf('/', end - 1))
			folders.add(file.slice(0, end));
	return { files: new Set(files), folders };
}

/** Reads the contents of a built folder from its marker; empty if it has none. */
export async function readBuiltFiles(folder: string): Promise<BuiltFiles> {
	const text = await readFile(join(folder, marker), 'utf8').catch(() => '');
	return builtFilesOf(text.trimEnd().split('\n').slice(1));
}

/** Precompressed copies that users make of a site's files for their host. They belong to the original file. */
const compressed = /\.(?:br|gz|zst)$/;

/**
 * Lists the files and whole folders that users added to a built folder, as paths relative to it. Empty if the folder
 * has no marker.
 *
 * @param next the site that will replace it: folders of either site are searched instead of listed whole
 */
export async function userFilesIn(folder: string, next: BuiltFiles): Promise<string[]> {
	const { files, folders } = await readBuiltFiles(folder);
	if (files.size === 0) return [];
	const userFilesBelow = async (path: string): Promise<string[]> => {
		const entries = await entriesIn(join(folder, path));
		const found = entries.map(async (entry) => {
			const inner = posix.join(path, entry.name);
			if (inner === marker || files.has(inner) || files.has(inner.replace(compressed, ''))) return [];
			if (isJunkFile(entry.name)) return [];
			const isShared = entry.isDirectory() && (folders.has(inner) || next.folders.has(inner));
			return isShared ? userFilesBelow(inner) : [inner];
		});
		return (await Promise.all(found)).flat();
	};
	return userFilesBelow('');
}

/** Whether a build may replace a folder: it is empty, or a build created it. */
export async function isReplaceable(folder: string): Promise<boolean> {
	const entries = await entriesIn(folder);
	const isEmpty = entries.every((entry) => isJunkFile(entry.name));
	return isEmpty || entries.some((entry) => entry.name === marker && entry.isFile());
}
