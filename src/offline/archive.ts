import { Zip, type ZipInputFile } from 'fflate';
import { createWriteStream } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onlineOnlyEnd, onlineOnlyStart } from './archive-name.ts';
import { type CompressedFile, compressFile } from './compress-files.ts';

/** Within DOS's range, and the same on every day and in every time zone: the same site gives the same archive. */
const timestamp = new Date(2000, 0, 1);
const onlineOnly = new RegExp(`<!--${onlineOnlyStart}-->.*?<!--${onlineOnlyEnd}-->`, 's');

/**
 * Packs a site into one zip file in its root, for reading without a server. Unpacked, it is one folder, named like the
 * archive. What is marked as for the site on a server only (the link to the archive itself) is left out of the copy.
 *
 * @param name file name of the archive
 * @param files as they are to stand in it, in runs as they come
 * @returns its size in bytes
 */
export async function archiveSite(
	siteDir: string,
	name: string,
	files: AsyncIterable<readonly CompressedFile[]>,
): Promise<number> {
	const folder = name.replace(/\.zip$/, '');
	const output = createWriteStream(join(siteDir, `${name}.partial`));
	await pipeline(Readable.from(zipped(folder, siteDir, files)), output);
	await rename(join(siteDir, `${name}.partial`), join(siteDir, name));
	return output.bytesWritten;
}

async function* zipped(
	folder: string,
	siteDir: string,
	runs: AsyncIterable<readonly CompressedFile[]>,
): AsyncGenerator<Uint8Array> {
	let chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for await (const run of runs) {
		for (const file of run) {
			addTo(zip, folder, file.file === 'offline.html' ? await withoutOnlineOnly(siteDir) : file);
		}
		yield* chunks;
		chunks = [];
	}
	zip.end();
	yield* chunks;
}

function addTo(zip: Zip, folder: string, { file, size, crc, method, bytes }: CompressedFile): void {
	const attributes = { mtime: timestamp, os: 3, attrs: 0o100644 << 16 };
	const entry: ZipInputFile = { filename: `${folder}/${file}`, size, crc, compression: method, ...attributes };
	zip.add(entry);
	entry.ondata?.(null, bytes, true);
}

async function withoutOnlineOnly(siteDir: string): Promise<CompressedFile> {
	const page = await readFile(join(siteDir, 'offline.html'), 'utf8');
	return compressFile('offline.html', Buffer.from(page.replace(onlineOnly, '')));
}
