import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { CuemarkError, unusable } from '../../errors.ts';
import { namingFullDisk } from '../../files/system-error.ts';
import { FileReader } from './file-reader.ts';
import { type Named, readNames } from './zip-name.ts';

/** A file in a zip, as the list at the end of the zip has it. */
export interface ZipEntry extends Named<Entry> {
	/** As whoever packed it wrote it: see `namesIn`. */
	readonly name: string;
	/** `other` are links, and what else is on disks of Unix. */
	readonly kind: 'file' | 'folder' | 'other';
	/** Bytes and CRC-32 of what it is unpacked. */
	readonly size: number;
	readonly crc: number;
}

/** Files in a zip whose list is read; names of ordinary length take 8 MB. */
const MOST_ENTRIES = 65_535;

/**
 * Reads what is in a zip, in the order of its list.
 *
 * @param file path to open
 * @param shownAs path to name in errors
 * @throws {CuemarkError} where it is damaged, is one part of several, or has too much in it
 * @throws the errors of the file system
 */
export async function readZip(file: string, shownAs: string): Promise<ZipEntry[]> {
	try {
		return await withZip(file, async (zip) => {
			if (zip.entryCount > MOST_ENTRIES) throw unusable(shownAs, [tooMany]);
			return readNames(await Array.fromAsync(zip.eachEntry())).map(entryOf);
		});
	} catch (error) {
		throw isOfFiles(error) || error instanceof CuemarkError ? error : unusable(shownAs, [obstacleIn(error)]);
	}
}

async function withZip<Result>(file: string, work: (zip: ZipFile) => Promise<Result>): Promise<Result> {
	const handle = await open(file);
	try {
		const { size } = await handle.stat();
		// A name or a size that is wrong in the list is not to keep the other files from being read.
		const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
		return await work(await fromRandomAccessReaderPromise(new FileReader(handle, size), size, options));
	} finally {
		await handle.close();
	}
}

/** Whether an error is of the file system: those of what is in a zip have no code, or one of zlib. */
const isOfFiles = (error: unknown): boolean => /^E[A-Z]/.test((error as NodeJS.ErrnoException).code ?? '');

/** What keeps a whole zip from being read, by what yauzl says. */
function obstacleIn(error: unknown) {
	const message = error instanceof Error ? error.message : '';
	if (message.includes('multi-disk')) return oneOfSeveral;
	return message.includes('encryption') ? { reason: 'It is protected by a password.', hint: unpackIt } : noList;
}

function entryOf(named: Named<Entry>): ZipEntry {
	const { name, packed } = named;
	const kind = kindOf(name, packed.externalFileAttributes);
	return { ...named, kind, size: packed.uncompressedSize, crc: packed.crc32 };
}

/** @param attributes of the disk that it comes from: of Unix in the upper half, of DOS in the lower one */
function kindOf(name: string, attributes: number): ZipEntry['kind'] {
	const type = (attributes >>> 28) & 0xf;
	if (/[/\\]$/.test(name) || type === 0x4 || (attributes & 0x10) !== 0) return 'folder';
	return type === 0x8 || type === 0 ? 'file' : 'other';
}

/**
 * Unpacks a file of a zip to a place where there is none. Little more is in memory than what is under way, and no more is written
 * than the bytes that the list of the zip has for it.
 *
 * @param file path of the zip
 * @param shownAs path of the file in the zip, to name in errors
 * @throws {CuemarkError} where it takes a password, is packed in another way, or is damaged; what was written by then is left
 * @throws the errors of the file system
 */
export function unpack(file: string, entry: ZipEntry, place: string, shownAs: string): Promise<void> {
	return pour(file, entry, shownAs, () => createWriteStream(place, { flags: 'wx' })).catch((error: unknown) => {
		throw namingFullDisk(error, [dirname(place)]);
	});
}

/**
 * Finds out whether a file of a zip could be unpacked, and writes nothing.
 *
 * @throws as `unpack` does, but for what a disk may have against it
 */
export const tryToUnpack = (file: string, entry: ZipEntry, shownAs: string): Promise<void> =>
	pour(file, entry, shownAs, nowhere);

/** Takes bytes, and does nothing with them. */
const nowhere = (): Writable =>
	new Writable({
		write: (_chunk, _encoding, done) => {
			done();
		},
	});

/** @param open opens what takes the bytes */
async function pour(file: string, entry: ZipEntry, shownAs: string, open: () => Writable): Promise<void> {
	const obstacle = obstacleOf(entry.packed);
	if (obstacle) throw unusable(shownAs, [obstacle]);
	try {
		await withZip(file, async (zip) => {
			const unpacked = await zip.openReadStreamPromise(entry.packed);
			const check = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> => checked(bytes, entry, shownAs);
			await pipeline(unpacked, check, open());
		});
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw isOfFiles(error) ? error : unusable(shownAs, [damaged], 'is damaged', error);
	}
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

const unpackIt = 'Unpack the zip with another program, and add the resulting folder.';

/** What the ways of packing are called that hardly any zip has. */
const otherMethods: Readonly<Record<number, string>> = {
	9: 'Deflate64',
	12: 'bzip2',
	14: 'LZMA',
	93: 'Zstandard',
	95: 'XZ',
	98: 'PPMd',
};

function obstacleOf(packed: Entry) {
	if (packed.isEncrypted()) return { reason: 'It is protected by a password.', hint: unpackIt };
	if (packed.canDecodeFileData()) return null;
	const name = otherMethods[packed.compressionMethod] ?? `number ${packed.compressionMethod}`;
	return { reason: `Its compression method is not supported: ${name}.`, hint: unpackIt };
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
	reason: `The zip contains more than ${MOST_ENTRIES.toLocaleString('en')} files.`,
	hint: 'Unpack it, and add the folders that contain captions.',
};
