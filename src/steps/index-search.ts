import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { digestOf } from '../cache/digest.ts';
import { type FileState, existingState } from '../files/file-state.ts';
import { indexFolder, packParts } from '../offline/pack-index.ts';
import { indexPages } from '../search/index-pages.ts';
import { countParts, partOf } from '../search/parts.ts';
import { foldersOfPart, missingPages } from '../search/index-workspace.ts';
import { fileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { PackedIndexPart } from '../tasks/pack-index.ts';
import { inBatches } from '../tasks/pool.ts';
import { type SiteBuild, reuseFiles } from './reuse.ts';
import type { PageRecord, PartRecord } from './site-record.ts';

/** Pages per task. */
const BATCH = 16;

/** A part of the search index and the pages it covers. */
export interface IndexPart {
	readonly number: number;
	/** Sorted by file. */
	readonly pages: readonly PlannedPage[];
}

/** The pages of a site, divided into the parts of the search index. */
export interface PagePartition {
	readonly parts: readonly IndexPart[];
	/** Pages that search does not cover: all but talks. */
	readonly unindexed: readonly PlannedPage[];
}

export function partitionPages(pages: readonly PlannedPage[]): PagePartition {
	const { indexed = [], unindexed = [] } = Object.groupBy(pages, ({ view }) =>
		view === 'video' ? 'indexed' : 'unindexed',
	);
	const count = countParts(indexed.length);
	const sorted = indexed.map((page) => ({ page, file: fileOf(page) })).sort((a, b) => (a.file < b.file ? -1 : 1));
	const parts = Map.groupBy(sorted, ({ file }) => partOf(file, count));
	return {
		parts: [...parts].map(([number, members]) => ({ number, pages: members.map(({ page }) => page) })),
		unindexed,
	};
}

/** A part of the index, written to the site. Files shared with other parts may still be missing. */
type BuiltPart = PackedIndexPart & { readonly number: number; readonly madeFrom: string };

/** Builds one part of the index. `rendered` must include the records of its pages and may include others. */
type BuildPart = (part: IndexPart, rendered: Readonly<Record<string, PageRecord>>) => Promise<BuiltPart>;

/**
 * Creates the function that builds index parts. Parts whose searchable text is unchanged are reused from the previous
 * site. Pagefind runs beside the pool, with as many processes at once as there are cores.
 */
export function createIndexer(version: string, build: SiteBuild): BuildPart {
	const { record, pool, staging, signal } = build;
	const limit = pLimit(pool.width);
	const folder = join(staging, indexFolder);
	return async ({ number, pages }, rendered) => {
		const files = pages.map(fileOf);
		const madeFrom = digestOf(
			version,
			files.map((file) => [file, rendered[file]?.searchableDigest]),
		);
		const reused = reuseFiles(build, record?.parts[number], madeFrom);
		if (reused) return { ...reused, number, files: Object.keys(reused.files) };
		const work = foldersOfPart(staging, number);
		// Usually none, and then Pagefind need not wait for tasks queued in the pool.
		const missing = inBatches(missingPages(work.pages, files), BATCH);
		await Promise.all(
			missing.map((batch) => pool.run('addPages', { workspace: work.pages, siteDir: staging, files: batch })),
		);
		await limit(() => indexPages(work.pages, files, work.index, signal));
		const packed = await pool.run('packIndex', { part: number, index: work.index, folder });
		await rm(work.folder, { recursive: true });
		return { ...packed, number, madeFrom };
	};
}

/**
 * Records the state of all index files. Call it only when all parts are written: a file shared by several parts is
 * complete only then.
 */
export function recordParts(staging: string, parts: readonly BuiltPart[]): Record<string, PartRecord> {
	const stateOfFile = (file: string): readonly [string, FileState] => [file, existingState(join(staging, file))];
	return Object.fromEntries(
		parts.map(({ number, files, ...rest }) => [number, { ...rest, files: Object.fromEntries(files.map(stateOfFile)) }]),
	);
}

/** Writes the list of index parts, including what a search loads first from each. */
export async function writePartList(
	staging: string,
	parts: Readonly<Record<string, Pick<PartRecord, 'first'>>>,
): Promise<void> {
	const first = Object.entries(parts).map(([part, { first }]) => [part, first] as const);
	const { path, text } = packParts(Object.fromEntries(first));
	await mkdir(join(staging, indexFolder), { recursive: true });
	await writeFile(join(staging, indexFolder, path), text);
}
