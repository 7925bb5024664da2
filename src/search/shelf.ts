import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchableOf } from './searchable.ts';

/** Folders with the searchable text of pages, one for each part of the index, for Pagefind to read. */
export interface Shelf {
	/** The folder of a part's pages. There need not be one yet. */
	readonly pagesOf: (part: number) => string;
	/** The folder for what Pagefind makes of them. */
	readonly indexOf: (part: number) => string;
	/** Removes what there is of a part. */
	readonly clear: (part: number) => Promise<void>;
	/** Removes all of it. */
	readonly close: () => Promise<void>;
}

/** A shelf beside the folder where the site is made: the next build removes what a killed one leaves there. */
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

/** The folder of the shelf that is beside a site in the making. */
export const shelfOf = (staging: string): string => `${staging}-index`;

/**
 * Puts a page on a shelf.
 *
 * @param shelf folder of its part
 * @param file its path from the site's root
 * @param searchable what the search finds of it: see `searchableOf`
 */
export function shelve(shelf: string, file: string, searchable: string | Uint8Array): void {
	const path = join(shelf, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, searchable);
}

/** Those of some pages that are not on a shelf yet. */
export const missingOn = (shelf: string, files: readonly string[]): string[] =>
	files.filter((file) => !existsSync(join(shelf, file)));

/** Puts pages of a site on a shelf. */
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
