import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A fingerprint of files and of all that lies in folders: names, sizes, and times of change of contents and of the file
 * itself. What is not there, or leads nowhere, counts as such. Links to folders are not followed in them: nothing is read
 * there, and they may lead round in a circle. Some 5 µs a file.
 */
export const fingerprintOf = (paths: readonly string[]): string => digestOf(paths.map(describe));

function describe(path: string): unknown {
	const found = statsOf(path);
	if (!found) return null;
	if (!found.isDirectory()) return [found.size, found.mtimeMs, found.ctimeMs];
	return readdirSync(path)
		.sort()
		.map((name) => [name, describeEntry(join(path, name))]);
}

function describeEntry(path: string): unknown {
	const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	return isLink && statsOf(path)?.isDirectory() === true ? readlinkSync(path) : describe(path);
}

/** Bytes of a file that are read at once, and those past which it is not read for this: it is a recording. */
const PIECE = 1_000_000;
const READ = 500_000_000;

/**
 * A fingerprint of files by what they hold: it stays as it is where they are written anew with the same bytes, as by a
 * checkout. Some 1 ms a megabyte. A large file, and one that cannot be read, counts as changed where its time of change is
 * another.
 */
export const contentsOf = (files: readonly string[]): string =>
	digestOf(files.map((file) => [file, describeContents(file)]));

function describeContents(path: string): unknown {
	const found = statsOf(path);
	if (!found) return null;
	const { size, mtimeMs } = found;
	try {
		return found.isFile() && size <= READ ? digestOfFile(path) : [size, mtimeMs];
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
