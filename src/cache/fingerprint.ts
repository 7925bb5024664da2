import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A fingerprint of files and of all that lies in folders: names, sizes, and times of change of contents and of the file
 * itself. What is not there counts as such. Some 5 µs a file.
 */
export function fingerprintOf(paths: readonly string[]): string {
	return digestOf(paths.map((path) => describe(path)));
}

function describe(path: string): unknown {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return null;
	if (!found.isDirectory()) return [found.size, found.mtimeMs, found.ctimeMs];
	return readdirSync(path)
		.sort()
		.map((name) => [name, describe(join(path, name))]);
}
