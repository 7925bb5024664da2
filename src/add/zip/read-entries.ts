import { type FileHandle, open } from 'node:fs/promises';
import { unusable } from '../../errors.ts';
import { decodeName } from './zip-name.ts';

/** A file in a zip, as the list at the end of the zip has it. */
export interface ZipEntry {
	/** As whoever packed it wrote it: see `namesIn`. */
	readonly name: string;
	/** `other` are links, and what else is on disks of Unix. */
	readonly kind: 'file' | 'folder' | 'other';
	/** Bytes, unpacked and packed. */
	readonly size: number;
	readonly packedSize: number;
	/** Of what it is unpacked. */
	readonly crc: number;
	/** How it is packed: see `methods`. */
	readonly method: number;
	/** Whether it takes a password. */
	readonly isEncrypted: boolean;
	/** Where it begins, in bytes from the start of the zip. */
	readonly at: number;
}

/** What is read of the list of entries; names of ordinary length take 8 MB. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 64 * 1024 * 1024;

/** Bytes of the record that a zip ends with, of the comment that may follow it, and of what leads to its 64-bit extension. */
const END = 22;
const LONGEST_COMMENT = 65_535;
const LOCATOR = 20;

/**
 * Reads what is in a zip, in the order of its list.
 *
 * @param file path to open
 * @param shownAs path to name in errors
 * @throws {CuemarkError} where it is damaged, is one part of several, or has too much in it
 * @throws the errors of the file system
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readEntries(file: string, shownAs: string): Promise<ZipEntry[]> {
	const zip = await open(file);
	try {
		const { at, bytes, count } = await findList(zip, shownAs);
		if (count > MOST_ENTRIES || bytes > MOST_BYTES) throw unusable(shownAs, [tooMany]);
		return entriesIn(await readAt(zip, at, bytes, shownAs), count, shownAs);
	} finally {
		await zip.close();
	}
}

/** Bytes of a file; all of them are there. */
async function readAt(zip: FileHandle, at: number, length: number, shownAs: string): Promise<Buffer> {
	const { size } = await zip.stat();
	// Before room is made for what a zip only says.
	if (at + length > size) throw unusable(shownAs, [damaged]);
	const { buffer, bytesRead } = await zip.read(Buffer.alloc(length), 0, length, at);
	if (bytesRead < length) throw unusable(shownAs, [damaged]);
	return buffer;
}

interface List {
	/** Where it begins, in bytes from the start of the zip, and how long it is. */
	readonly at: number;
	readonly bytes: number;
	/** Entries in it. */
	readonly count: number;
}

async function findList(zip: FileHandle, shownAs: string): Promise<List> {
	const { size } = await zip.stat();
	const length = Math.min(size, LOCATOR + END + LONGEST_COMMENT);
	const tail = await readAt(zip, size - length, length, shownAs);
	const at = tail.lastIndexOf('PK\u0005\u0006', -END, 'latin1');
	if (at < 0) throw unusable(shownAs, [damaged]);
	const end = tail.subarray(at);
	const disk = end.readUInt16LE(4);
	if (disk !== 0 && disk !== 0xffff) throw unusable(shownAs, [oneOfSeveral]);
	const locator = tail.subarray(Math.max(0, at - LOCATOR), at);
	if (locator.length === LOCATOR && locator.toString('latin1', 0, 4) === 'PK\u0006\u0007') {
		const record = await readAt(zip, numberAt(locator, 8), 56, shownAs);
		return { at: numberAt(record, 48), bytes: numberAt(record, 40), count: numberAt(record, 32) };
	}
	return { at: end.readUInt32LE(16), bytes: end.readUInt32LE(12), count: end.readUInt16LE(10) };
}

function entriesIn(list: Buffer, count: number, shownAs: string): ZipEntry[] {
	const entries: ZipEntry[] = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		const fixed = list.subarray(at, at + 46);
		if (fixed.length < 46 || fixed.toString('latin1', 0, 4) !== 'PK\u0001\u0002') throw unusable(shownAs, [damaged]);
		const nameEnd = at + 46 + fixed.readUInt16LE(28);
		const extraEnd = nameEnd + fixed.readUInt16LE(30);
		const next = extraEnd + fixed.readUInt16LE(32);
		if (next > list.length) throw unusable(shownAs, [damaged]);
		const extra = extraFields(list.subarray(nameEnd, extraEnd));
		const name = decodeName(list.subarray(at + 46, nameEnd), extra.get(0x7075) ?? Buffer.alloc(0));
		const [size, packedSize, start] = longNumbers(
			[fixed.readUInt32LE(24), fixed.readUInt32LE(20), fixed.readUInt32LE(42)],
			extra.get(0x0001) ?? Buffer.alloc(0),
		);
		entries.push({
			name,
			kind: kindOf(name, fixed.readUInt32LE(38)),
			size,
			packedSize,
			crc: fixed.readUInt32LE(16),
			method: fixed.readUInt16LE(10),
			isEncrypted: (fixed.readUInt16LE(8) & 1) === 1,
			at: start,
		});
		at = next;
	}
	return entries;
}

/** What stands behind the name of an entry, by the number of what it is. */
function extraFields(bytes: Buffer): Map<number, Buffer> {
	const fields = new Map<number, Buffer>();
	for (let at = 0; at + 4 <= bytes.length;) {
		const end = at + 4 + bytes.readUInt16LE(at + 2);
		fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, end));
		at = end;
	}
	return fields;
}

/** Numbers of an entry: those that 32 bits do not hold are in a field of their own, one behind the other. */
function longNumbers<Numbers extends number[]>(numbers: readonly [...Numbers], field: Buffer): Numbers {
	let at = 0;
	return numbers.map((number) => {
		if (number !== 0xffffffff || at + 8 > field.length) return number;
		at += 8;
		return numberAt(field, at - 8);
	}) as Numbers;
}

/** Of 64 bits. One that is too large to be exact leads to no place that there is. */
const numberAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** @param attributes of the disk that it comes from: of Unix in the upper half, of DOS in the lower one */
function kindOf(name: string, attributes: number): ZipEntry['kind'] {
	const type = (attributes >>> 28) & 0xf;
	if (/[/\\]$/.test(name) || type === 0x4 || (attributes & 0x10) !== 0) return 'folder';
	return type === 0x8 || type === 0 ? 'file' : 'other';
}

const damaged = {
	reason: 'The zip is damaged, or not all of it is there: its list of files cannot be read.',
	hint: 'Download or copy it again.',
};

const oneOfSeveral = {
	reason: 'This is one part of a zip that was cut into several.',
	hint: 'Unpack all parts together, as 7-Zip does, and add the folder that comes of it.',
};

const tooMany = {
	reason: `This zip has more than ${MOST_ENTRIES.toLocaleString('en')} files in it.`,
	hint: 'Unpack it, and add the folders that hold captions.',
};
