import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CuemarkError, reasonOf } from '../errors.ts';
import { errorOfProgram } from '../files/system-error.ts';

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
}

/** What Pagefind says of its index. */
interface Entry {
	readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * How many places of words a file of the index holds, about. A search reads the list of all such files and one of them, of
 * each part of the index: the bytes of the list shrink with the size of a file, those of the file grow with it. Together
 * they are fewest where both are about the same, so the size grows with the square root of the pages.
 */
const placesInChunk = (pages: number): number => Math.max(1000, Math.round(220 * Math.sqrt(pages)));
/** The files of Pagefind that a site needs: its data and its program. */
const ofUse = /\.(?:pf_\w+|pagefind)$|^pagefind(?:-entry\.json|\.js)$/;

/**
 * Indexes a folder of HTML pages with Pagefind. Each element with an `id` and a `data-pagefind-title` is a result of its
 * own, so every moment is. A page's language is that of its `<html lang>`, its address that of its file. The same pages
 * give the same index. About 7 ms of one core for half an hour of talk, and 1.2 MB of memory.
 *
 * Runs Pagefind's program rather than its interface for Node, which takes twice the time because pages and files pass
 * through it as base64.
 *
 * @param count how many pages there are
 * @param index folder for what comes of it: see `readIndex`
 * @throws {CuemarkError} where Pagefind cannot run or refuses a page
 * @throws {Error} the error of the file system that it ran into
 */
export async function indexPages(pages: string, count: number, index: string): Promise<void> {
	const options = ['--site', pages, '--output-path', index, '--keep-index-url', '--silent'];
	// Ignores the user's own Pagefind settings, and a pagefind.yml in the current folder.
	const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_'));
	const env = { ...Object.fromEntries(own), PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(placesInChunk(count)) };
	try {
		await promisify(execFile)(pagefindProgram(), options, { env, cwd: pages });
	} catch (error) {
		const { stderr = '' } = error as { stderr?: string };
		throw (
			errorOfProgram(stderr, 'the site cannot be indexed for search', index, error) ??
			new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error })
		);
	}
}

/** Reads what `indexPages` made. */
export function readIndex(index: string): SearchIndex {
	const names = readdirSync(index, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
	const files = names
		.filter((name) => ofUse.test(name))
		.sort()
		.map((path) => ({ path, content: readFileSync(join(index, path)) }));
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (!entry) throw new Error(`Pagefind left no index in ${index}.`);
	const { languages } = JSON.parse(entry.content.toString()) as Entry;
	const pages = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
	return { files, pages };
}

/** The path of Pagefind's program, which is an optional package, one for each platform. */
function pagefindProgram(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = platform === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended';
	return createRequire(import.meta.url).resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`);
}
