import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A fingerprint of files and of all that lies in folders: names, sizes, and times of change of contents and of the file
 * itself. What is not there counts as such. Some 5 µs a file.
 */
export const fingerprintOf = (paths: readonly string[]): string =>
	digestOf(paths.map((path) => describe(path, (_, { size, mtimeMs, ctimeMs }) => [size, mtimeMs, ctimeMs])));

/** Bytes of a file that are read at once. */
const PIECE = 1_000_000;
/** Recordings are too large to be read for this. */
const recording = /\.(?:mp4|webm|m4a|mp3|ogg)$/i;

/**
 * The same by what the files hold: it stays as it is where files are written anew with the same bytes, as by a checkout. Some
 * 1 ms a megabyte.
 */
export const contentsOf = (paths: readonly string[]): string =>
	digestOf(
		paths.map((path) =>
			describe(path, (file, { size, mtimeMs }) => (recording.test(file) ? [size, mtimeMs] : digestOfFile(file))),
		),
	);

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

function describe(path: string, describeFile: (path: string, stats: Stats) => unknown): unknown {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return null;
	if (!found.isDirectory()) return describeFile(path, found);
	return readdirSync(path)
		.sort()
		.map((name) => [name, describe(join(path, name), describeFile)]);
}
