import type { PageRecord, PartRecord } from '../cache/site-record.ts';
import { openShelf } from '../search/shelf.ts';
import type { PlannedPage } from '../site/plan/plan-pages.ts';
import { openDrawing } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { noteParts, openIndexing, planIndex, type PlannedPart } from './index-search.ts';
import type { SiteInMaking } from './take-over.ts';

/** The pages of a site, by the part of the search index that finds them. */
export interface SitePlan {
	readonly parts: readonly PlannedPart[];
	/** Pages that the search does not find. */
	readonly others: readonly PlannedPage[];
}

/** Parts the pages that the search finds from the others. */
export function planSite(pages: readonly PlannedPage[]): SitePlan {
	const parts = planIndex(pages);
	const searched = new Set(parts.flatMap(({ members }) => members));
	return { parts, others: pages.filter((page) => !searched.has(page)) };
}

/** The pages of a site in their places, while the search index that finds them is still being made. */
export interface PagesInPlace {
	readonly pages: Readonly<Record<string, PageRecord>>;
	/** The parts of the index, when all of them are in their places. */
	readonly indexing: Promise<Readonly<Record<string, PartRecord>>>;
}

/**
 * Draws the pages of a site and indexes them. Each part of the index is made as soon as its pages are drawn, while those of
 * other parts are still being drawn, or all are packed: drawing, packing and Pagefind share the cores.
 *
 * @returns when all pages are drawn
 */
export async function drawAndIndex(
	drawing: Drawing,
	{ parts, others }: SitePlan,
	making: SiteInMaking,
): Promise<PagesInPlace> {
	const { staging, progress } = making;
	const total = others.length + parts.reduce((sum, { members }) => sum + members.length, 0);
	let done = 0;
	const draw = openDrawing(drawing, making, (pages) => progress.count((done += pages), total));
	const shelf = openShelf(staging);
	const index = openIndexing(drawing.version, making, shelf);
	const ofParts = parts.map((part) => ({ part, drawn: draw(part.members, shelf.pagesOf(part.number)) }));
	const indexing = Promise.all(ofParts.map(async ({ part, drawn }) => index(part, await drawn))).then(async (made) => {
		await shelf.close();
		return noteParts(staging, made);
	});
	// Whoever waits for it hears of it.
	indexing.catch(() => {});
	const found = await Promise.all(ofParts.map(({ drawn }) => drawn));
	// Only now: the workers are to put pages on the shelf first, for which Pagefind waits.
	const notFound = await draw(others);
	return { pages: Object.assign(notFound, ...found) as PagesInPlace['pages'], indexing };
}
