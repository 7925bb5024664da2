import { link, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How a file of a site was left. */
export interface KeptFile {
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

/** A page of a site. */
export interface KeptPage extends KeptFile {
	/** Digest of all that it was made from. */
	readonly madeFrom: string;
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
	readonly archive: KeptFile & { readonly file: string; readonly entries: Readonly<Record<string, KeptEntry>> };
}

/** A site that is being made, beside the one before. */
export interface SiteFolders {
	/** Folder of the site before; there need not be one. */
	readonly before: string;
	/** Folder of the new one. */
	readonly staging: string;
}

/** Whether a file of the site before is as it was left. */
export async function isAsKept(path: string, kept: KeptFile): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found?.size === kept.size && found.mtimeMs === kept.mtimeMs;
}

/**
 * Takes a file over from the site before, where it is as it was left: the same file under one more name, no copy.
 *
 * @param file path from the site's root
 */
export async function takeOver({ before, staging }: SiteFolders, file: string, kept: KeptFile): Promise<boolean> {
	if (!(await isAsKept(join(before, file), kept))) return false;
	const target = join(staging, file);
	if (await linked(join(before, file), target)) return true;
	await mkdir(dirname(target), { recursive: true });
	return linked(join(before, file), target);
}

/** Some file systems know no second name for a file. Where the name is taken, it is by the same file already. */
const linked = (path: string, target: string): Promise<boolean> =>
	link(path, target).then(
		() => true,
		(error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST',
	);
