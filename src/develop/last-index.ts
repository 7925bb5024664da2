import { join } from 'node:path';
import type { SiteRecord } from '../cache/site-record.ts';
import { readRecord } from '../cache/record.ts';
import { openBuildCache } from '../cache/workshop.ts';
import { isAsSeen } from '../files/file-state.ts';

/**
 * What a build of a notebook recorded of the site in a folder, if its search index is there as it was left: no other site has taken
 * its place since.
 *
 * @param content the notebook's folder
 * @param out the folder of the site
 */
export async function lastIndexOf(content: string, out: string): Promise<SiteRecord | undefined> {
	const { siteRecord, version } = await openBuildCache(content);
	const site = await readRecord<SiteRecord>(siteRecord(out), version);
	const parts = Object.values(site?.parts ?? {});
	const files = parts.flatMap((part) => Object.entries(part.files));
	const isThere = files.length > 0 && files.every(([path, state]) => isAsSeen(join(out, path), state));
	return isThere ? site : undefined;
}
