import { extname } from 'node:path';
import { reasonOf } from '../errors.ts';
import { faultOfSvg } from './svg.ts';

/** File extensions of pictures that notes may show. */
export const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif', '.svg'] as const;

/** Whether a file name has one of those extensions. */
export const isPictureName = (name: string): boolean =>
	(pictureEndings as readonly string[]).includes(extname(name).toLowerCase());

/** The hint for a poster that cannot be read. */
export const hintOnPictures = 'Replace it with a JPEG, PNG or WebP picture, or remove it.';

/** A picture's displayed size in pixels, or the reason why it cannot be shown. */
export type Picture = { readonly width: number; readonly height: number } | { readonly fault: string };

/**
 * Reads a picture's size from its header, in about a third of a millisecond. An SVG file is read and checked as a
 * whole: see `faultOfSvg`.
 */
export async function readPicture(path: string): Promise<Picture> {
	if (!isPictureName(path)) return { fault: 'it is not a type of picture that browsers can show' };
	try {
		// Loaded on demand: its binary is an optional package, and notebooks without pictures work without it.
		const { default: sharp } = await import('sharp');
		const { autoOrient } = await sharp(path).metadata();
		const fault = extname(path).toLowerCase() === '.svg' ? await faultOfSvg(path) : undefined;
		return fault === undefined ? autoOrient : { fault };
	} catch (error) {
		return { fault: reasonOf(error).replace(/\.$/, '') };
	}
}

/** The reason why a file cannot be shown as a picture, or `undefined` if it can. */
export async function faultOfPicture(path: string): Promise<string | undefined> {
	const picture = await readPicture(path);
	return 'fault' in picture ? picture.fault : undefined;
}
