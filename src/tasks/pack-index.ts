import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packPart, type PackedPart } from '../offline/pack-index.ts';
import { readIndex } from '../search/index-pages.ts';

/** A part of the search index to pack into a site. */
export interface PartToPack {
	/** Its number, and the name of its folder within `folder`. */
	readonly part: number;
	/** Folder with Pagefind's output. */
	readonly index: string;
	/** Folder of the packed index in the site's root. */
	readonly folder: string;
}

/** A packed part of the search index. */
export interface PackedIndexPart {
	readonly first: PackedPart['first'];
	/** Its files, as paths from the site's root. */
	readonly files: readonly string[];
}

/** Packs a part of the index into a site, in a form that pages opened from disk can read. */
export function packIndex({ part, index, folder }: PartToPack): PackedIndexPart {
	const { scripts, first } = packPart(part, readIndex(index));
	for (const { path, text } of scripts) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		try {
			// Each part brings the WebAssembly of its languages; the first one writes it.
			writeFileSync(join(folder, path), text, { flag: 'wx' });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
	return { first, files: scripts.map(({ path }) => `${basename(folder)}/${path}`) };
}
