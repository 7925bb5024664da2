import { join } from 'node:path';
import { readRecord } from '../cache/record.ts';
import { openBuildCache } from '../cache/build-cache.ts';
import { isAsSeen } from '../files/file-state.ts';
import type { SiteRecord } from '../steps/site-record.ts';

/**
 * The record of the site in a folder, if a build of this notebook made it and its search index is intact.
 *
 * @param content the notebook's folder
 * @param out folder of the site
 */
export async function findBuiltIndex(content: string, out: string): Promise<SiteRecord | undefined> {
	const { siteRecord, version } = await openBuildCache(content);
	const site = readRecord(siteRecord(out), version) as SiteRecord | undefined;
	const parts = Object.values(site?.parts ?? {});
	const files = parts.flatMap((part) => Object.entries(part.files));
	const isIntact = files.length > 0 && files.every(([path, state]) => isAsSeen(join(out, path), state));
	return isIntact ? site : undefined;
}
