import { fragmentOf } from '../markdown/fragments.ts';

/**
 * The relative path from a page to the site's root: `./` for `index.html`, `../` for `videos/x.html`. Every link inside the
 * site begins with it, so that a site works in any folder and from disk.
 *
 * @param path of the page, from the site's root
 */
export function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth > 0 ? '../'.repeat(depth) : './';
}

/** The route that Astro knows the template of a page by: `/` for `index.html`, `/terms/index` for `terms/index.html`. */
export const routeOf = (path: string): string => `/${path === 'index.html' ? '' : path.replace(/\.html$/, '')}`;

/** The address of a notes page from the site's root, or of a moment in it if `second` is given. */
export function videoPath(page: string, second?: number): string {
	return `videos/${encodeURIComponent(page)}.html${second === undefined ? '' : `#${fragmentOf(second)}`}`;
}

/** The address of a notes page as Markdown, or of its segments as JSON, from the site's root. */
export const videoFilePath = (page: string, ending: 'md' | 'json'): string =>
	`videos/${encodeURIComponent(page)}.${ending}`;

/** The address of a page of a course from the site's root; a long course has several. */
export const coursePath = (slug: string, number = 1): string =>
	`courses/${encodeURIComponent(slug)}${number === 1 ? '' : `/${number}`}.html`;

/** The address of a course's feed from the site's root. */
export const courseFeedPath = (slug: string): string => `courses/${encodeURIComponent(slug)}.xml`;

/** The address of the site's feed from its root. */
export const feedPath = 'feed.xml';

/** The address of the list of courses from the site's root. */
export const coursesPath = 'courses.html';

/** The address of the page with the margin notes of who reads the site, from its root. */
export const yourNotesPath = 'your-notes.html';

/** The address of those on one talk, or of what there is of a moment in it if `second` is given. */
export const notesOfTalkPath = (videoId: string, second?: number): string =>
	`${yourNotesPath}?talk=${encodeURIComponent(videoId)}${second === undefined ? '' : `#${fragmentOf(second)}`}`;

/** The address of a page of the list of all talks from the site's root. */
export const talksPath = (number: number): string => `talks/${number}.html`;

/** The address of a page of the list of all terms from the site's root. */
export const termsPath = (number: number): string => (number === 1 ? 'terms.html' : `terms/pages/${number}.html`);

/** The name that the page of most terms has: lists of terms leave it out. */
export const plainTermPage = (term: string): string => term.toLowerCase().replaceAll(' ', '-');

/** The address of a term's page from the site's root. */
export function termPath(slug: string): string {
	return `terms/${encodeURIComponent(slug)}.html`;
}

/** The style sheet of the notebook's own, from the site's root. */
export const stylePath = 'assets/style.css';
