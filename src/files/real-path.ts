import { realpathSync } from 'node:fs';
import native, { basename, dirname, join, type PlatformPath, resolve } from 'node:path';

/** The absolute path of a file or folder with all links resolved; it need not exist. */
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
 * Whether a path is a folder or inside it. Both must be absolute and are compared textually: resolve links first with
 * `realPathOf` where they matter. Windows treats `C:\talks` and `c:/Talks` as the same folder.
 */
export function isWithin(path: string, folder: string, platform: PlatformPath = native): boolean {
	const relative = platform.relative(folder, path);
	// On Windows, the relative path to another drive is absolute.
	return relative.split(platform.sep)[0] !== '..' && !platform.isAbsolute(relative);
}
