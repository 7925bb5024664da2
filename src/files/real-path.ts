import { realpathSync } from 'node:fs';
import own, { basename, dirname, join, type PlatformPath, resolve } from 'node:path';

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
 * elsewhere, they have to be as `realPathOf` gives them. Windows takes `C:\talks` and `c:/Talks` for one folder.
 */
export function isWithin(path: string, folder: string, platform: PlatformPath = own): boolean {
	const below = platform.relative(folder, path);
	// On Windows, the path to another drive is an absolute one.
	return below.split(platform.sep)[0] !== '..' && !platform.isAbsolute(below);
}
