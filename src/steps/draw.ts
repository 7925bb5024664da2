import type { PageRecord } from '../cache/site-record.ts';
import { isAsSeen } from '../files/file-state.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import { inBatches } from '../tasks/pool.ts';
import type { Drawing } from './drawing.ts';
import { markdownOf, openDigest } from './page-digests.ts';
import { type SiteFolders, type SiteInMaking, takeOverAll } from './take-over.ts';

/** Pages that one task draws. */
const BATCH = 16;

/** Whether the Markdown of a page still is what its digest was made of: a person may change it at any time. */
function isAsSaved(page: PlannedPage, drawing: Drawing): boolean {
	const file = markdownFileOf(page, drawing.notebook);
	return file === undefined || isAsSeen(file, markdownOf(page, drawing)?.state);
}

/** Draws some pages of a site, by file. `shelf` is the folder in which they are put by to be indexed. */
export type DrawPages = (pages: readonly PlannedPage[], shelf?: string) => Promise<Record<string, PageRecord>>;

/**
 * Draws pages: in the pool those that are made from something else than before; the others are taken over from the site before.
 *
 * @param onPages called with how many more are in their places
 */
export function openDrawing(drawing: Drawing, making: SiteInMaking, onPages: (drawn: number) => void): DrawPages {
	const { kept, pool, staging } = making;
	const { site, notebook, compiled, glossary } = drawing;
	const madeFrom = openDigest(drawing);
	const isSame = (page: PlannedPage, before: PageRecord): boolean =>
		before.madeFrom === madeFrom(page, before.ownTerms);
	const markdown = { videos: notebook.videos, terms: notebook.terms };
	return async (pages, shelf) => {
		const drawn: Record<string, PageRecord> = {};
		const missing: PlannedPage[] = [];
		for (const page of pages) {
			const file = fileOf(page);
			const before = kept?.pages[file];
			const taken = before && isSame(page, before) ? takeOverPage(making, file, before) : undefined;
			if (taken) drawn[file] = taken;
			else missing.push(page);
		}
		onPages(pages.length - missing.length);
		await Promise.all(
			inBatches(missing, BATCH).map(async (batch) => {
				const task = { pages: batch, site, markdown, glossary, compiled, out: staging, shelf };
				const made = await pool.run('drawPages', task);
				for (const [index, { file, ...rest }] of made.entries()) {
					const page = batch[index];
					// What was drawn from other words than those of the digest is not for the next build to take over.
					const isKnown = page !== undefined && isAsSaved(page, drawing);
					drawn[file] = { ...rest, madeFrom: isKnown ? madeFrom(page, rest.ownTerms) : '' };
				}
				onPages(batch.length);
			}),
		);
		return drawn;
	};
}

function takeOverPage(folders: SiteFolders, file: string, before: PageRecord): PageRecord | undefined {
	const taken = takeOverAll(folders, { [file]: before, ...before.beside });
	if (!taken) return undefined;
	const { [file]: state = before, ...beside } = taken;
	return { ...before, ...state, beside };
}
