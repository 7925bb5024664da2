import { slugOfTitle } from '../slug.ts';

/** File name of the download that holds the whole site, in the site's root. */
export function archiveName(siteTitle: string): string {
	return `${slugOfTitle(siteTitle) || 'study-notes'}-offline.zip`;
}

/** Comments around what is left out of the archive: its copy of a page cannot link to the archive itself. */
export const onlineOnlyStart = 'online-only';
export const onlineOnlyEnd = '/online-only';
