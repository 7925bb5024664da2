import { join } from 'node:path';
import { existingState } from './file-state.ts';
import { listFiles } from './list-files.ts';

/** Sizes of all files below a folder, in bytes, by relative path. */
export async function sizesBelow(folder: string): Promise<Record<string, number>> {
	const files = await listFiles(folder);
	return Object.fromEntries(files.map((file) => [file, existingState(join(folder, file)).size]));
}
