import { constants, crc32, deflateRawSync } from 'node:zlib';
import { isPlayedName } from '../sources/recording-name.ts';

/** A file as it stands in an archive. */
export interface CompressedFile {
	/** Path from the site's root. */
	readonly file: string;
	/** Bytes before compression, and their CRC-32. */
	readonly size: number;
	readonly crc: number;
	/** 0 as it is, 8 deflated: the numbers of the zip format. */
	readonly method: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Endings of files that are compressed already: to try again would only take time. */
const compressed = /\.(?:jpe?g|png|webp|woff2)$/i;
/** Files of base64 of compressed data: it has no repetitions, but Huffman coding makes up for the small alphabet. */
const packed = /^search\/.*\.js$/;
/** Level of zlib that takes two thirds of the default's time, for 3 % more bytes. */
const LEVEL = 4;

/**
 * Compresses a file of a site for an archive; what is compressed already stays as it is.
 *
 * @param file path from the site's root
 */
export function compressFile(file: string, data: Uint8Array<ArrayBuffer>): CompressedFile {
	const known = { file, size: data.length, crc: crc32(data) };
	if (compressed.test(file) || isPlayedName(file)) return { ...known, method: 0, bytes: data };
	const strategy = packed.test(file) ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
	return { ...known, method: 8, bytes: deflateRawSync(data, { level: LEVEL, strategy }) };
}
