import { slugOfTitle } from '../slug.ts';

/** File name of the download that holds the whole site, in the site's root. */
export function archiveName(siteTitle: string): string {
	return `${slugOfTitle(siteTitle) || 'study-notes'}-offline.zip`;
}

/** Comments around what only the site on a server shows: the copy in the archive cannot link to the archive. */
export const onlineOnlyStart = 'online-only';
export const onlineOnlyEnd = '/online-only';
