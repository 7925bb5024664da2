import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type IndexFile, indexPages, readIndex } from '../../src/search/index-pages.ts';
import { addPage } from '../../src/search/index-workspace.ts';

/** Indexes pages, given by name, in a folder. */
export async function indexOf(folder: string, pages: Readonly<Record<string, string>>): Promise<IndexFile[]> {
	const site = await mkdtemp(join(folder, 'site-'));
	const files = Object.keys(pages).map((name) => `videos/${name}`);
	for (const [name, html] of Object.entries(pages)) addPage(site, `videos/${name}`, html);
	await indexPages(site, files, `${site}-index`);
	return readIndex(`${site}-index`);
}
