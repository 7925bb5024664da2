/** The way from this page to the site's root: see `rootFrom`. */
export const siteRoot = (): string => document.documentElement.dataset.root ?? './';

/**
 * The site that a page is of, told from others of the same host by its title: a browser keeps for all of them in one place,
 * and for all pages from disk.
 */
export const siteTitle = (): string => document.documentElement.dataset.site ?? '';

/**
 * Whether an id of a video, or the name of its page, is that of a recording beside its captions. Such an id comes from the
 * file's name, and another site may have it for another talk. A title may read alike: then what is kept of that talk is of
 * one site alone, too.
 */
export const isLocal = (idOrPage: string): boolean => /(?:^|-)local-/.test(idOrPage);
