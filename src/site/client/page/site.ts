import { versioned } from '../../../text/file-version.ts';

/** The relative path from this page to the site's root: see `rootFrom`. */
export const siteRoot = (): string => document.documentElement.dataset.root ?? './';

/** The address of a client script, in the version of this page: see `versioned`. */
export const scriptAddress = (name: string): string =>
	versioned(`${siteRoot()}assets/${name}.js`, document.documentElement.dataset.scripts ?? '');

/**
 * Identifies the site among others on the same host, which share one localStorage, as do all pages opened from disk.
 * This is its title, if any.
 */
export const siteKey = (): string => document.documentElement.dataset.site ?? '';

/** The language of the page's text (BCP 47), for language-dependent text processing; `undefined` if unknown. */
export const pageLanguage = (): string | undefined => document.documentElement.lang || undefined;

/** Whether this page is served by `npm run dev`. */
export const isInDevelopment = (): boolean => document.documentElement.dataset.revision !== undefined;

/**
 * Whether a video id or page name belongs to a local recording. Such an id comes from the file's name, so another site
 * may use it for a different talk. A title that happens to contain `local-` matches too, which only means that the
 * talk's data is stored per site.
 */
export const isLocal = (idOrPage: string): boolean => /(?:^|-)local-/.test(idOrPage);
