import { Zip, type ZipInputFile } from 'fflate';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renameWithRetry } from '../files/rename-with-retry.ts';
import { offlinePage, onlineOnlyEnd, onlineOnlyStart } from './archive-name.ts';
import { type CompressedFile, compressFile } from './compressed-file.ts';

/** The position of a file in an archive. */
export interface ArchivedFile extends Omit<CompressedFile, 'file' | 'bytes'> {
	/** Offset of its compressed bytes from the start of the archive. */
	readonly at: number;
	/** Number of compressed bytes. */
	readonly length: number;
}

/** Fixed, so that the same site gives the same archive on any day and in any time zone; zip needs a date after 1980. */
const timestamp = new Date(2000, 0, 1);
/** Limits of zip without ZIP64; the byte limit leaves room for the central directory at the end. */
const MAX_FILES = 65_535;
const MAX_BYTES = 4_200_000_000;
const onlineOnly = new RegExp(`<!--${onlineOnlyStart}-->.*?<!--${onlineOnlyEnd}-->`, 's');

/**
 * Packs a site into a zip file in its root, for reading without a server. It unpacks to a single folder with the name
 * of the archive. Parts marked as online-only (the link to the archive itself) are left out.
 *
 * @param name file name of the archive
 * @param files batches of files, in archive order
 * @returns the position of each file, by path from the site's root
 * @throws {Error} if the site exceeds the limits of a zip
 */
export async function archiveSite(
	siteDir: string,
	name: string,
	files: AsyncIterable<readonly CompressedFile[]>,
): Promise<Record<string, ArchivedFile>> {
	const folder = name.replace(/\.zip$/, '');
	const partial = join(siteDir, `${name}.partial`);
	const entries: Record<string, ArchivedFile> = {};
	await writeFile(partial, zipped(folder, siteDir, files, entries));
	renameWithRetry(partial, join(siteDir, name));
	return entries;
}

/** @param entries receives the position of each file */
async function* zipped(
	folder: string,
	siteDir: string,
	batches: AsyncIterable<readonly CompressedFile[]>,
	entries: Record<string, ArchivedFile>,
): AsyncGenerator<Uint8Array> {
	let chunks: Uint8Array[] = [];
	let written = 0;
	let files = 0;
	let current: CompressedFile | undefined;
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		if (chunk === current?.bytes) {
			const { file, bytes, ...known } = current;
			entries[file] = { ...known, at: written, length: bytes.length };
		}
		chunks.push(chunk);
		written += chunk.length;
	});
	for await (const batch of batches) {
		for (const one of batch) {
			const file = one.file === offlinePage ? await withoutOnlineOnly(siteDir) : one;
			current = file;
			if (++files > MAX_FILES || written > MAX_BYTES) throw new Error(`A zip cannot hold all of ${siteDir}.`);
			const { size, crc, method: compression, bytes } = file;
			const attributes = { mtime: timestamp, os: 3, attrs: 0o100644 << 16 };
			const entry: ZipInputFile = { filename: `${folder}/${file.file}`, size, crc, compression, ...attributes };
			zip.add(entry);
			entry.ondata?.(null, bytes, true);
		}
		yield Buffer.concat(chunks);
		chunks = [];
	}
	zip.end();
	yield Buffer.concat(chunks);
}

async function withoutOnlineOnly(siteDir: string): Promise<CompressedFile> {
	const page = await readFile(join(siteDir, offlinePage), 'utf8');
	return compressFile(offlinePage, Buffer.from(page.replace(onlineOnly, '')));
}
