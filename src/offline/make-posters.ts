import { link, mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import type { FileToCopy } from './copy-media.ts';
import { posterPath, posterWidths } from './poster-path.ts';

/** A picture of the reader's own. */
export interface Poster extends FileToCopy {
	/** Path as the user knows it. */
	readonly name: string;
}

const hint = 'Put a JPEG, PNG or WebP picture there, or take the file away.';

/**
 * Makes of each picture of the reader's own the sizes that pages show. A site keeps what the one before it has of a picture
 * that has not changed since (same time of change).
 *
 * @param site the folder of the site
 * @param before the site that is to be replaced; there need not be one
 * @throws {CuemarkError} naming every file that is no picture
 */
export async function makePosters(posters: readonly Poster[], site: string, before: string): Promise<void> {
	const problems: Problem[] = [];
	for (const { path, file, name } of posters) {
		try {
			const { mtime } = await stat(path);
			await Promise.all(
				posterWidths.map((width) => makeOne(path, mtime, posterPath(file, width), width, site, before)),
			);
		} catch (error) {
			problems.push({ file: name, reason: `The picture cannot be read: ${reasonOf(error)}.`, hint });
		}
	}
	if (problems.length > 0) throw new CuemarkError('Some pictures cannot be used. The site before stays.', { problems });
}

async function makeOne(
	path: string,
	mtime: Date,
	to: string,
	width: number,
	site: string,
	before: string,
): Promise<void> {
	const target = join(site, to);
	await mkdir(dirname(target), { recursive: true });
	const last = await stat(join(before, to)).catch(() => null);
	if (last?.mtime.getTime() === mtime.getTime()) {
		const linked = await link(join(before, to), target).then(
			() => true,
			() => false,
		);
		if (linked) return;
	}
	await writeFile(target, await resizePoster(path, width));
	await utimes(target, mtime, mtime);
}

/**
 * A picture as WebP, cut to 16 by 9 around its middle. Of one that breaks off, what there is, as browsers show it.
 *
 * @param width pixels
 * @throws {Error} where it is no picture
 */
export async function resizePoster(path: string, width: number): Promise<Buffer> {
	// Its binary is an optional package, one for each platform: a site without pictures does without.
	const { default: sharp } = await import('sharp');
	const height = Math.round((width * 9) / 16);
	return sharp(path, { failOn: 'none' }).autoOrient().resize(width, height).webp({ quality: 78 }).toBuffer();
}
