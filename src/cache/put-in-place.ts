import { renameSync, rmSync } from 'node:fs';

/**
 * Puts a file that is whole in its place, in one step. What a build keeps is its own: a folder that somebody has made there
 * gives way.
 */
export function putInPlace(partial: string, file: string): void {
	try {
		renameSync(partial, file);
	} catch {
		rmSync(file, { recursive: true, force: true });
		renameSync(partial, file);
	}
}
