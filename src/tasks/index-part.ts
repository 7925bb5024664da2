import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { indexPages, type PageToIndex } from '../search/index-pages.ts';
import { packEngine, packPart, type PackedPart } from '../offline/pack-index.ts';

/** A part of the search index to make. */
export interface PartToIndex {
	/** Its name: a folder of its own below that of the index. */
	readonly part: string;
	readonly pages: readonly PageToIndex[];
	/** The folder of the packed index, in the site's root. */
	readonly folder: string;
	/** Whether this part brings the search program along. */
	readonly withEngine: boolean;
}

/** A part of the search index in its place. */
export interface IndexedPart {
	readonly pages: number;
	readonly first: PackedPart['first'];
	/** Files of it, as paths from the site's root. */
	readonly files: readonly string[];
}

/** Indexes some pages of a site, and packs the index so that pages opened from disk can read it. */
export async function indexPart({ part, pages, folder, withEngine }: PartToIndex): Promise<IndexedPart> {
	const index = await indexPages(pages);
	const { scripts, first } = packPart(part, index.files);
	const all = withEngine ? [...scripts, await packEngine(index.files)] : scripts;
	for (const { path, text } of all) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		// The program of a language comes with each part that has pages in it: the first to bring it leaves it there.
		await writeFile(join(folder, path), text, { flag: 'wx' }).catch((error: unknown) => {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		});
	}
	return { pages: index.pages, first, files: all.map(({ path }) => `${basename(folder)}/${path}`) };
}
