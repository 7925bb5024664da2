import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptEntry, KeptSite } from '../cache/kept-site.ts';
import { isAsSeen, stateLeft } from '../files/file-state.ts';
import { archiveSite } from '../offline/archive.ts';
import type { CompressedFile } from '../offline/compressed-file.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import type { SiteInMaking } from './take-over.ts';

/** Files that one task compresses. */
const BATCH = 16;

/**
 * Packs a site for offline reading. Files are compressed in the pool; those that the site before has, byte for byte, are copied
 * as they stand in its archive.
 *
 * @param name file name of the archive; empty where there is to be none
 * @param files what it is to hold, as paths from the site's root
 * @param made the pages and the parts of the search index that the site has by now
 * @returns how the archive was left, and where each file stands in it
 */
export async function packSite(
	name: string,
	files: readonly string[],
	made: Pick<KeptSite, 'pages' | 'parts'>,
	{ staging, before, kept, pool, progress }: SiteInMaking,
): Promise<KeptSite['archive']> {
	if (name === '') return { file: '', size: 0, mtimeMs: 0, entries: {} };
	const archive = kept?.archive;
	const path = archive && join(before, archive.file);
	const same = takenOver(kept, made);
	const old = archive && path !== undefined && isAsSeen(path, archive) ? openArchive(path) : undefined;
	try {
		const copy = (file: string): CompressedFile | undefined => {
			const entry = same.has(file) ? archive?.entries[file] : undefined;
			return old && entry && { file, size: entry.size, crc: entry.crc, method: entry.method, bytes: old.read(entry) };
		};
		const entries: Record<string, KeptEntry> = {};
		await archiveSite(staging, name, compressAll(files, copy, staging, pool, progress.count), (file, at) => {
			const { method, crc, size, bytes } = file;
			entries[file.file] = { at, length: bytes.length, method, crc, size };
		});
		return { file: name, ...stateLeft(join(staging, name)), entries };
	} finally {
		old?.close();
	}
}

/** Paths of the files that are those of the site before. */
function takenOver(kept: KeptSite | undefined, { pages, parts }: Pick<KeptSite, 'pages' | 'parts'>): Set<string> {
	const samePages = Object.entries(pages)
		.filter(([file, { madeFrom }]) => madeFrom !== '' && madeFrom === kept?.pages[file]?.madeFrom)
		.map(([file]) => file);
	const sameParts = Object.keys(parts).filter((part) => parts[part]?.madeFrom === kept?.parts[part]?.madeFrom);
	const beside = samePages.flatMap((file) => Object.keys(pages[file]?.beside ?? {}));
	return new Set([...samePages, ...beside, ...sameParts.flatMap((part) => Object.keys(parts[part]?.files ?? {}))]);
}

/** How many bytes are read of an archive at a time, at least. */
const WINDOW = 4_000_000;

/** The archive of the site before. */
interface OldArchive {
	/** The bytes of a file as they stand there. Quick where files are asked for in the order in which they stand. */
	readonly read: (entry: KeptEntry) => Uint8Array<ArrayBuffer>;
	readonly close: () => void;
}

function openArchive(path: string): OldArchive {
	const file = openSync(path, 'r');
	let window = new Uint8Array();
	let start = 0;
	return {
		read({ at, length }) {
			if (at < start || at + length > start + window.length) {
				// A new one, as what was read of the last may not be written yet.
				const bytes = new Uint8Array(Math.max(WINDOW, length));
				window = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at));
				start = at;
				if (window.length < length) throw new Error(`${path} has become shorter.`);
			}
			return window.subarray(at - start, at - start + length);
		},
		close: () => {
			closeSync(file);
		},
	};
}

/** Compresses files, or copies them, in their order; the pool is a few runs ahead of what is asked for. */
async function* compressAll(
	files: readonly string[],
	copy: (file: string) => CompressedFile | undefined,
	siteDir: string,
	pool: Pool,
	onFile: (done: number, total: number) => void,
): AsyncGenerator<readonly CompressedFile[]> {
	const compress = async (batch: readonly string[]): Promise<CompressedFile[]> => {
		const copied = batch.map(copy);
		const others = batch.filter((_, index) => !copied[index]);
		const compressed = others.length > 0 ? await pool.run('compressFiles', { siteDir, files: others }) : [];
		const found = new Map([...copied, ...compressed].flatMap((one) => (one ? [[one.file, one] as const] : [])));
		return batch.flatMap((file) => found.get(file) ?? []);
	};
	const ahead: Promise<CompressedFile[]>[] = [];
	const batches = inBatches(files, BATCH);
	let done = 0;
	while (batches.length > 0 || ahead.length > 0) {
		while (batches.length > 0 && ahead.length <= 2 * pool.width) {
			const run = compress(batches.shift() ?? []);
			// Where it fails, its turn comes.
			run.catch(() => {});
			ahead.push(run);
		}
		const run = (await ahead.shift()) ?? [];
		yield run;
		onFile((done += run.length), files.length);
	}
}
