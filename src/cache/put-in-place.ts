import { renameSync, rmSync } from 'node:fs';
import { renamePatiently } from '../files/patient-rename.ts';

/** Renames a finished file into its place: over a file, and in place of a folder, as what a build keeps is its own. */
export function putInPlace(partial: string, file: string): void {
	try {
		renameSync(partial, file);
	} catch {
		rmSync(file, { recursive: true, force: true });
		renamePatiently(partial, file);
	}
}
