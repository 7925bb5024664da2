import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A fingerprint of files and folders, recursively: names, sizes, mtimes and ctimes (a ctime reveals a change that kept
 * the mtime). A missing file or broken link has a fingerprint, too. Inside folders, links to other folders are not
 * followed: no source is read there, and they may form a cycle. Takes about 5 µs a file.
 *
 * @param observedAt current time, in milliseconds since 1970. Required for files that others may change: on a disk with
 *   a coarse clock (see `isSettled`) they may change once more without a trace, so a file that fresh matches only a
 *   fingerprint of this very time
 */
export const fingerprintOf = (paths: readonly string[], observedAt?: number): string =>
	digestOf(paths.map((path) => describe(path, observedAt)));

function describe(path: string, observedAt: number | undefined): unknown {
	const found = statsOf(path);
	if (!found) return null;
	if (found.isDirectory())
		return readdirSync(path)
			.sort()
			.map((name) => [name, describeEntry(join(path, name), observedAt)]);
	const state = [found.size, found.mtimeMs, found.ctimeMs];
	return observedAt === undefined || isSettled(found, observedAt) ? state : [...state, observedAt];
}

function describeEntry(path: string, observedAt: number | undefined): unknown {
	const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	return isLink && statsOf(path)?.isDirectory() === true ? readlinkSync(path) : describe(path, observedAt);
}

/**
 * Milliseconds within which two changes may get the same time on a disk with a coarse clock: FAT has 2-second
 * steps, and lags by a tick.
 */
const COARSE_CLOCK = 2100;

/**
 * Whether any change after `observedAt` will give the file another time. Most disks record milliseconds or finer. FAT,
 * HFS+ and some network disks record whole seconds, so a change within the current one may leave no trace.
 */
function isSettled({ mtimeMs, ctimeMs }: Stats, observedAt: number): boolean {
	const isCoarse = mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0;
	return !isCoarse || Math.max(mtimeMs, ctimeMs) < observedAt - COARSE_CLOCK;
}

/** Bytes read at a time, and of the largest file that is read at all: anything larger is a recording. */
const CHUNK = 1_000_000;
const LARGEST_HASHED = 500_000_000;

/**
 * A fingerprint of the contents of files, unaffected by a rewrite with the same bytes, as by a checkout. About 1 ms a
 * megabyte. Files that are unreadable or larger than `LARGEST_HASHED` are represented by size and mtime.
 */
export const contentsOf = (files: readonly string[]): string =>
	digestOf(files.map((file) => [file, describeContents(file)]));

function describeContents(path: string): unknown {
	const found = statsOf(path);
	if (!found) return null;
	const { size, mtimeMs } = found;
	try {
		return found.isFile() && size <= LARGEST_HASHED ? digestOfFile(path) : [size, mtimeMs];
	} catch {
		return [size, mtimeMs];
	}
}

/** Reads in chunks to limit memory. */
function digestOfFile(path: string): string {
	const hash = createHash('sha256');
	const bytes = Buffer.allocUnsafe(CHUNK);
	const file = openSync(path, 'r');
	try {
		for (let read = CHUNK; read > 0;) {
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
