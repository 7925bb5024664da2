import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAsKept, type KeptEntry, type KeptSite, type SiteFolders } from '../cache/kept-site.ts';
import { archiveSite } from '../offline/archive.ts';
import type { CompressedFile } from '../offline/compressed-file.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';

/** Files that one task compresses. */
const BATCH = 16;

/**
 * Packs a site for offline reading. Files are compressed in the pool, those that were taken over from the site before are
 * copied from its archive as they stand there.
 *
 * @param name file name of the archive; empty where there is to be none
 * @param files what it is to hold, as paths from the site's root
 * @param takenOver those of them that the site before has, byte for byte
 */
export async function packSite(
	name: string,
	files: readonly string[],
	takenOver: ReadonlySet<string>,
	folders: SiteFolders,
	kept: KeptSite | undefined,
	pool: Pool,
	onFile: (done: number, total: number) => void,
): Promise<KeptSite['archive']> {
	if (name === '') return { file: '', size: 0, mtimeMs: 0, entries: {} };
	const { staging, before } = folders;
	const archive = kept?.archive;
	const path = archive && join(before, archive.file);
	const old = archive && path !== undefined && (await isAsKept(path, archive)) ? await open(path) : undefined;
	try {
		const copy = async (file: string): Promise<CompressedFile | undefined> => {
			const entry = takenOver.has(file) ? archive?.entries[file] : undefined;
			return old && entry ? copyEntry(old, file, entry) : undefined;
		};
		const entries: Record<string, KeptEntry> = {};
		await archiveSite(staging, name, compressAll(files, copy, staging, pool, onFile), (file, at) => {
			const { method, crc, size, bytes } = file;
			entries[file.file] = { at, length: bytes.length, method, crc, size };
		});
		const { size, mtimeMs } = await stat(join(staging, name));
		return { file: name, size, mtimeMs, entries };
	} finally {
		await old?.close();
	}
}

async function copyEntry(archive: FileHandle, file: string, entry: KeptEntry): Promise<CompressedFile> {
	const bytes = new Uint8Array(entry.length);
	await archive.read(bytes, 0, entry.length, entry.at);
	return { file, size: entry.size, crc: entry.crc, method: entry.method, bytes };
}

/** Hands files over in their order, a few runs ahead. */
async function* compressAll(
	files: readonly string[],
	copy: (file: string) => Promise<CompressedFile | undefined>,
	siteDir: string,
	pool: Pool,
	onFile: (done: number, total: number) => void,
): AsyncGenerator<readonly CompressedFile[]> {
	const compress = async (batch: readonly string[]): Promise<CompressedFile[]> => {
		const copied = await Promise.all(batch.map(copy));
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
