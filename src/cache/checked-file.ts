import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { renameWithRetry } from '../files/rename-with-retry.ts';

/**
 * Writes a file of the build cache, replacing any file or folder there: the cache belongs to Cuemark alone. Atomic: a kill
 * leaves the old file or the new one. Its last four bytes are a checksum.
 */
export function writeChecked(file: string, content: Uint8Array): void {
	// Unique per thread. Other processes are kept out by the lock.
	const partial = `${file}.${String(threadId)}.partial`;
	const checksum = Buffer.alloc(CHECKSUM);
	checksum.writeUInt32BE(crc32(content));
	writeFileSync(partial, Buffer.concat([content, checksum]));
	try {
		renameSync(partial, file);
	} catch {
		rmSync(file, { recursive: true, force: true });
		renameWithRetry(partial, file);
	}
}

/**
 * Reads what `writeChecked` wrote.
 *
 * @throws {Error} if it cannot be read, or is damaged: a build made from it would differ from a clean one
 */
export function readChecked(file: string): Buffer {
	const bytes = readFileSync(file);
	const content = bytes.subarray(0, -CHECKSUM);
	if (crc32(content) !== bytes.readUInt32BE(bytes.length - CHECKSUM)) throw new Error(`${file} is damaged.`);
	return content;
}

/** Bytes of a CRC-32. */
const CHECKSUM = 4;
