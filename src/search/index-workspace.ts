import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchableOf } from './searchable.ts';

/** Folder for the temporary files of Pagefind, beside a staging folder. If a build is killed, the next one removes it. */
export const workspaceBeside = (staging: string): string => `${staging}-index`;

/** The folders of a part of the index in it: the searchable text of its pages, and Pagefind's output. */
export function foldersOfPart(staging: string, part: number) {
	const folder = join(workspaceBeside(staging), String(part));
	return { folder, pages: join(folder, 'pages'), index: join(folder, 'index') };
}

/**
 * Adds the searchable text of a page.
 *
 * @param workspace folder of the pages of its part
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
