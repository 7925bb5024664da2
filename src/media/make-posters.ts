import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import type { MediaFile } from './give-media.ts';
import { hintOnPictures } from './picture.ts';
import { posterPath, posterWidths } from './poster-path.ts';

/**
 * Makes of each poster the sizes that pages show. As in `copyMedia`, no file is written over.
 *
 * @param site the folder of the site
 * @throws {CuemarkError} naming every file that is no picture
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
	if (problems.length > 0) throw new CuemarkError('Some pictures cannot be used. The site before stays.', { problems });
}

async function makeOne(path: string, target: string, width: number): Promise<void> {
	const picture = await resizePoster(path, width);
	await mkdir(dirname(target), { recursive: true });
	await rm(target, { force: true });
	await writeFile(target, picture);
}

/**
 * A picture as WebP, cut to 16 by 9 around its middle. A truncated picture is shown as far as it goes, as in browsers.
 *
 * @param width pixels
 * @throws {Error} where it is no picture
 */
export async function resizePoster(path: string, width: number): Promise<Buffer> {
	// Loaded late: its binary is an optional package for each platform, and only sites with pictures need it.
	const { default: sharp } = await import('sharp');
	const height = Math.round((width * 9) / 16);
	// Read here: sharp keeps files open, and on Windows nobody could replace the picture as long as a dev server runs.
	return sharp(await readFile(path), { failOn: 'none' })
		.autoOrient()
		.resize(width, height)
		.webp({ quality: 78 })
		.toBuffer();
}
