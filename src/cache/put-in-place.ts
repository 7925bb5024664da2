import { renameSync, rmSync } from 'node:fs';
import { renameWithRetry } from '../files/rename-with-retry.ts';

/** Renames a finished file into place, replacing any file or folder there: the build cache belongs to Cuemark alone. */
export function putInPlace(partial: string, file: string): void {
	try {
		renameSync(partial, file);
	} catch {
		rmSync(file, { recursive: true, force: true });
		renameWithRetry(partial, file);
	}
}
