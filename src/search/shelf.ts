import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchableOf } from './searchable.ts';

/** Folders with the searchable text of pages, one for each part of the index, as Pagefind's input. */
export interface Shelf {
	/** The folder of a part's pages, which may not exist yet. */
	readonly pagesOf: (part: number) => string;
	/** The folder for Pagefind's index of them. */
	readonly indexOf: (part: number) => string;
	/** Removes both folders of a part. */
	readonly clear: (part: number) => Promise<void>;
	/** Removes all folders. */
	readonly close: () => Promise<void>;
}

/**
 * Opens a shelf beside the folder in which the site is built: the next build removes what a killed one leaves there.
 */
export function openShelf(staging: string): Shelf {
	const folder = shelfOf(staging);
	const pagesOf = (part: number): string => join(folder, `pages-${String(part)}`);
	const indexOf = (part: number): string => join(folder, `index-${String(part)}`);
	const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
	return {
		pagesOf,
		indexOf,
		clear: async (part) => {
			await remove(pagesOf(part));
			await remove(indexOf(part));
		},
		close: () => remove(folder),
	};
}

/** The folder of the shelf for a site that is being built. */
export const shelfOf = (staging: string): string => `${staging}-index`;

/**
 * Writes a page to a shelf.
 *
 * @param shelf folder of its part
 * @param file its path, relative to the site's root
 * @param searchable its indexed part: see `searchableOf`
 */
export function shelve(shelf: string, file: string, searchable: string | Uint8Array): void {
	const path = join(shelf, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, searchable);
}

/** The pages that are not on a shelf yet. */
export const missingOn = (shelf: string, files: readonly string[]): string[] =>
	files.filter((file) => !existsSync(join(shelf, file)));

/** Writes pages of a site to a shelf. */
export function shelvePages({
	shelf,
	siteDir,
	files,
}: {
	readonly shelf: string;
	readonly siteDir: string;
	readonly files: readonly string[];
}): void {
	for (const file of files) shelve(shelf, file, searchableOf(readFileSync(join(siteDir, file), 'utf8')));
}
