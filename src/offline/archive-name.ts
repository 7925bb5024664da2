import { slugOfTitle } from '../text/slug.ts';

/** File name of the download that holds the whole site, in the site's root. */
export function archiveName(siteTitle: string): string {
	return `${slugOfTitle(siteTitle) || 'study-notes'}-offline.zip`;
}

/** The page that offers the archive, and the comments around what the archive's copy of it leaves out: it cannot link to itself. */
export const offlinePage = 'offline.html';
export const onlineOnlyStart = 'online-only';
export const onlineOnlyEnd = '/online-only';
