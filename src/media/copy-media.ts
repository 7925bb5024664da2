import { constants } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaFile } from './attach-media.ts';

/**
 * Copies recordings and pictures into a site. They are large, so the file system shares their blocks if it can. An
 * existing file is removed instead of overwritten, since it may be a hard link to a file of the previous site.
 *
 * @param site folder of the site
 */
export async function copyMedia(files: readonly Pick<MediaFile, 'path' | 'file'>[], site: string): Promise<void> {
	for (const { path, file } of files) {
		const target = join(site, file);
		await mkdir(dirname(target), { recursive: true });
		await rm(target, { force: true });
		await copyFile(path, target, constants.COPYFILE_FICLONE);
	}
}
