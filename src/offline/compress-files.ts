import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file as it stands in an archive. */
export interface CompressedFile {
	/** Path from the site's root. */
	readonly file: string;
	/** Bytes before compression, and their CRC-32. */
	readonly size: number;
	readonly crc: number;
	/** 0 as it is, 8 deflated: the numbers of the zip format. */
	readonly method: 0 | 8;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What compression would only cost time. */
const compressed = /\.(?:mp4|webm|m4a|mp3|ogg|jpe?g|png|webp|woff2)$/i;
/** Base64 of what is compressed already: only its alphabet is small, so no repetition is looked for. */
const packed = /^search\/.*\.js$/;

/** Compresses files of a site for an archive. */
export async function compressFiles({
	siteDir,
	files,
}: {
	siteDir: string;
	files: readonly string[];
}): Promise<CompressedFile[]> {
	return Promise.all(files.map(async (file) => compressFile(file, await readFile(join(siteDir, file)))));
}

/** Compresses a file that is at hand. */
export function compressFile(file: string, data: Uint8Array<ArrayBuffer>): CompressedFile {
	const known = { file, size: data.length, crc: crc32(data) };
	if (compressed.test(file)) return { ...known, method: 0, bytes: data };
	const strategy = packed.test(file) ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
	return { ...known, method: 8, bytes: deflateRawSync(data, { level: 4, strategy }) };
}
