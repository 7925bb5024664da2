import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchableOf } from './searchable.ts';

/**
 * Temporary folders for Pagefind: for each part of the index, the searchable text of its pages and Pagefind's output.
 */
export interface IndexWorkspace {
	/** Folder for the pages of a part; it may not exist yet. */
	readonly pagesOf: (part: number) => string;
	/** Folder for Pagefind's output. */
	readonly indexOf: (part: number) => string;
	/** Removes the folders of a part. */
	readonly clear: (part: number) => Promise<void>;
	/** Removes the workspace. */
	readonly close: () => Promise<void>;
}

/** Opens a workspace beside the staging folder. If a build is killed, the next one removes it. */
export function openIndexWorkspace(staging: string): IndexWorkspace {
	const folder = workspaceBeside(staging);
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

/** Folder of the workspace beside a staging folder. */
export const workspaceBeside = (staging: string): string => `${staging}-index`;

/**
 * Adds the searchable text of a page.
 *
 * @param workspace folder of its part
 * @param file its path from the site's root
 * @param searchable see `searchableOf`
 */
export function addPage(workspace: string, file: string, searchable: string | Uint8Array): void {
	const path = join(workspace, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, searchable);
}

/** The pages that have not been added yet. */
export const missingPages = (workspace: string, files: readonly string[]): string[] =>
	files.filter((file) => !existsSync(join(workspace, file)));

/** Adds pages from a finished site. */
export function addPages({
	workspace,
	siteDir,
	files,
}: {
	readonly workspace: string;
	readonly siteDir: string;
	readonly files: readonly string[];
}): void {
	for (const file of files) addPage(workspace, file, searchableOf(readFileSync(join(siteDir, file), 'utf8')));
}
