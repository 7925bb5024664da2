import { closeSync, openSync, readSync } from 'node:fs';

/** How many bytes are read of an archive at a time, at least. */
const WINDOW = 4_000_000;

/** An archive that a build made. */
export interface OpenArchive {
	/**
	 * The bytes of a file as they stand there. Quick where files are asked for in the order in which they stand.
	 *
	 * @param at bytes from the start of the archive
	 * @param length how many bytes they are
	 * @throws {Error} where the archive ends before them
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
				// A new one, as what was read of the last may not be written yet.
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
