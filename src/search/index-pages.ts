import { readFile } from 'node:fs/promises';
import { CuemarkError, reasonOf } from '../errors.ts';
import { searchableOf } from './searchable.ts';

/** A page of the site to index. */
export interface PageToIndex {
	/** Its HTML file. */
	readonly file: string;
	/** Its address from the site's root, beginning with `/`. */
	readonly url: string;
}

/** A file of Pagefind's index. */
export interface IndexFile {
	/** `index/en_14a2b3c.pf_index` */
	readonly path: string;
	readonly content: Uint8Array;
}

/** What Pagefind made of some pages. */
export interface SearchIndex {
	readonly files: readonly IndexFile[];
	/** How many pages can be found: those with a `data-pagefind-body`. */
	readonly pages: number;
	/** Languages of those pages, as lower-case BCP 47 tags, sorted. Each has an index of its own. */
	readonly languages: readonly string[];
}

/** What Pagefind says of its index. */
interface Entry {
	readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * How many places of words a file of the index holds, about. A search reads one such file of each part of the index, so
 * they are a quarter of what Pagefind makes of one whole.
 */
const PLACES_IN_CHUNK = 5000;

/**
 * Indexes HTML pages with Pagefind. Each element with an `id` and a `data-pagefind-title` is a result of its own, so every
 * moment is. A page's language is that of its `<html lang>`. The same pages in the same order give the same files. About
 * 5 ms of one core for half an hour of talk, and 1.2 MB of memory.
 *
 * @throws {CuemarkError} where Pagefind cannot run or refuses a page
 */
export async function indexPages(pages: readonly PageToIndex[]): Promise<SearchIndex> {
	try {
		const files = await runPagefind(pages);
		const entry = files.find(({ path }) => path === 'pagefind-entry.json');
		if (!entry) throw new Error('no index');
		const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as Entry;
		const found = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
		return { files, pages: found, languages: Object.keys(languages).sort() };
	} catch (error) {
		throw new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error });
	}
}

async function runPagefind(pages: readonly PageToIndex[]): Promise<IndexFile[]> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(PLACES_IN_CHUNK);
	// Its binary is an optional package, one for each platform: importing it here lets notes be made where there is none.
	const pagefind = await import('pagefind');
	try {
		const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
		if (!index) throw new Error(errors.join(' ') || 'no index');
		for (const { file, url } of pages) {
			const added = await index.addHTMLFile({ url, content: searchableOf(await readFile(file, 'utf8')) });
			if (added.errors[0] !== undefined) throw new Error(added.errors[0]);
		}
		const made = await index.getFiles();
		if (made.errors[0] !== undefined) throw new Error(made.errors[0]);
		return made.files.sort((a, b) => (a.path < b.path ? -1 : 1));
	} finally {
		await pagefind.close();
	}
}
