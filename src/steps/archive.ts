import { join } from 'node:path';
import type { SiteRecord } from '../cache/site-record.ts';
import { isAsSeen, stateLeft } from '../files/file-state.ts';
import { archiveSite } from '../offline/archive.ts';
import type { CompressedFile } from '../offline/compressed-file.ts';
import { filesToArchive, indexToArchive } from '../offline/files-to-archive.ts';
import { openArchive } from '../offline/open-archive.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import type { PagesInPlace } from './pages.ts';
import type { SiteInMaking } from './take-over.ts';

/** Files that one task compresses. */
const BATCH = 16;

/**
 * Packs a site for offline reading. Files are compressed in the pool; those that the site before has, byte for byte, are copied
 * as they stand in its archive. The search index comes last: all else is packed while it is still being made.
 *
 * @param name file name of the archive; empty where there is to be none
 * @param leftOut files that it is not to hold, as paths from the site's root
 * @returns how the archive was left, and where each file stands in it
 */
export async function packSite(
	name: string,
	leftOut: readonly string[],
	made: PagesInPlace,
	making: SiteInMaking,
): Promise<SiteRecord['archive']> {
	if (name === '') return { file: '', size: 0, mtimeMs: 0, entries: {} };
	const { staging, before, kept } = making;
	// Before the archive itself is there.
	const files = await filesToArchive(staging, leftOut);
	const path = join(before, kept?.archive.file ?? '');
	const old = isAsSeen(path, kept?.archive) ? openArchive(path) : undefined;
	try {
		const copy = (file: string): CompressedFile | undefined => {
			const entry = kept?.archive.entries[file];
			if (!old || !entry) return undefined;
			const { at, length, ...known } = entry;
			return { file, ...known, bytes: old.read(at, length) };
		};
		const entries = await archiveSite(staging, name, compressSite(files, made, copy, making));
		return { file: name, ...stateLeft(join(staging, name)), entries };
	} finally {
		old?.close();
	}
}

/** Finds the bytes of a file in the archive of the site before. */
type Copy = (file: string) => CompressedFile | undefined;

/** Compresses files of a site, and its search index as soon as that is made. */
async function* compressSite(
	files: readonly string[],
	{ pages, indexing }: PagesInPlace,
	copy: Copy,
	{ staging, kept, pool, progress }: SiteInMaking,
): AsyncGenerator<readonly CompressedFile[]> {
	let done = 0;
	let total = 0;
	const compress = async function* (group: readonly string[], same: ReadonlySet<string>) {
		total += group.length;
		for await (const run of compressAll(group, (file) => (same.has(file) ? copy(file) : undefined), staging, pool)) {
			yield run;
			progress.count((done += run.length), total);
		}
	};
	yield* compress(files, samePages(kept, pages));
	const parts = await indexing;
	yield* compress(await indexToArchive(staging), sameParts(kept, parts));
}

/** Paths of the pages that are those of the site before, and of the files that belong to them. */
function samePages(kept: SiteRecord | undefined, pages: SiteRecord['pages']): Set<string> {
	const same = Object.entries(pages).filter(
		([file, { madeFrom }]) => madeFrom !== '' && madeFrom === kept?.pages[file]?.madeFrom,
	);
	return new Set(same.flatMap(([file, { beside }]) => [file, ...Object.keys(beside)]));
}

/** The same of the parts of the search index. */
function sameParts(kept: SiteRecord | undefined, parts: SiteRecord['parts']): Set<string> {
	const same = Object.entries(parts).filter(([part, { madeFrom }]) => madeFrom === kept?.parts[part]?.madeFrom);
	return new Set(same.flatMap(([, { files }]) => Object.keys(files)));
}

/** Compresses files, or copies them, in their order; the pool is a few runs ahead of what is asked for. */
async function* compressAll(
	files: readonly string[],
	copy: Copy,
	siteDir: string,
	pool: Pool,
): AsyncGenerator<readonly CompressedFile[]> {
	const compress = async (batch: readonly string[]): Promise<CompressedFile[]> => {
		const copied = batch.map(copy);
		const others = batch.filter((_, index) => !copied[index]);
		const compressed = others.length > 0 ? await pool.run('compressFiles', { siteDir, files: others }) : [];
		const found = new Map([...copied, ...compressed].flatMap((one) => (one ? [[one.file, one] as const] : [])));
		return batch.flatMap((file) => found.get(file) ?? []);
	};
	const ahead: Promise<CompressedFile[]>[] = [];
	for (const batch of inBatches(files, BATCH)) {
		const run = compress(batch);
		// Where it fails, its turn comes.
		run.catch(() => {});
		ahead.push(run);
		if (ahead.length > 2 * pool.width) yield (await ahead.shift()) ?? [];
	}
	for (const run of ahead) yield await run;
}
