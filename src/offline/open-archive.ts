import { closeSync, openSync, readSync } from 'node:fs';

/** Minimum number of bytes to read from an archive at a time. */
const WINDOW = 4_000_000;

/** An archive of an earlier build, open for reading. */
export interface OpenArchive {
	/**
	 * Reads the stored bytes of a file. Fast if files are read in archive order.
	 *
	 * @param at offset from the start of the archive
	 * @param length number of bytes
	 * @throws {Error} if the archive is too short
	 */
	readonly read: (at: number, length: number) => Uint8Array<ArrayBuffer>;
	readonly close: () => void;
}

/** Opens an archive to copy files from it. */
export function openArchive(path: string): OpenArchive {
	const file = openSync(path, 'r');
	let window = new Uint8Array();
	let start = 0;
	return {
		read(at, length) {
			if (at < start || at + length > start + window.length) {
				// A new buffer: callers may not have written the bytes from the last one yet.
				const bytes = new Uint8Array(Math.max(WINDOW, length));
				window = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at));
				start = at;
				if (window.length < length) throw new Error(`${path} has become shorter.`);
			}
			return window.subarray(at - start, at - start + length);
		},
		close: () => {
			closeSync(file);
		},
	};
}
