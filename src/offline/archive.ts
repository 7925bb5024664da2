import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { onlineOnlyEnd, onlineOnlyStart } from './archive-name.ts';
import { listFiles } from './list-files.ts';

/** Within DOS's range, and the same on every day: the same site gives the same archive. */
const timestamp = new Date('2000-01-01T00:00:00Z');
/** What compression would only cost time. */
const compressed = /\.(?:mp4|webm|m4a|mp3|ogg|jpe?g|png|webp|woff2)$/i;
const onlineOnly = new RegExp(`<!--${onlineOnlyStart}-->.*?<!--${onlineOnlyEnd}-->`, 's');

/**
 * Packs a site into one zip file in its root, for reading without a server. Unpacked, it is one folder, named like the
 * archive. What is marked as for the site on a server only (the link to the archive itself) is left out of the copy.
 *
 * @param name file name of the archive
 * @param leftOut files that it is not to hold, as paths from the site's root
 * @returns its size in bytes
 */
export async function archiveSite(
	siteDir: string,
	name: string,
	leftOut: ReadonlySet<string> = new Set(),
): Promise<number> {
	const folder = name.replace(/\.zip$/, '');
	const zip = new ZipFile();
	for (const file of await listFiles(siteDir)) {
		if (leftOut.has(file)) continue;
		const compress = !compressed.test(file);
		const options = { mtime: timestamp, mode: 0o100644, forceDosTimestamp: true, compress };
		if (file === 'offline.html') {
			const page = await readFile(join(siteDir, file), 'utf8');
			zip.addBuffer(Buffer.from(page.replace(onlineOnly, '')), `${folder}/${file}`, options);
		} else if (!file.startsWith('.')) {
			zip.addFile(join(siteDir, file), `${folder}/${file}`, options);
		}
	}
	const output = createWriteStream(join(siteDir, `${name}.partial`));
	const written = pipeline(zip.outputStream, output);
	zip.end();
	await Promise.race([written, once(zip, 'error').then(([error]) => Promise.reject(error as Error))]);
	await rename(join(siteDir, `${name}.partial`), join(siteDir, name));
	return output.bytesWritten;
}
