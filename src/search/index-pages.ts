import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CuemarkError, reasonOf } from '../errors.ts';
import { searchableOf } from './searchable.ts';

/** A page of the site to index. */
export interface PageToIndex {
	/** Its HTML file. */
	readonly file: string;
	/** Its path from the site's root. */
	readonly path: string;
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
/** Of Pagefind's files those that a site has a use for: its data, and its program. */
const ofUse = /\.(?:pf_\w+|pagefind)$|^pagefind(?:-entry\.json|\.js)$/;

/**
 * Indexes HTML pages with Pagefind. Each element with an `id` and a `data-pagefind-title` is a result of its own, so every
 * moment is. A page's language is that of its `<html lang>`. The same pages give the same files. About 5 ms of one core for
 * half an hour of talk, and 1.2 MB of memory.
 *
 * @throws {CuemarkError} where Pagefind cannot run or refuses a page
 */
export async function indexPages(pages: readonly PageToIndex[]): Promise<SearchIndex> {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-index-'));
	try {
		const site = join(folder, 'site');
		await mkdir(site);
		for (const { file, path } of pages) {
			await mkdir(dirname(join(site, path)), { recursive: true });
			await writeFile(join(site, path), searchableOf(await readFile(file, 'utf8')));
		}
		const files = await runPagefind(site, join(folder, 'index'));
		const entry = files.find(({ path }) => path === 'pagefind-entry.json');
		if (!entry) throw new Error('no index');
		const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as Entry;
		const found = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
		return { files, pages: found, languages: Object.keys(languages).sort() };
	} catch (error) {
		throw new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Its program rather than its interface for Node, which takes twice the time: pages and files go through it as base64. */
async function runPagefind(site: string, folder: string): Promise<IndexFile[]> {
	const options = ['--site', site, '--output-path', folder, '--keep-index-url', '--silent'];
	const env = { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(PLACES_IN_CHUNK) };
	await promisify(execFile)(pagefindProgram(), options, { env });
	const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
	const read = names
		.filter((name) => ofUse.test(name))
		.sort()
		.map(async (path) => ({ path, content: await readFile(join(folder, path)) }));
	return Promise.all(read);
}

/** The path of Pagefind's program, which is an optional package, one for each platform. */
function pagefindProgram(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = platform === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended';
	return createRequire(import.meta.url).resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`);
}
