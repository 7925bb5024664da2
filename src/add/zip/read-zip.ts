import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { CuemarkError, type Rejection, unusable } from '../../errors.ts';
import { withFullDisk } from '../../files/system-error.ts';
import { FileReader } from './file-reader.ts';
import { type Named, readNames } from './zip-name.ts';

/** An entry in the central directory of a zip. */
export interface ZipEntry extends Named<Entry> {
	/** Untrusted path: see `namesIn`. */
	readonly name: string;
	/** `other` are links and other special files of Unix. */
	readonly kind: 'file' | 'folder' | 'other';
	/** Bytes and CRC-32 of the unpacked file. */
	readonly size: number;
	readonly crc: number;
}

/** The most entries that are read; with names of ordinary length they take 8 MB. */
const MAX_ENTRIES = 65_535;

/**
 * Reads the entries of a zip, in the order of its central directory.
 *
 * @param file path to open
 * @param shownAs path to name in errors
 * @throws {CuemarkError} if it is damaged, is one part of several, or has too many entries
 * @throws the errors of the file system
 */
export async function readZip(file: string, shownAs: string): Promise<ZipEntry[]> {
	try {
		return await withZip(file, async (zip) => {
			if (zip.entryCount > MAX_ENTRIES) throw unusable(shownAs, [tooMany]);
			return readNames(await Array.fromAsync(zip.eachEntry())).map(entryOf);
		});
	} catch (error) {
		throw isFileSystemError(error) || error instanceof CuemarkError
			? error
			: unusable(shownAs, [reasonUnreadable(error)]);
	}
}

async function withZip<Result>(file: string, work: (zip: ZipFile) => Promise<Result>): Promise<Result> {
	const handle = await open(file);
	try {
		const { size } = await handle.stat();
		// An entry with a wrong name or size must not prevent reading the others.
		const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
		return await work(await fromRandomAccessReaderPromise(new FileReader(handle, size), size, options));
	} finally {
		await handle.close();
	}
}

/** Whether an error comes from the file system: errors in zip data have no code, or one of zlib. */
const isFileSystemError = (error: unknown): boolean => /^E[A-Z]/.test((error as NodeJS.ErrnoException).code ?? '');

/** Why a whole zip cannot be read, derived from the message of yauzl. */
function reasonUnreadable(error: unknown) {
	const message = error instanceof Error ? error.message : '';
	if (message.includes('multi-disk')) return oneOfSeveral;
	return message.includes('encryption') ? { reason: 'It is protected by a password.', hint: unpackIt } : noList;
}

function entryOf(named: Named<Entry>): ZipEntry {
	const { name, packed } = named;
	const kind = kindOf(name, packed.externalFileAttributes);
	return { ...named, kind, size: packed.uncompressedSize, crc: packed.crc32 };
}

/** @param attributes external file attributes: those of Unix in the upper 16 bits, those of DOS in the lower */
function kindOf(name: string, attributes: number): ZipEntry['kind'] {
	const type = (attributes >>> 28) & 0xf;
	if (/[/\\]$/.test(name) || type === 0x4 || (attributes & 0x10) !== 0) return 'folder';
	return type === 0x8 || type === 0 ? 'file' : 'other';
}

/**
 * Unpacks a file of a zip to a free path. Streams, and never writes more than the size in the central directory.
 *
 * @param file path of the zip
 * @param shownAs path of the file in the zip, to name in errors
 * @throws {CuemarkError} if it is encrypted, compressed with an unsupported method, or damaged; a partial file is left behind
 * @throws the errors of the file system
 */
export async function unpack(file: string, entry: ZipEntry, place: string, shownAs: string): Promise<void> {
	const obstacle = obstacleTo(entry);
	if (obstacle) throw unusable(shownAs, [obstacle]);
	try {
		await withZip(file, async (zip) => {
			const unpacked = await zip.openReadStreamPromise(entry.packed);
			const check = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> => checked(bytes, entry, shownAs);
			await pipeline(unpacked, check, createWriteStream(place, { flags: 'wx' }));
		});
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw isFileSystemError(error) ? withFullDisk(error, [dirname(place)]) : unusable(shownAs, [damaged]);
	}
}

/** Passes bytes on, and verifies their number and CRC-32. */
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

const unpackIt = 'Unpack the zip with another program, and add the resulting folder.';

/** Why a file of a zip certainly cannot be unpacked, as its entry shows. */
export function obstacleTo({ packed }: ZipEntry): Rejection | undefined {
	if (packed.isEncrypted()) return { reason: 'It is protected by a password.', hint: unpackIt };
	if (packed.canDecodeFileData()) return undefined;
	return { reason: 'Its compression method is not supported.', hint: unpackIt };
}

const damaged = {
	reason: 'It is damaged and cannot be unpacked.',
	hint: 'Download or copy the zip again.',
};

const noList = {
	reason: 'The zip is damaged or incomplete: its list of files cannot be read.',
	hint: 'Download or copy it again.',
};

const oneOfSeveral = {
	reason: 'This is one part of a zip that was split into several.',
	hint: 'Unpack all parts together, for example with 7-Zip, and add the resulting folder.',
};

const tooMany = {
	reason: `The zip contains more than ${MAX_ENTRIES.toLocaleString('en')} files.`,
	hint: 'Unpack it, and add the folders that contain captions.',
};
