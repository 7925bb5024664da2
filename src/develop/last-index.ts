import { join } from 'node:path';
import type { KeptSite } from '../cache/kept-site.ts';
import { readKept } from '../cache/kept.ts';
import { openWorkshop } from '../cache/workshop.ts';
import { isAsSeen } from '../files/file-state.ts';

/**
 * Whether a folder has the search index that a build of a notebook left there: no other site has taken its place since.
 *
 * @param content the notebook's folder
 * @param out the folder of the site
 */
export async function hasIndexOf(content: string, out: string): Promise<boolean> {
	const { siteAt, version } = await openWorkshop(content);
	const parts = Object.values((await readKept<KeptSite>(siteAt(out), version))?.parts ?? {});
	const files = parts.flatMap((part) => Object.entries(part.files));
	return files.length > 0 && files.every(([path, state]) => isAsSeen(join(out, path), state));
}
