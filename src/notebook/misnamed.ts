import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { entriesIn } from '../files/list-files.ts';
import { closestName } from '../text/closest-name.ts';
import { originalOf, unusedCopy } from '../text/sync-copy.ts';
import { inputFiles, inputFolders, spellingsOf } from './names.ts';

/**
 * Warnings about entries of a notebook whose names look like misspelt ones, or which sync programs made as copies of its
 * files. On a case-insensitive disk, `Media` counts as `media`.
 */
export async function findMisnamed(folder: string): Promise<Problem[]> {
	const isMissing = (name: string): boolean => !spellingsOf(name).some((one) => existsSync(join(folder, one)));
	const used = inputFiles.flatMap(spellingsOf).filter((name) => existsSync(join(folder, name)));
	const missing = { folders: inputFolders.filter(isMissing), files: inputFiles.filter(isMissing) };
	const entries = existsSync(folder) ? await entriesIn(folder) : [];
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry): Problem[] => {
			const file = displayPath(join(folder, entry.name));
			const original = originalOf(entry.name);
			if (original !== undefined && used.includes(original)) return [{ file, ...unusedCopy(original) }];
			const meant = closestName(entry.name, entry.isDirectory() ? missing.folders : missing.files);
			if (meant === undefined || entry.name.startsWith('.')) return [];
			return [
				{
					file,
					reason: 'Cuemark does not use anything with this name.',
					hint: `If it is meant to be ${meant}, rename it.`,
				},
			];
		});
}
