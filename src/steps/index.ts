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

/** The folder of the packed index in a site. */
const FOLDER = 'search';

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
		.map((page) => ({ file: fileOf(page), url: `/${page.path}` }))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
	const count = countParts(searched.length);
	const parts = [...Map.groupBy(searched, ({ file }) => partOf(file, count))].sort(([a], [b]) => a - b);

	const folder = join(folders.staging, FOLDER);
	await mkdir(folder, { recursive: true });
	let done = 0;
	const indexed = await Promise.all(
		parts.map(async ([number, members], index): Promise<[string, KeptPart]> => {
			const part = String(number);
			const withEngine = index === 0;
			const readings = members.map(({ file, url }) => [url, drawn[file]?.searchable]);
			const madeFrom = digestOf(version, withEngine, readings);
			const before = kept?.parts[part];
			if (before?.madeFrom === madeFrom && (await takeOverAll(folders, before.files))) {
				onPage((done += members.length), searched.length);
				return [part, before];
			}
			const toIndex = members.map(({ file, url }) => ({ file: join(folders.staging, file), url }));
			const made = await pool.run('indexPart', { part, pages: toIndex, folder, withEngine });
			onPage((done += members.length), searched.length);
			const files = await noteFiles(folders.staging, made.files);
			return [part, { madeFrom, pages: made.pages, first: made.first, files }];
		}),
	);
	const { path, text } = packParts(Object.fromEntries(indexed.map(([part, { first }]) => [part, first])));
	await writeFile(join(folder, path), text);
	return Object.fromEntries(indexed);
}

async function takeOverAll(folders: SiteFolders, files: KeptPart['files']): Promise<boolean> {
	const taken = await Promise.all(
		// The program of a language comes with each part that has pages in it.
		Object.entries(files).map(async ([file, kept]) => (await isThere(folders, file)) || takeOver(folders, file, kept)),
	);
	return taken.every(Boolean);
}

const isThere = ({ staging }: SiteFolders, file: string): Promise<boolean> =>
	stat(join(staging, file)).then(
		() => true,
		() => false,
	);

async function noteFiles(staging: string, files: readonly string[]): Promise<Record<string, KeptFile>> {
	const noted = files.map(async (path) => {
		const file = `${FOLDER}/${path}`;
		const { size, mtimeMs } = await stat(join(staging, file));
		return [file, { size, mtimeMs }] as const;
	});
	return Object.fromEntries(await Promise.all(noted));
}
