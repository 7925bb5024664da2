import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { digestOf } from '../cache/digest.ts';
import type { PageRecord, PartRecord } from '../cache/site-record.ts';
import { type FileState, stateLeft } from '../files/file-state.ts';
import { indexFolder, packParts } from '../offline/pack-index.ts';
import { indexPages } from '../search/index-pages.ts';
import { countParts, partOf } from '../search/parts.ts';
import { missingOn, type Shelf } from '../search/shelf.ts';
import { fileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { PartInPlace } from '../tasks/pack-index.ts';
import { inBatches } from '../tasks/pool.ts';
import { type SiteInMaking, takeOverAll } from './take-over.ts';

/** Pages that one task puts on the shelf. */
const BATCH = 16;

/** A part of the index, and the pages that it is to find. */
export interface PlannedPart {
	readonly number: number;
	/** In the order of their files. */
	readonly members: readonly PlannedPage[];
	/** Whether it brings the search program along: one part of a site does. */
	readonly withEngine: boolean;
}

/** Into which parts the index of a site is cut. */
export function planIndex(pages: readonly PlannedPage[]): PlannedPart[] {
	const searched = pages.filter(({ view }) => view === 'video').map((page) => ({ page, file: fileOf(page) }));
	const count = countParts(searched.length);
	searched.sort((a, b) => (a.file < b.file ? -1 : 1));
	const parts = [...Map.groupBy(searched, ({ file }) => partOf(file, count))].sort(([a], [b]) => a - b);
	return parts.map(([number, members], index) => ({
		number,
		members: members.map(({ page }) => page),
		withEngine: index === 0,
	}));
}

/** A part of the index that is in its place, but for what other parts bring, too. */
export type MadePart = PartInPlace & { readonly part: string; readonly madeFrom: string };

/** Makes a part of the index of a site. `drawn` has its pages as they lie in the site, and may have more. */
export type IndexPart = (part: PlannedPart, drawn: Readonly<Record<string, PageRecord>>) => Promise<MadePart>;

/**
 * Indexes the parts that have a page which reads otherwise now; the others are taken over from the site before. Pagefind
 * runs beside the pool, as many times at once as there are cores.
 */
export function openIndexing(version: string, making: SiteInMaking, shelf: Shelf): IndexPart {
	const { kept, pool, staging, givenUp } = making;
	const limit = pLimit(pool.width);
	const folder = join(staging, indexFolder);
	return async ({ number, members, withEngine }, drawn) => {
		const part = String(number);
		const files = members.map(fileOf);
		const madeFrom = digestOf(
			version,
			withEngine,
			files.map((file) => [file, drawn[file]?.searchable]),
		);
		const before = kept?.parts[part];
		if (before?.madeFrom === madeFrom && takeOverAll(making, before.files))
			return { ...before, part, files: Object.keys(before.files) };
		const [pages, index] = [shelf.pagesOf(number), shelf.indexOf(number)];
		// Most often none: then Pagefind need not wait for what is before this in the pool.
		const missing = inBatches(missingOn(pages, files), BATCH);
		await Promise.all(
			missing.map((batch) => pool.run('shelvePages', { shelf: pages, siteDir: staging, files: batch })),
		);
		await limit(() => indexPages(pages, files, index, givenUp));
		const inPlace = await pool.run('packIndex', { part, index, folder, withEngine });
		await shelf.clear(number);
		return { ...inPlace, part, madeFrom };
	};
}

/** Notes how the files of all parts were left. Only now: one that several parts bring is not whole before the last of them is. */
export function noteParts(staging: string, parts: readonly MadePart[]): Record<string, PartRecord> {
	const noteFile = (file: string): readonly [string, FileState] => [file, stateLeft(join(staging, file))];
	return Object.fromEntries(
		parts.map(({ part, files, ...made }) => [part, { ...made, files: Object.fromEntries(files.map(noteFile)) }]),
	);
}

/**
 * Writes the list of a site's parts of the index, with what a search reads of each first.
 *
 * @returns the parts
 */
export async function listParts<Part extends Pick<PartRecord, 'first'>>(
	staging: string,
	parts: Readonly<Record<string, Part>>,
): Promise<Readonly<Record<string, Part>>> {
	const first = Object.entries(parts).map(([part, { first }]) => [part, first] as const);
	const { path, text } = packParts(Object.fromEntries(first));
	await mkdir(join(staging, indexFolder), { recursive: true });
	await writeFile(join(staging, indexFolder, path), text);
	return parts;
}
