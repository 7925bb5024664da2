import { join } from 'node:path';
import { isAsSeen, existingState } from '../files/file-state.ts';
import { archiveSite } from '../offline/archive.ts';
import type { CompressedFile } from '../offline/compressed-file.ts';
import { filesToArchive, indexToArchive } from '../offline/files-to-archive.ts';
import { openArchive } from '../offline/open-archive.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import type { RenderedPages } from './render-and-index.ts';
import type { SiteBuild } from './reuse.ts';
import type { MadeFiles, SiteRecord } from './site-record.ts';

/** Files per task. */
const BATCH = 16;

/**
 * Packs a site into a zip for offline reading. Files are compressed in the pool; files identical to those of the
 * previous site are copied from its archive as compressed bytes. The search index comes last, so that everything else
 * is packed while it is being built.
 *
 * @param name file name of the archive; empty for none
 * @param omitted files to leave out, as paths from the site's root
 * @returns the state of the archive and the position of each file in it
 */
export async function packSite(
	name: string,
	omitted: readonly string[],
	rendered: RenderedPages,
	build: SiteBuild,
): Promise<SiteRecord['archive']> {
	if (name === '') return { file: '', size: 0, mtimeMs: 0, entries: {} };
	const { staging, previous, record } = build;
	// Listed before the archive itself exists.
	const files = await filesToArchive(staging, omitted);
	const path = join(previous, record?.archive.file ?? '');
	const old = isAsSeen(path, record?.archive) ? openArchive(path) : undefined;
	try {
		const copy = (file: string): CompressedFile | undefined => {
			const entry = record?.archive.entries[file];
			if (!old || !entry) return undefined;
			const { at, length, ...attributes } = entry;
			return { file, ...attributes, bytes: old.read(at, length) };
		};
		const entries = await archiveSite(staging, name, compressSite(files, rendered, copy, build));
		return { file: name, ...existingState(join(staging, name)), entries };
	} finally {
		old?.close();
	}
}

/** Reads a file's compressed bytes from the previous archive. */
type Copy = (file: string) => CompressedFile | undefined;

/** Compresses the files of a site, then its search index as soon as that is complete. */
async function* compressSite(
	files: readonly string[],
	{ pages, indexing }: RenderedPages,
	copy: Copy,
	{ staging, record, pool, progress }: SiteBuild,
): AsyncGenerator<readonly CompressedFile[]> {
	let done = 0;
	let total = 0;
	const compress = async function* (group: readonly string[], unchanged: ReadonlySet<string>) {
		total += group.length;
		for await (const batch of compressAll(
			group,
			(file) => (unchanged.has(file) ? copy(file) : undefined),
			staging,
			pool,
		)) {
			yield batch;
			progress.count((done += batch.length), total);
		}
	};
	yield* compress(files, unchangedFiles(record?.pages, pages));
	const parts = await indexing;
	yield* compress(await indexToArchive(staging), unchangedFiles(record?.parts, parts));
}

/** Paths of the files that were made from the same for the previous site. */
function unchangedFiles(
	before: Readonly<Record<string, MadeFiles>> = {},
	now: Readonly<Record<string, MadeFiles>>,
): Set<string> {
	const unchanged = Object.entries(now).filter(
		([name, { madeFrom }]) => madeFrom !== '' && madeFrom === before[name]?.madeFrom,
	);
	return new Set(unchanged.flatMap(([, { files }]) => Object.keys(files)));
}

/** Compresses or copies files, preserving their order. The pool stays a few batches ahead of the consumer. */
async function* compressAll(
	files: readonly string[],
	copy: Copy,
	siteDir: string,
	pool: Pool,
): AsyncGenerator<readonly CompressedFile[]> {
	const compress = async (batch: readonly string[]): Promise<CompressedFile[]> => {
		const copied = batch.map(copy);
		const missing = batch.filter((_, index) => !copied[index]);
		const compressed = missing.length > 0 ? await pool.run('compressFiles', { siteDir, files: missing }) : [];
		const found = new Map([...copied, ...compressed].flatMap((one) => (one ? [[one.file, one] as const] : [])));
		return batch.flatMap((file) => found.get(file) ?? []);
	};
	const ahead: Promise<CompressedFile[]>[] = [];
	for (const batch of inBatches(files, BATCH)) {
		const compressing = compress(batch);
		// A failure surfaces when this batch is yielded.
		compressing.catch(() => {});
		ahead.push(compressing);
		if (ahead.length > 2 * pool.width) yield (await ahead.shift()) ?? [];
	}
	for (const compressing of ahead) yield await compressing;
}
