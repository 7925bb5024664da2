import { fnv1a } from '../text/fnv.ts';

/**
 * Approximate number of pages in a part of the index: smaller parts are re-indexed sooner, larger ones cost a search
 * fewer bytes …
 */
const PAGES_IN_PART = 120;
/** … but a search queries every part, so there are never more than this. */
export const MOST_PARTS = 16;

/**
 * The number of parts of a site's index: a power of two. Parts are indexed in parallel, and after a change only those
 * with a changed page are indexed again.
 */
export function countParts(pages: number): number {
	const desired = Math.min(MOST_PARTS, pages / PAGES_IN_PART);
	return desired <= 1 ? 1 : 2 ** Math.round(Math.log2(desired));
}

/**
 * The part that a page is in, regardless of which other pages exist. Search in the browser uses this function, too, so
 * its hash needs little code: FNV-1a, folded, since its low bits alone are a poor hash.
 *
 * @param page its file, relative to the site's root
 */
export function partOf(page: string, parts: number): number {
	const hash = fnv1a(page);
	return ((hash ^ (hash >>> 16)) >>> 0) % parts;
}
