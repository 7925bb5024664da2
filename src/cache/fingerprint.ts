import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A fingerprint of files and of everything in folders: names, sizes, mtimes and ctimes (these tell of a change that kept the
 * mtime). A missing file or a broken link counts as such. Inside folders, links to other folders are not followed: no source
 * is read there, and they may form a circle. About 5 µs a file.
 *
 * @param lookedAt when these files are looked at, in milliseconds since 1970, where they are somebody else's, who may change one
 *   once more unseen (see `isSettled`): such a file is the same only as often as it is looked at by this very time
 */
export const fingerprintOf = (paths: readonly string[], lookedAt?: number): string =>
	digestOf(paths.map((path) => describe(path, lookedAt)));

function describe(path: string, lookedAt: number | undefined): unknown {
	const found = statsOf(path);
	if (!found) return null;
	if (found.isDirectory())
		return readdirSync(path)
			.sort()
			.map((name) => [name, describeEntry(join(path, name), lookedAt)]);
	const state = [found.size, found.mtimeMs, found.ctimeMs];
	return lookedAt === undefined || isSettled(found, lookedAt) ? state : [...state, lookedAt];
}

function describeEntry(path: string, lookedAt: number | undefined): unknown {
	const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	return isLink && statsOf(path)?.isDirectory() === true ? readlinkSync(path) : describe(path, lookedAt);
}

/** Milliseconds for which a disk with a coarse clock may give changes one time: FAT's goes every other second, and lags by a tick. */
const COARSE = 2100;

/**
 * Whether a change of a file after it was looked at would give it other times. Disks tell times to the millisecond or finer, but for
 * FAT, HFS+ and some that are reached by a network: there, all times are whole seconds, and one that is not over may still be given
 * to a change.
 */
function isSettled({ mtimeMs, ctimeMs }: Stats, lookedAt: number): boolean {
	const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0;
	return !isCoarse || Math.max(mtimeMs, ctimeMs) < lookedAt - COARSE;
}

/** Bytes read at a time, and in the largest file that is read at all: one larger than that is a recording. */
const PIECE = 1_000_000;
const LARGEST = 500_000_000;

/**
 * A fingerprint of the contents of files: it stays the same when a file is rewritten with the same bytes, as by a checkout.
 * About 1 ms a megabyte. A very large or unreadable file counts as changed when its size or its mtime differs.
 */
export const contentsOf = (files: readonly string[]): string =>
	digestOf(files.map((file) => [file, describeContents(file)]));

function describeContents(path: string): unknown {
	const found = statsOf(path);
	if (!found) return null;
	const { size, mtimeMs } = found;
	try {
		return found.isFile() && size <= LARGEST ? digestOfFile(path) : [size, mtimeMs];
	} catch {
		return [size, mtimeMs];
	}
}

/** In pieces: a file may be larger than memory. */
function digestOfFile(path: string): string {
	const hash = createHash('sha256');
	const bytes = Buffer.allocUnsafe(PIECE);
	const file = openSync(path, 'r');
	try {
		for (let read = PIECE; read > 0;) {
			read = readSync(file, bytes);
			hash.update(bytes.subarray(0, read));
		}
	} finally {
		closeSync(file);
	}
	return hash.digest('hex');
}

function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}
