import { extname } from 'node:path';
import { reasonOf } from '../errors.ts';
import { faultOfSvg } from './svg.ts';

/** Endings of the names of pictures that notes may show. */
export const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif', '.svg'] as const;

/** Whether a file, by its name, is a picture that notes may show. */
export const isPictureName = (name: string): boolean =>
	(pictureEndings as readonly string[]).includes(extname(name).toLowerCase());

/** What to do about a file that is no picture of a video. */
export const hintOnPictures = 'Put a JPEG, PNG or WebP picture there, or take the file away.';

/** A picture's size as it is shown, in pixels; or why it cannot be shown. */
export type Picture = { readonly width: number; readonly height: number } | { readonly fault: string };

/**
 * Reads a picture's size from its first bytes, in about a third of a millisecond; of an SVG file all of it, see `faultOfSvg`.
 *
 * @param path to open
 */
export async function readPicture(path: string): Promise<Picture> {
	if (!isPictureName(path)) return { fault: 'its name ends as that of no picture that browsers show' };
	try {
		// Imported only here, since its binary is an optional package: a notebook without pictures works without it.
		const { default: sharp } = await import('sharp');
		const { autoOrient } = await sharp(path).metadata();
		const fault = extname(path).toLowerCase() === '.svg' ? await faultOfSvg(path) : undefined;
		return fault === undefined ? autoOrient : { fault };
	} catch (error) {
		return { fault: reasonOf(error).replace(/\.$/, '') };
	}
}

/** Why a file cannot be shown as a picture; nothing where it can. */
export async function faultOfPicture(path: string): Promise<string | undefined> {
	const picture = await readPicture(path);
	return 'fault' in picture ? picture.fault : undefined;
}
