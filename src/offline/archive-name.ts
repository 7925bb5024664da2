import { slugOfTitle } from '../text/slug.ts';

/** File name of the offline archive, in the site's root. */
export function archiveName(siteTitle: string): string {
	return `${slugOfTitle(siteTitle) || 'study-notes'}-offline.zip`;
}

/** The page that offers the archive. */
export const offlinePage = 'offline.html';

/** HTML comments around the part of that page that is removed in the archive, which cannot contain itself. */
export const onlineOnlyStart = 'online-only';
export const onlineOnlyEnd = '/online-only';
