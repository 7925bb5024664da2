import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { isPlayable } from '../sources/recording-name.ts';

/** A file as stored in an archive. */
export interface CompressedFile {
	/** Path from the site's root. */
	readonly file: string;
	/** Uncompressed size in bytes. */
	readonly size: number;
	/** CRC-32 of the uncompressed bytes. */
	readonly crc: number;
	/** Compression method as numbered by the zip format: 0 stored, 8 deflated. */
	readonly method: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files in compressed formats, which deflate cannot make smaller. */
const compressed = /\.(?:jpe?g|png|webp|woff2)$/i;
/** Files with compressed data as base64: no repetitions to find, but Huffman coding undoes the overhead of base64. */
const base64Data = /^search\/.*\.js$/;
/** zlib level: takes two thirds of the default's time, for 3 % more bytes. */
const LEVEL = 4;

/**
 * Compresses a file for an archive; files in compressed formats are stored as they are.
 *
 * @param file path from the site's root
 */
export function compressFile(file: string, data: Uint8Array<ArrayBuffer>): CompressedFile {
	const facts = { file, size: data.length, crc: crc32(data) };
	if (compressed.test(file) || isPlayable(file)) return { ...facts, method: 0, bytes: data };
	const strategy = base64Data.test(file) ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
	return { ...facts, method: 8, bytes: deflateRawSync(data, { level: LEVEL, strategy }) };
}

export const compressFiles = (task: {
	readonly siteDir: string;
	readonly files: readonly string[];
}): CompressedFile[] => task.files.map((file) => compressFile(file, readFileSync(join(task.siteDir, file))));
