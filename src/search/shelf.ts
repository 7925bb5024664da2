import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { searchableOf } from './searchable.ts';

/** Where pages are put by for Pagefind, as the search finds them: a folder for each part of the index. */
export interface Shelf {
	/** The folder of a part's pages. There need not be one yet. */
	readonly pagesOf: (part: number) => string;
	/** The folder for what Pagefind makes of them. */
	readonly indexOf: (part: number) => string;
	/** Removes all of it. */
	readonly close: () => Promise<void>;
}

export async function openShelf(): Promise<Shelf> {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-index-'));
	return {
		pagesOf: (part) => join(folder, `pages-${String(part)}`),
		indexOf: (part) => join(folder, `index-${String(part)}`),
		// After a failure, Pagefind may be at work for a moment longer.
		close: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }),
	};
}

/**
 * Puts a page by.
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

/** Puts those pages of a site by that are not on the shelf yet. */
export function shelvePages({
	shelf,
	siteDir,
	files,
}: {
	readonly shelf: string;
	readonly siteDir: string;
	readonly files: readonly string[];
}): void {
	for (const file of files) {
		if (!existsSync(join(shelf, file))) shelve(shelf, file, searchableOf(readFileSync(join(siteDir, file), 'utf8')));
	}
}
