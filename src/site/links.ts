/**
 * The way from a page to the site's root: `./` for `index.html`, `../` for `videos/x.html`. Every link inside the site
 * begins with it, so that a site works in any folder and from disk.
 *
 * @param path of the page, from the site's root
 */
export function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth > 0 ? '../'.repeat(depth) : './';
}

/** The address of a notes page from the site's root; with `second`, of its moment. */
export function videoPath(page: string, second?: number): string {
	return `videos/${encodeURIComponent(page)}.html${second === undefined ? '' : `#t=${second}`}`;
}

/** The address of a course's page from the site's root. */
export function coursePath(slug: string): string {
	return `courses/${encodeURIComponent(slug)}.html`;
}

/** The address of a term's page from the site's root. */
export function termPath(slug: string): string {
	return `terms/${encodeURIComponent(slug)}.html`;
}
