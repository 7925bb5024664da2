import { constants } from 'node:fs';
import { copyFile, link, mkdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to copy. */
export interface FileToCopy {
	readonly path: string;
	/** Path below the folder that it goes to. */
	readonly file: string;
}

/**
 * Copies recordings and posters into a site. They are large, so those that the site before has already are taken over
 * from there instead (same size, same time of change), and the file system shares their bytes where it can.
 *
 * @param to the folder for them
 * @param before the same folder of the site that is to be replaced; there need not be one
 */
export async function copyMedia(files: readonly FileToCopy[], to: string, before: string): Promise<void> {
	for (const { path, file } of files) {
		const target = join(to, file);
		await mkdir(dirname(target), { recursive: true });
		const source = await stat(path);
		const last = await stat(join(before, file)).catch(() => null);
		const same = last?.size === source.size && last.mtime.getTime() === source.mtime.getTime();
		if (same && (await linked(join(before, file), target))) continue;
		await copyFile(path, target, constants.COPYFILE_FICLONE);
		await utimes(target, source.mtime, source.mtime);
	}
}

/** Some file systems know no second name for a file. */
const linked = (path: string, target: string): Promise<boolean> =>
	link(path, target).then(
		() => true,
		() => false,
	);
