import { constants, createReadStream } from 'node:fs';
import { appendFile, copyFile, link, lstat, mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { entriesBelow } from '../files/list-files.ts';
import { renamePatiently } from '../files/patient-rename.ts';
import type { PackedFile } from './candidate.ts';

/** What a place holds: nothing, the same bytes as a file, or others. */
export type Occupancy = 'free' | 'same' | 'taken';

/** A file by its path, or what is in a zip. */
type Content = string | PackedFile;

/** @throws the errors of the file system */
export async function occupancyOf(place: Content, file: Content): Promise<Occupancy> {
	if (typeof place === 'string' && !(await stat(place).catch(() => null))) return 'free';
	const isSame = await (typeof place === 'string' && typeof file === 'string'
		? haveSameBytes(place, file)
		: haveSameSums(place, file));
	return isSame ? 'same' : 'taken';
}

/**
 * The path of a folder as a disk has it that takes names for one where they differ in capitals only, or in how letters with marks
 * are written: `algebra` for `Algebra`, where that is there.
 *
 * @param below path from `folder`, `/` between levels
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

/** What is being copied, in the folder that it is for. A build passes over it, as it does over all hidden files. */
const partialName = '.cuemark-add.partial';

/**
 * Copies a file to a place where there is none, or unpacks it there: it is there whole or not at all, even if that is
 * interrupted. One copy at a time may be made in a folder.
 *
 * @throws {CuemarkError} where it cannot be unpacked
 * @throws the errors of the file system; also (EEXIST) where there is a file by now
 */
export async function copyTo(place: string, file: Content): Promise<void> {
	const folder = path.dirname(place);
	await mkdir(folder, { recursive: true });
	const partial = path.join(folder, partialName);
	// What is left here may be a second name of a placed file: it must not be overwritten.
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
 * Puts bytes behind those of a file: the longer file is there whole, or the file stays as it was. Its mode is kept, and so are
 * links that lead to it.
 *
 * @throws the errors of the file system
 */
export async function appendTo(place: string, bytes: Uint8Array): Promise<void> {
	const file = await realpath(place);
	const partial = path.join(path.dirname(file), partialName);
	await rm(partial, { force: true });
	try {
		await copyFile(file, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
		await appendFile(partial, bytes);
		renamePatiently(partial, file);
	} finally {
		await rm(partial, { force: true });
	}
}

/** Removes what interrupted copies have left in a folder and those below it. */
export async function removeLeft(folder: string): Promise<void> {
	for (const { name, parentPath } of await entriesBelow(folder))
		if (name === partialName) await rm(path.join(parentPath, name));
}

/** By a link, which fails where the name is taken; a rename would overwrite. */
async function linkInPlace(partial: string, place: string): Promise<void> {
	try {
		await link(partial, place);
	} catch {
		// Its name is taken, or the disk has no links. Two commands cannot meet here: whoever adds holds the notebook's lock.
		if (await lstat(place).catch(() => null))
			throw Object.assign(new Error(`EEXIST: file already exists, link '${place}'`), {
				code: 'EEXIST',
				syscall: 'link',
			});
		renamePatiently(partial, place);
	}
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
	const sizes = await Promise.all([stat(one), stat(other)]);
	if (!sizes.every((found) => found.isFile()) || sizes[0].size !== sizes[1].size) return false;
	const files = await Promise.all([open(one), open(other)]);
	const buffers = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 20)] as const;
	try {
		for (;;) {
			const [a, b] = await Promise.all([files[0].read(buffers[0]), files[1].read(buffers[1])]);
			const part = buffers[0].subarray(0, a.bytesRead);
			if (a.bytesRead !== b.bytesRead || !part.equals(buffers[1].subarray(0, b.bytesRead))) return false;
			if (a.bytesRead === 0) return true;
		}
	} finally {
		await Promise.all(files.map((file) => file.close()));
	}
}

/** By length and CRC-32: nothing is unpacked only to be compared. */
async function haveSameSums(one: Content, other: Content): Promise<boolean> {
	return (await sizeOf(one)) === (await sizeOf(other)) && (await crcOf(one)) === (await crcOf(other));
}

const sizeOf = async (content: Content): Promise<number> =>
	(typeof content === 'string' ? await stat(content) : content).size;

async function crcOf(content: Content): Promise<number> {
	if (typeof content !== 'string') return content.crc;
	let sum = 0;
	for await (const chunk of createReadStream(content)) sum = crc32(chunk as Buffer, sum);
	return sum;
}
