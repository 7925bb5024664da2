import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { MediaFile } from './attach-media.ts';
import { hintOnPictures } from './picture.ts';
import { posterPath, posterWidths } from './poster-path.ts';

/**
 * Scales each poster to the sizes that pages show. Existing files are not overwritten: see `copyMedia`.
 *
 * @param site folder of the site
 * @throws {CuemarkError} listing all files that are not pictures
 */
export async function makePosters(posters: readonly Pick<MediaFile, 'path' | 'file'>[], site: string): Promise<void> {
	const problems: Problem[] = [];
	for (const { path, file } of posters) {
		try {
			await Promise.all(posterWidths.map((width) => makeOne(path, join(site, posterPath(file, width)), width)));
		} catch (error) {
			problems.push({
				file: displayPath(path),
				reason: `The picture cannot be read: ${reasonOf(error)}.`,
				hint: hintOnPictures,
			});
		}
	}
	if (problems.length > 0)
		throw new CuemarkError('Some pictures cannot be used. The previous site was kept.', { problems });
}

async function makeOne(path: string, target: string, width: number): Promise<void> {
	const picture = await resizePoster(path, width);
	await mkdir(dirname(target), { recursive: true });
	await rm(target, { force: true });
	await writeFile(target, picture);
}

/**
 * Converts a picture to WebP, cropped to 16:9 around its centre. A truncated file is decoded as far as possible, as in
 * browsers.
 *
 * @param width in pixels
 * @throws {Error} if the file is not a picture
 */
export async function resizePoster(path: string, width: number): Promise<Buffer> {
	// Loaded on demand: its binary is an optional package, and only sites with pictures need it.
	const { default: sharp } = await import('sharp');
	const height = Math.round((width * 9) / 16);
	// Not opened by sharp, which keeps files open: on Windows the file could then not be replaced while the dev server
	// runs.
	return sharp(await readFile(path), { failOn: 'none' })
		.autoOrient()
		.resize(width, height)
		.webp({ quality: 78 })
		.toBuffer();
}
