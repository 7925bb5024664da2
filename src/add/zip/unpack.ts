import { createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { CuemarkError, unusable } from '../../errors.ts';
import { namingFullDisk } from '../../files/system-error.ts';
import type { ZipEntry } from './read-entries.ts';

/** The ways of packing that are read, by their numbers: not at all, and as nearly all zips are. */
const STORED = 0;
const DEFLATED = 8;

/** What the others are called. */
const otherMethods: Readonly<Record<number, string>> = {
	9: 'Deflate64',
	12: 'bzip2',
	14: 'LZMA',
	93: 'Zstandard',
	95: 'XZ',
	98: 'PPMd',
};

/**
 * Unpacks a file of a zip to a place where there is none. Little more is in memory than what is under way, and no more is written
 * than the bytes that the list of the zip has for it.
 *
 * @param zip path of the zip
 * @param shownAs path of the file in it, to name in errors
 * @throws {CuemarkError} where it takes a password, is packed in another way, or is damaged; what was written by then is left
 * @throws the errors of the file system
 */
export async function unpack(zip: string, entry: ZipEntry, place: string, shownAs: string): Promise<void> {
	const obstacle = obstacleOf(entry);
	if (obstacle) throw unusable(shownAs, [obstacle]);
	const file = await open(zip);
	try {
		const from = await startOf(file, entry, shownAs);
		const { packedSize } = entry;
		const packed =
			packedSize === 0 ? Readable.from([]) : file.createReadStream({ ...rangeOf(from, packedSize), autoClose: false });
		const check = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> => checked(bytes, entry, shownAs);
		const written = createWriteStream(place, { flags: 'wx' });
		await (entry.method === DEFLATED && packedSize > 0
			? pipeline(packed, createInflateRaw(), check, written)
			: pipeline(packed, check, written));
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		const isOfPacking = String((error as NodeJS.ErrnoException).code).startsWith('Z_');
		throw isOfPacking ? unusable(shownAs, [damaged], 'is damaged', error) : namingFullDisk(error, [dirname(place)]);
	} finally {
		await file.close();
	}
}

const rangeOf = (start: number, length: number) => ({ start, end: start + length - 1 });

/**
 * Where the bytes of a file begin: behind what is said of it once more, which has a length of its own.
 *
 * @throws {CuemarkError} where they are not all there
 */
async function startOf(zip: FileHandle, { at, packedSize }: ZipEntry, shownAs: string): Promise<number> {
	const { size } = await zip.stat();
	if (at + 30 + packedSize > size) throw unusable(shownAs, [damaged]);
	const { buffer } = await zip.read(Buffer.alloc(30), 0, 30, at);
	const start = at + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
	if (buffer.toString('latin1', 0, 4) !== 'PK\u0003\u0004' || start + packedSize > size)
		throw unusable(shownAs, [damaged]);
	return start;
}

/** Bytes as they come, as long as they are those that the list of the zip speaks of. */
async function* checked(
	bytes: AsyncIterable<Buffer>,
	{ size, crc }: ZipEntry,
	shownAs: string,
): AsyncGenerator<Buffer> {
	let read = 0;
	let sum = 0;
	for await (const chunk of bytes) {
		read += chunk.length;
		if (read > size) break;
		sum = crc32(chunk, sum);
		yield chunk;
	}
	if (read !== size || sum !== crc) throw unusable(shownAs, [damaged]);
}

const unpackIt = 'Unpack the zip with another program, and add the folder that comes of it.';

function obstacleOf({ isEncrypted, method }: ZipEntry) {
	if (isEncrypted) return { reason: 'It takes a password to unpack it.', hint: unpackIt };
	if (method === STORED || method === DEFLATED) return null;
	const name = otherMethods[method] ?? `number ${method}`;
	return { reason: `It is packed in a way that is not read: ${name}.`, hint: unpackIt };
}

const damaged = {
	reason: 'It is damaged: what comes out is not what was put in.',
	hint: 'Download or copy the zip again.',
};
