import { Zip, type ZipInputFile } from 'fflate';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renamePatiently } from '../files/patient-rename.ts';
import { offlinePage, onlineOnlyEnd, onlineOnlyStart } from './archive-name.ts';
import { type CompressedFile, compressFile } from './compressed-file.ts';

/** Where a file stands in an archive, and what is known of it. */
export interface ArchivedFile extends Omit<CompressedFile, 'file' | 'bytes'> {
	/** Bytes from the start of the archive to those of the file, and how many they are. */
	readonly at: number;
	readonly length: number;
}

/** Fixed, so that the same site gives the same archive on any day and in any time zone; zip needs a date after 1980. */
const timestamp = new Date(2000, 0, 1);
/** What the zip format holds without its 64-bit extension; the list of all files comes last. */
const MOST_FILES = 65_535;
const MOST_BYTES = 4_200_000_000;
const onlineOnly = new RegExp(`<!--${onlineOnlyStart}-->.*?<!--${onlineOnlyEnd}-->`, 's');

/**
 * Packs a site into one zip file in its root, for reading without a server. Unpacked, it is one folder, named like the
 * archive. What is marked as online only (the link to the archive itself) is left out.
 *
 * @param name file name of the archive
 * @param files in the order in which they are to stand in it, in runs as they come
 * @returns where each file stands in it, by path from the site's root
 * @throws {Error} where there is more than a zip can hold
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
	renamePatiently(partial, join(siteDir, name));
	return entries;
}

/** @param entries is told where each file stands */
async function* zipped(
	folder: string,
	siteDir: string,
	runs: AsyncIterable<readonly CompressedFile[]>,
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
	for await (const run of runs) {
		for (const one of run) {
			const file = one.file === offlinePage ? await withoutOnlineOnly(siteDir) : one;
			current = file;
			if (++files > MOST_FILES || written > MOST_BYTES) throw new Error(`A zip cannot hold all of ${siteDir}.`);
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
