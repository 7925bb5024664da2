import { closeSync, fstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeptFile } from './kept-site.ts';

/**
 * Puts a new file in its place, with the folders that it lies in, and says how it was left. One that was there is not
 * written over but unlinked: it may be a file of the site before under one more name.
 */
export function putFile(path: string, content: string | Uint8Array): KeptFile {
	const file = openNew(path);
	try {
		writeFileSync(file, content);
		const { size, mtimeMs } = fstatSync(file);
		return { size, mtimeMs };
	} finally {
		closeSync(file);
	}
}

/** Most often the folder is there, and no such file. */
function openNew(path: string): number {
	try {
		return openSync(path, 'wx');
	} catch {
		mkdirSync(dirname(path), { recursive: true });
		rmSync(path, { force: true });
		return openSync(path, 'wx');
	}
}
