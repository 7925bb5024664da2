import { realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Root } from 'mdast';
import { picturesIn, replaceWithAlt } from '../../markdown/readers-notes/resolve-links.ts';
import { isFileWithin } from '../../sources/find.ts';
import { encodePath } from '../../text/encode-path.ts';
import type { MediaFile } from '../../media/attach-media.ts';
import { readPicture } from '../../media/picture.ts';
import { FOLDER } from './read-files.ts';

/** A picture that cannot be shown; its alternative text is kept. */
export interface BrokenPicture {
	readonly line: number | undefined;
	readonly address: string;
	readonly fault: string;
}

/**
 * Rewrites the picture URLs of a notes file for the site, and sets width and height so that the layout does not shift
 * when pictures load.
 *
 * @param file path of the notes file in the notebook
 * @param folder the notebook's `notes/`; pictures outside it are left out
 */
export async function placePictures(
	tree: Root,
	file: string,
	folder: string,
): Promise<{ readonly pictures: MediaFile[]; readonly broken: BrokenPicture[] }> {
	const root = await realpath(folder);
	const pictures: MediaFile[] = [];
	const broken: BrokenPicture[] = [];
	for (const { image, path } of picturesIn(tree, file)) {
		const opened = join(folder, posix.relative(FOLDER, path));
		const found = (await isFileWithin(root, opened))
			? await readPicture(opened)
			: { fault: 'there is no such file in the notes folder' };
		if ('fault' in found) {
			broken.push({ line: image.position?.start.line, address: image.url, fault: found.fault });
			replaceWithAlt(image);
			continue;
		}
		pictures.push({ path: opened, file: path, kind: 'picture', bytes: (await stat(opened)).size });
		image.url = `../${encodePath(path)}`;
		image.data = { hProperties: { width: String(found.width), height: String(found.height), loading: 'lazy' } };
	}
	return { pictures, broken };
}
