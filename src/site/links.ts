import { fragmentOf } from '../markdown/fragments.ts';

/**
 * The relative path from a page to the site's root: `./` for `index.html`, `../` for `videos/x.html`. Every internal
 * link starts with it, so that a site works in any folder and from disk.
 *
 * @param path of the page, relative to the site's root
 */
export function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth > 0 ? '../'.repeat(depth) : './';
}

/** The Astro route of a page: `/` for `index.html`, `/terms/index` for `terms/index.html`. */
export const routeOf = (path: string): string => `/${path === 'index.html' ? '' : path.replace(/\.html$/, '')}`;

// All paths below are URL paths relative to the site's root.

/** A notes page, or a moment in it if `second` is given. */
export function videoPath(page: string, second?: number): string {
	return `videos/${encodeURIComponent(page)}.html${second === undefined ? '' : `#${fragmentOf(second)}`}`;
}

/** A notes page as Markdown, or its segments as JSON. */
export const videoFilePath = (page: string, ending: 'md' | 'json'): string =>
	`videos/${encodeURIComponent(page)}.${ending}`;

/** A page of a course; a long course has several, numbered from 1. */
export const coursePath = (slug: string, number = 1): string =>
	`courses/${encodeURIComponent(slug)}${number === 1 ? '' : `/${number}`}.html`;

/** A course's feed. */
export const courseFeedPath = (slug: string): string => `courses/${encodeURIComponent(slug)}.xml`;

/** The site's feed. */
export const feedPath = 'feed.xml';

/** The list of courses. */
export const coursesPath = 'courses.html';

/** The page that lists the margin notes kept in this browser. */
export const yourNotesPath = 'your-notes.html';

/** The margin notes on one talk, or on a moment in it if `second` is given. */
export const notesOfTalkPath = (videoId: string, second?: number): string =>
	`${yourNotesPath}?talk=${encodeURIComponent(videoId)}${second === undefined ? '' : `#${fragmentOf(second)}`}`;

/** A page of the list of all talks, numbered from 1. */
export const talksPath = (number: number): string => `talks/${number}.html`;

/** A page of the list of all terms, numbered from 1. */
export const termsPath = (number: number): string => (number === 1 ? 'terms.html' : `terms/pages/${number}.html`);

/** The page name that most terms get. Lists of terms leave it out to stay small. */
export const plainTermPage = (term: string): string => term.toLowerCase().replaceAll(' ', '-');

/** A term's page. */
export function termPath(slug: string): string {
	return `terms/${encodeURIComponent(slug)}.html`;
}

/** The notebook's own style sheet. */
export const stylePath = 'assets/style.css';
