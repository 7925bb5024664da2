import { constants, createReadStream } from 'node:fs';
import { appendFile, copyFile, link, lstat, mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { entriesBelow } from '../files/list-files.ts';
import { renameWithRetry } from '../files/rename-with-retry.ts';
import type { PackedFile } from './candidate.ts';

/** What is at a path, compared with a file: nothing, the same bytes, or others. */
export type Occupancy = 'free' | 'same' | 'taken';

/** A file by its path, or a file in a zip. */
type Content = string | PackedFile;

/** @throws the errors of the file system */
export async function occupancyOf(place: Content, file: Content): Promise<Occupancy> {
	if (typeof place === 'string' && !(await stat(place).catch(() => null))) return 'free';
	return (await haveSameSums(place, file)) ? 'same' : 'taken';
}

/**
 * The path of an existing folder in its actual spelling on a disk that ignores case or Unicode normalization: `algebra` for
 * `Algebra`. Names that do not exist are kept.
 *
 * @param below path from `folder`, with `/` between levels
 */
export async function pathAsThere(folder: string, below: string): Promise<string> {
	const names: string[] = [];
	for (const name of below.split('/')) {
		const at = path.join(folder, ...names);
		const listed = await readdir(at).catch((): string[] => []);
		const isThere = (await stat(path.join(at, name)).catch(() => null)) !== null;
		const same = listed.includes(name) || !isThere ? undefined : listed.find((one) => folded(one) === folded(name));
		names.push(same ?? name);
	}
	return names.join('/');
}

const folded = (name: string): string => name.normalize().toLowerCase();

/** Name of an unfinished copy in the target folder. Hidden, so builds skip it. */
const partialName = '.cuemark-add.partial';

/**
 * Copies or unpacks a file to a free path. Atomic, even if interrupted. Only one copy at a time may run in a folder.
 *
 * @throws {CuemarkError} if it cannot be unpacked
 * @throws the errors of the file system; EEXIST if the path is taken
 */
export async function copyTo(place: string, file: Content): Promise<void> {
	const folder = path.dirname(place);
	await mkdir(folder, { recursive: true });
	const partial = path.join(folder, partialName);
	// A leftover may be a hard link to a file placed earlier, so delete it instead of overwriting it.
	await rm(partial, { force: true });
	try {
		if (typeof file === 'string') await copyFile(file, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
		else await file.unpackTo(partial);
		await linkInPlace(partial, place);
	} finally {
		await rm(partial, { force: true });
	}
}

/**
 * Appends text to a file in UTF-8. Atomic; keeps the mode of the file and symbolic links to it.
 *
 * @throws the errors of the file system
 */
export async function appendTo(place: string, text: string): Promise<void> {
	const file = await realpath(place);
	const partial = path.join(path.dirname(file), partialName);
	await rm(partial, { force: true });
	try {
		await copyFile(file, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
		await appendFile(partial, text);
		renameWithRetry(partial, file);
	} finally {
		await rm(partial, { force: true });
	}
}

/** Removes what interrupted copies left in a folder and its subfolders. */
export async function removeLeftovers(folder: string): Promise<void> {
	for (const { name, parentPath } of await entriesBelow(folder))
		if (name === partialName) await rm(path.join(parentPath, name));
}

/** Uses a hard link, which fails if the name is taken, because a rename would overwrite. */
async function linkInPlace(partial: string, place: string): Promise<void> {
	try {
		await link(partial, place);
	} catch {
		// The name is taken, or the disk has no hard links. The notebook's lock prevents a race between this check and the rename.
		if (await lstat(place).catch(() => null))
			throw Object.assign(new Error(`EEXIST: file already exists, link '${place}'`), {
				code: 'EEXIST',
				syscall: 'link',
			});
		renameWithRetry(partial, place);
	}
}

/** Compares length and CRC-32, so that nothing has to be unpacked. */
async function haveSameSums(one: Content, other: Content): Promise<boolean> {
	const size = await sizeOf(one);
	return size !== undefined && size === (await sizeOf(other)) && (await crcOf(one)) === (await crcOf(other));
}

/** `undefined` if it is not a file. */
async function sizeOf(content: Content): Promise<number | undefined> {
	if (typeof content !== 'string') return content.size;
	const found = await stat(content);
	return found.isFile() ? found.size : undefined;
}

async function crcOf(content: Content): Promise<number> {
	if (typeof content !== 'string') return content.crc;
	let sum = 0;
	for await (const chunk of createReadStream(content)) sum = crc32(chunk as Buffer, sum);
	return sum;
}
