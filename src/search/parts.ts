import { fnv1a } from '../text/fnv.ts';

/** About how many pages a part of the index holds: fewer are re-indexed sooner, more cost a search fewer bytes … */
const PAGES_IN_PART = 120;
/** … but a search asks every part, so there are never more parts than this. */
export const MOST_PARTS = 16;

/**
 * Into how many parts the index of a site is cut: a power of two. Parts are indexed side by side, and after a change only
 * those with a changed page are indexed again.
 */
export function countParts(pages: number): number {
	const wanted = Math.min(MOST_PARTS, pages / PAGES_IN_PART);
	return wanted <= 1 ? 1 : 2 ** Math.round(Math.log2(wanted));
}

/**
 * The part that a page is in: the same for the same page, whatever other pages there are. The search finds it by the same function in
 * the browser, so its hash is one of little code: FNV-1a, folded, since its last bits alone are no more than sums of those of letters.
 *
 * @param page its file, from the site's root
 */
export function partOf(page: string, parts: number): number {
	const hash = fnv1a(page);
	return ((hash ^ (hash >>> 16)) >>> 0) % parts;
}
