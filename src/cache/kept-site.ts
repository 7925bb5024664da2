import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileState, stateOf } from '../file-state.ts';

/** How a file of a site was left. */
export type KeptFile = FileState;

/** A page of a site. */
export interface KeptPage extends KeptFile {
	/** Digest of all that it was made from; empty where somebody changed its Markdown meanwhile. */
	readonly madeFrom: string;
	/** Texts of the glossary's terms that it says. */
	readonly ownTerms: readonly string[];
	/** Digest of what the search finds of it. */
	readonly searchable: string;
	/** The files that belong to it, by path from the site's root. */
	readonly beside: Readonly<Record<string, KeptFile>>;
}

/** A part of a site's search index. */
export interface KeptPart {
	readonly madeFrom: string;
	readonly pages: number;
	/** What a search reads of it first: see `packPart`. */
	readonly first: Readonly<Record<string, string>>;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, KeptFile>>;
}

/** A recording or a picture of a site, in all the sizes that it has of it. */
export interface KeptMedia {
	/** Fingerprint of the reader's own file. */
	readonly madeFrom: string;
	/** By path from the site's root. */
	readonly files: Readonly<Record<string, KeptFile>>;
}

/** Where a file stands in an archive. */
export interface KeptEntry {
	/** Bytes from the start of the archive to those of the file, and how many they are. */
	readonly at: number;
	readonly length: number;
	readonly method: number;
	readonly crc: number;
	/** Bytes before compression. */
	readonly size: number;
}

/** What a build notes down of the site that it made, so that the next one can take over what is still right. */
export interface KeptSite {
	/** By path from the site's root. */
	readonly pages: Readonly<Record<string, KeptPage>>;
	/** By name. */
	readonly parts: Readonly<Record<string, KeptPart>>;
	/** By path from the notebook. */
	readonly media: Readonly<Record<string, KeptMedia>>;
	readonly archive: KeptFile & { readonly file: string; readonly entries: Readonly<Record<string, KeptEntry>> };
}

/** A site that is being made, beside the one before. */
export interface SiteFolders {
	/** Folder of the site before; there need not be one. */
	readonly before: string;
	/** Folder of the new one. */
	readonly staging: string;
}

/** How a file is left. */
export function keptFile(path: string): KeptFile {
	const state = stateOf(path);
	if (!state) throw new Error(`There is no ${path}.`);
	return state;
}

/** Whether a file of the site before is as it was left. */
export function isAsKept(path: string, kept: KeptFile): boolean {
	const found = stateOf(path);
	return found?.size === kept.size && found.mtimeMs === kept.mtimeMs;
}

/** Takes files over that belong together, by path from the site's root. Where one is not as it was left, all are made anew. */
export const takeOverAll = (folders: SiteFolders, files: Readonly<Record<string, KeptFile>>): boolean =>
	Object.entries(files).every(([file, kept]) => takeOver(folders, file, kept));

/**
 * Takes a file over from the site before, where it is as it was left: the same file under one more name, no copy. Some 20 µs,
 * less than it takes to hand the work to another thread.
 *
 * @param file path from the site's root
 */
export function takeOver({ before, staging }: SiteFolders, file: string, kept: KeptFile): boolean {
	if (!isAsKept(join(before, file), kept)) return false;
	const target = join(staging, file);
	if (linked(join(before, file), target)) return true;
	mkdirSync(dirname(target), { recursive: true });
	return linked(join(before, file), target);
}

/** Some file systems know no second name for a file. Where the name is taken, it is by the same file already. */
function linked(path: string, target: string): boolean {
	try {
		linkSync(path, target);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EEXIST';
	}
}
