import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isLeftBySystem } from '../files/left-by-systems.ts';
import { entriesIn } from '../files/list-files.ts';

/** File that marks a folder as built, and lists what the build put there, a line each. In a notebook, this name is a folder. */
const marker = '.cuemark';

/**
 * Marks a folder as built: the next build may replace it.
 *
 * @param files paths from the folder
 */
export async function markBuilt(folder: string, files: readonly string[]): Promise<void> {
	const lines = ['This folder was built by Cuemark. The next build replaces what is named below.', ...files, ''];
	await writeFile(join(folder, marker), lines.join('\n'));
}

/** What a build put into a folder, as paths from it. */
export interface Built {
	readonly files: ReadonlySet<string>;
	/** Those that hold them, at any level. */
	readonly folders: ReadonlySet<string>;
}

/** @param files paths from the folder */
export function builtOf(files: readonly string[]): Built {
	const folders = new Set<string>();
	for (const file of files)
		for (let end = file.lastIndexOf('/'); end !== -1; end = file.lastIndexOf('/', end - 1))
			folders.add(file.slice(0, end));
	return { files: new Set(files), folders };
}

/** By the mark of a folder; nothing where it has none. */
export async function builtIn(folder: string): Promise<Built> {
	const text = await readFile(join(folder, marker), 'utf8').catch(() => '');
	return builtOf(text.trimEnd().split('\n').slice(1));
}

/** What a host takes in place of a file where a browser allows it: it goes with the file that somebody made it from. */
const compressed = /\.(?:br|gz|zst)$/;

/**
 * What a built folder holds that no build put there, as paths from it: files, and whole folders. None where it has no mark.
 *
 * @param next what is to take its place: the folders of both are looked into
 */
export async function foreignIn(folder: string, next: Built): Promise<string[]> {
	const { files, folders } = await builtIn(folder);
	if (files.size === 0) return [];
	const foreignBelow = async (path: string): Promise<string[]> => {
		const entries = await entriesIn(join(folder, path));
		const found = entries.map(async (entry) => {
			const inner = posix.join(path, entry.name);
			if (inner === marker || files.has(inner) || files.has(inner.replace(compressed, ''))) return [];
			if (isLeftBySystem(entry.name)) return [];
			const isShared = entry.isDirectory() && (folders.has(inner) || next.folders.has(inner));
			return isShared ? foreignBelow(inner) : [inner];
		});
		return (await Promise.all(found)).flat();
	};
	return foreignBelow('');
}

/** Whether a build may put its site in the place of a folder: nothing is in it, or a build made it. */
export async function isReplaceable(folder: string): Promise<boolean> {
	const entries = await entriesIn(folder);
	const isEmpty = entries.every((entry) => isLeftBySystem(entry.name));
	return isEmpty || entries.some((entry) => entry.name === marker && entry.isFile());
}
