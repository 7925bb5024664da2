import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packEngine, packPart, type PackedPart } from '../offline/pack-index.ts';
import { readIndex } from '../search/index-pages.ts';

/** A part of the search index to put into a site. */
export interface PartToPack {
	/** Its name: a folder of its own below that of the index. */
	readonly part: string;
	/** Folder of what Pagefind made of its pages. */
	readonly index: string;
	/** The folder of the packed index, in the site's root. */
	readonly folder: string;
	/** Whether this part brings the search program along. */
	readonly withEngine: boolean;
}

/** A part of the search index in its place. */
export interface PartInPlace {
	readonly pages: number;
	readonly first: PackedPart['first'];
	/** Files of it, as paths from the site's root. */
	readonly files: readonly string[];
}

/** Packs a part of the index into a site so that pages opened from disk can read it. */
export async function packIndex({ part, index, folder, withEngine }: PartToPack): Promise<PartInPlace> {
	const { files, pages } = readIndex(index);
	const { scripts, first } = packPart(part, files);
	const all = withEngine ? [...scripts, await packEngine(files)] : scripts;
	for (const { path, text } of all) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		try {
			// Each part with pages in a language brings the search program of that language; the first one writes it.
			writeFileSync(join(folder, path), text, { flag: 'wx' });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
	return { pages, first, files: all.map(({ path }) => `${basename(folder)}/${path}`) };
}
