import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { versioned } from '../text/file-version.ts';
import { isRecordingName } from '../sources/recording-name.ts';
import { offlinePage } from './archive-name.ts';
import type { CompressedFile } from './compressed-file.ts';

/** Files of a site, in its root: the service worker, and how much it keeps. */
const workerFile = 'service-worker.js';
const copySizeFile = 'kept-copy.json';

/** What other programs read, and the page for addresses that do not exist. */
const notForReaders = /^(?:videos|terms)\/.*\.(?:md|json)$|^llms\.txt$|\.xml$|^404\.html$/;

/**
 * Writes the service worker by which a browser keeps a site: all that its archive holds for readers, but for recordings. It
 * names each file with its CRC-32, so that another state of the site is another worker, and only what differs is fetched.
 *
 * @param entries of the archive; without any, a site is too large to be kept
 */
export async function writeServiceWorker(
	siteDir: string,
	entries: Readonly<Record<string, Pick<CompressedFile, 'crc' | 'size'>>>,
): Promise<void> {
	const kept = Object.entries(entries).filter(([file]) => !notForReaders.test(file) && !isRecordingName(file));
	if (kept.length === 0) return;
	const revisions = new Map(kept.map(([file, { crc }]) => [file, crc]));
	// Of this page, the archive holds another version.
	if (revisions.has(offlinePage)) revisions.set(offlinePage, crc32(await readFile(join(siteDir, offlinePage))));
	const files = [...revisions].map(([file, crc]) => ({ url: encodeURI(file), revision: crc.toString(16) }));
	const script = `assets/${workerFile}`;
	const address = versioned(script, revisions.get(script)?.toString(16) ?? '');
	const worker = `cuemarkFiles=${JSON.stringify(files)};importScripts('${address}')\n`;
	await writeFile(join(siteDir, workerFile), worker);
	const bytes = kept.reduce((total, [, { size }]) => total + size, 0);
	await writeFile(join(siteDir, copySizeFile), `${JSON.stringify({ files: kept.length, bytes })}\n`);
}
