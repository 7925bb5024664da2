import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { versioned } from '../text/file-version.ts';
import { isRecordingName } from '../sources/recording-name.ts';
import { offlinePage } from './archive-name.ts';
import type { CompressedFile } from './compressed-file.ts';

/** The service worker, in the site's root. */
const workerFile = 'service-worker.js';
/** The number and total size of the files that it caches, in the site's root. */
const copySizeFile = 'kept-copy.json';

/** Files for other programs, and the not-found page. */
const notForReaders = /^(?:videos|terms)\/.*\.(?:md|json)$|^llms\.txt$|\.xml$|^404\.html$/;

/**
 * Writes the service worker that caches a site for offline reading: all files of its archive that are for readers,
 * without recordings. It lists each file with its CRC-32, so that any change to the site changes the worker, and only
 * changed files are fetched again.
 *
 * @param entries files of the archive; if empty, the site is too large to cache and nothing is written
 */
export async function writeServiceWorker(
	siteDir: string,
	entries: Readonly<Record<string, Pick<CompressedFile, 'crc' | 'size'>>>,
): Promise<void> {
	const kept = Object.entries(entries).filter(([file]) => !notForReaders.test(file) && !isRecordingName(file));
	if (kept.length === 0) return;
	const revisions = new Map(kept.map(([file, { crc }]) => [file, crc]));
	// The archive has a different version of this page.
	if (revisions.has(offlinePage)) revisions.set(offlinePage, crc32(await readFile(join(siteDir, offlinePage))));
	const files = [...revisions].map(([file, crc]) => ({ url: encodeURI(file), revision: crc.toString(16) }));
	const script = `assets/${workerFile}`;
	const address = versioned(script, revisions.get(script)?.toString(16) ?? '');
	const worker = `cuemarkFiles=${JSON.stringify(files)};importScripts('${address}')\n`;
	await writeFile(join(siteDir, workerFile), worker);
	const bytes = kept.reduce((total, [, { size }]) => total + size, 0);
	await writeFile(join(siteDir, copySizeFile), `${JSON.stringify({ files: kept.length, bytes })}\n`);
}
