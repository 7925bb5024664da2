import { slugOfTitle } from '../text/slug.ts';

/** File name of the download that holds the whole site, in the site's root. */
export function archiveName(siteTitle: string): string {
	return `${slugOfTitle(siteTitle) || 'study-notes'}-offline.zip`;
}

/** The comments that stand before and after what the archive's copy of a page leaves out: it cannot link to the archive. */
export const onlineOnlyStart = 'online-only';
export const onlineOnlyEnd = '/online-only';
