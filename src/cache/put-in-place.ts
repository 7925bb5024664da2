import { renameSync, rmSync } from 'node:fs';
import { renamePatiently } from '../patient-rename.ts';

/**
 * Renames a finished file into place. What a build keeps is its own, so a folder that somebody made there is removed.
 */
export function putInPlace(partial: string, file: string): void {
	try {
		renameSync(partial, file);
	} catch {
		rmSync(file, { recursive: true, force: true });
		renamePatiently(partial, file);
	}
}
