import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CuemarkError, reasonOf } from '../errors.ts';

/** What Pagefind made of a site. */
export interface SearchIndex {
	/** Folder that holds Pagefind's files. */
	readonly folder: string;
	/** Pages that can be found: those with a `data-pagefind-body`. */
	readonly pages: number;
	/** Languages of those pages, as lower-case BCP 47 tags, sorted. Each has an index of its own. */
	readonly languages: readonly string[];
}

/**
 * Indexes the HTML files of a site with Pagefind. Each element with an `id` and a `data-pagefind-title` is a result of
 * its own, so every moment is. A page's language is that of its `<html lang>`.
 *
 * @param folder for Pagefind's files; what it held is gone
 * @throws {CuemarkError} where Pagefind cannot run or refuses a page
 */
export async function indexSite(siteDir: string, folder: string): Promise<SearchIndex> {
	try {
		await rm(folder, { recursive: true, force: true });
		await runPagefind(siteDir, folder);
		const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
		const pages = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
		return { folder, pages, languages: Object.keys(languages).sort() };
	} catch (error) {
		throw new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error });
	}
}

/** What Pagefind says of its index. Its answer to `addDirectory` counts the pages that it left out, too. */
interface Entry {
	readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

async function runPagefind(siteDir: string, folder: string): Promise<void> {
	// Its binary is an optional package, one for each platform: importing it here lets notes be made where there is none.
	const pagefind = await import('pagefind');
	try {
		const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
		if (!index) throw new Error(errors.join(' ') || 'no index');
		const added = await index.addDirectory({ path: siteDir });
		const written = await index.writeFiles({ outputPath: folder });
		const [error] = [...added.errors, ...written.errors];
		if (error !== undefined) throw new Error(error);
	} finally {
		await pagefind.close();
	}
}
