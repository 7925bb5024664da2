import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { type KeptPage, type KeptSite, type SiteFolders, takeOverAll } from '../cache/kept-site.ts';
import type { Notebook } from '../notebook.ts';
import type { CompiledSite } from '../site/compile.ts';
import type { PlannedPage } from '../site/plan.ts';
import type { TextFile } from '../site/files-beside.ts';
import type { SiteValues } from '../site/values.ts';
import { fileOf } from '../tasks/draw-pages.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';

/** Pages that one task draws. */
const BATCH = 16;

/** What a site is drawn from. */
export interface Drawing {
	readonly pages: readonly PlannedPage[];
	/** What stands beside the pages. */
	readonly files: readonly TextFile[];
	/** Digest of the Markdown that a page is made of. */
	readonly markdownDigest: (page: PlannedPage) => string;
	/** Whether that still is as the digest says: a person may change it at any time. */
	readonly isAsSaved: (page: PlannedPage) => boolean;
	readonly site: SiteValues;
	readonly notebook: Notebook;
	readonly compiled: CompiledSite;
	readonly version: string;
}

/** Puts beside the pages of a site what there is once: style sheets, fonts, scripts, lists, feeds, the sitemap. */
export async function furnishSite({ files, compiled }: Drawing, staging: string): Promise<void> {
	await cp(compiled.assets, staging, { recursive: true });
	for (const { path, text } of files) {
		await mkdir(dirname(join(staging, path)), { recursive: true });
		await writeFile(join(staging, path), text);
	}
}

/** A digest of all that each page is made from, by its file. */
export function digestPages({ pages, markdownDigest, site, version }: Drawing): Map<string, string> {
	const base = digestOf(version, site);
	return new Map(pages.map((page) => [fileOf(page), digestOf(base, page.view, page.values, markdownDigest(page))]));
}

/** Draws some pages of a site. `shelf` is where they are put by to be indexed. */
export type DrawPages = (pages: readonly PlannedPage[], shelf?: string) => Promise<Record<string, KeptPage>>;

/** Draws pages: those whose values have changed in the pool; the others are taken over from the site before. */
export function openDrawing(
	drawing: Drawing,
	folders: SiteFolders,
	kept: KeptSite | undefined,
	pool: Pool,
	onPages: (drawn: number) => void,
): DrawPages {
	const { site, notebook, compiled } = drawing;
	const madeFrom = digestPages(drawing);
	const markdown = { videos: notebook.videos, terms: notebook.terms };
	return async (pages, shelf) => {
		const drawn: Record<string, KeptPage> = {};
		const missing: PlannedPage[] = [];
		for (const page of pages) {
			const file = fileOf(page);
			const before = kept?.pages[file];
			if (before && before.madeFrom === madeFrom.get(file) && takeOverPage(folders, file, before)) drawn[file] = before;
			else missing.push(page);
		}
		onPages(pages.length - missing.length);
		await Promise.all(
			inBatches(missing, BATCH).map(async (batch) => {
				const task = { pages: batch, site, markdown, compiled, out: folders.staging, shelf };
				const made = await pool.run('drawPages', task);
				// What was drawn from other words than those of the digest is not for the next build to take over.
				const changed = new Set(batch.filter((page) => !drawing.isAsSaved(page)).map(fileOf));
				for (const { file, ...rest } of made)
					drawn[file] = { ...rest, madeFrom: changed.has(file) ? '' : (madeFrom.get(file) ?? '') };
				onPages(batch.length);
			}),
		);
		return drawn;
	};
}

const takeOverPage = (folders: SiteFolders, file: string, before: KeptPage): boolean =>
	takeOverAll(folders, { [file]: before, ...before.beside });
