import { join } from 'node:path';
import type { KeptSite } from '../cache/kept-site.ts';
import { readKept } from '../cache/kept.ts';
import { openWorkshop } from '../cache/workshop.ts';
import { isAsSeen } from '../files/file-state.ts';

/**
 * What a build of a notebook recorded of the site in a folder, if its search index is there as it was left: no other site has taken
 * its place since.
 *
 * @param content the notebook's folder
 * @param out the folder of the site
 */
export async function lastIndexOf(content: string, out: string): Promise<KeptSite | undefined> {
	const { siteAt, version } = await openWorkshop(content);
	const site = await readKept<KeptSite>(siteAt(out), version);
	const parts = Object.values(site?.parts ?? {});
	const files = parts.flatMap((part) => Object.entries(part.files));
	const isThere = files.length > 0 && files.every(([path, state]) => isAsSeen(join(out, path), state));
	return isThere ? site : undefined;
}
