import type { KeptPage, KeptPart } from '../cache/kept-site.ts';
import { openShelf } from '../search/shelf.ts';
import type { PlannedPage } from '../site/plan/plan-pages.ts';
import { type Drawing, openDrawing } from './draw.ts';
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

/** The pages of a site in their places, and the parts of the index that find them. */
export interface PagesInPlace {
	readonly drawn: Readonly<Record<string, KeptPage>>;
	readonly parts: Readonly<Record<string, KeptPart>>;
}

/**
 * Draws the pages of a site and indexes them. Each part of the index is made as soon as its pages are drawn, while those of
 * other parts are still being drawn: drawing and Pagefind share the cores.
 */
export async function drawAndIndex(
	drawing: Drawing,
	{ parts, others }: SitePlan,
	making: SiteInMaking,
): Promise<PagesInPlace> {
	const { staging, pool, progress } = making;
	// A page that is to be found is done twice: drawn, and indexed.
	const total = others.length + parts.reduce((sum, { members }) => sum + 2 * members.length, 0);
	let done = 0;
	const count = (pages: number): void => progress.count((done += pages), total);
	const shelf = openShelf(staging);
	try {
		const draw = openDrawing(drawing, making, count);
		const index = openIndexing(drawing.version, making, shelf);
		const drawn: Record<string, KeptPage> = {};
		const made = parts.map(async (part) => {
			Object.assign(drawn, await draw(part.members, shelf.pagesOf(part.number)));
			const indexed = await index(part, drawn);
			count(part.members.length);
			return indexed;
		});
		const [rest, ...indexed] = await Promise.all([draw(others), ...made]);
		return { drawn: Object.assign(drawn, rest), parts: noteParts(staging, indexed) };
	} catch (error) {
		// What still runs would go on writing.
		await pool.close();
		throw error;
	} finally {
		await shelf.close();
	}
}
