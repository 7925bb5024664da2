import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The absolute path of a file or folder, with all links followed; it need not be there. */
export function realPathOf(given: string): string {
	const path = resolve(given);
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(realPathOf(parent), basename(path));
	}
}

/**
 * Whether a path is that of a folder, or lies in it. Both are absolute, and are compared as they stand: where links may lead
 * elsewhere, they have to be as `realPathOf` gives them.
 */
export function isWithin(path: string, folder: string): boolean {
	const below = relative(folder, path);
	// On Windows, the path to another drive is an absolute one.
	return below.split(sep)[0] !== '..' && !isAbsolute(below);
}
