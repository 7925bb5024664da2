import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import {
	type KeptFile,
	type KeptPage,
	type KeptPart,
	type KeptSite,
	type SiteFolders,
	takeOver,
} from '../cache/kept-site.ts';
import { packParts } from '../offline/pack-index.ts';
import { countParts, partOf } from '../search/parts.ts';
import type { PlannedPage } from '../site/plan.ts';
import { fileOf } from '../tasks/draw-pages.ts';
import type { Pool } from '../tasks/pool.ts';

/**
 * Indexes the pages of a site that can be searched, part by part: those parts with a page that reads otherwise now in the
 * pool; the others are taken over from the site before.
 *
 * @param drawn the pages as they lie in the site
 */
export async function indexSite(
	pages: readonly PlannedPage[],
	drawn: Readonly<Record<string, KeptPage>>,
	version: string,
	folders: SiteFolders,
	kept: KeptSite | undefined,
	pool: Pool,
	onPage: (done: number, total: number) => void,
): Promise<Record<string, KeptPart>> {
	const searched = pages
		.filter(({ view }) => view === 'video')
		.map(fileOf)
		.sort();
	const count = countParts(searched.length);
	const parts = [...Map.groupBy(searched, (file) => partOf(file, count))].sort(([a], [b]) => a - b);

	const folder = join(folders.staging, 'search');
	await mkdir(folder, { recursive: true });
	let done = 0;
	const indexed = await Promise.all(
		parts.map(async ([number, members], index) => {
			const part = String(number);
			const withEngine = index === 0;
			const readings = members.map((file) => [file, drawn[file]?.searchable]);
			const madeFrom = digestOf(version, withEngine, readings);
			const before = kept?.parts[part];
			const same = before?.madeFrom === madeFrom && (await takeOverAll(folders, before.files));
			const toIndex = members.map((file) => ({ file: join(folders.staging, file), path: file }));
			const made = same
				? { ...before, files: Object.keys(before.files) }
				: await pool.run('indexPart', { part, pages: toIndex, folder, withEngine });
			onPage((done += members.length), searched.length);
			return { ...made, part, madeFrom };
		}),
	);
	const { path, text } = packParts(Object.fromEntries(indexed.map(({ part, first }) => [part, first])));
	await writeFile(join(folder, path), text);
	// Only now: a file that several parts bring is not whole before the last of them is.
	const noted = indexed.map(async ({ part, files, ...made }): Promise<[string, KeptPart]> => {
		return [part, { ...made, files: await noteFiles(folders.staging, files) }];
	});
	return Object.fromEntries(await Promise.all(noted));
}

async function takeOverAll(folders: SiteFolders, files: KeptPart['files']): Promise<boolean> {
	const taken = await Promise.all(Object.entries(files).map(([file, kept]) => takeOver(folders, file, kept)));
	return taken.every(Boolean);
}

async function noteFiles(staging: string, files: readonly string[]): Promise<Record<string, KeptFile>> {
	const noted = files.map(async (file) => {
		const { size, mtimeMs } = await stat(join(staging, file));
		return [file, { size, mtimeMs }] as const;
	});
	return Object.fromEntries(await Promise.all(noted));
}
