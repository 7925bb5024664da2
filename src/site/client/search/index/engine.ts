import { countParts, partOf } from '../../../../search/parts.ts';
import { addScript } from '../../page/add-script.ts';
import { bytesIn, chunkFetcher, type FetchChunk, fetchParts, INDEX_ROOT } from './chunks.ts';
import { preferExactShortWords } from './false-matches.ts';
import type { FoundLists } from './found-pages.ts';
import type { PagefindInstance } from './pagefind.ts';
import { searchInstance } from './search-instance.ts';
import { serializeReads } from './serialize-reads.ts';
import type { SearchState } from '../query/state.ts';

/** A site's search engine. Skips the results of index files that could not be loaded: see `failure`. */
export interface SearchEngine {
	/**
	 * Finds the pages that contain all words of a query and match the filters. Returns several lists per part of the
	 * index, each in the requested order. A page's data is read on demand.
	 *
	 * @param page path from the site's root; searches only the part of the index that contains this page
	 */
	search(state: SearchState, page?: string): Promise<FoundLists>;
	/** Returns all pages that match the filters, as one list per language and part of the index. */
	pages(filters: SearchState['filters']): Promise<FoundLists>;
	/** Languages of the index as BCP 47 tags, the one with the most pages first. */
	readonly languages: readonly string[];
	readonly pageCount: number;
	/** The values of each filter, with the number of pages that have each. */
	filters(): Promise<Record<string, Record<string, number>>[]>;
	/**
	 * The error of an index file that could not be loaded, so that results may be missing. The engine does not request
	 * the file again.
	 *
	 * @param isFiltered whether the search had filters; otherwise errors of filter files are ignored
	 */
	readonly failure: (isFiltered: boolean) => Error | undefined;
}

/**
 * The parts of the index by name. Each holds the files that every search needs first, by name, with one byte per
 * character.
 */
type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Loads the search engine and creates an instance per language and part of the index, each with the stemming of its
 * language.
 *
 * @param folder address of the packed index, ending with `/`
 * @throws {Error} if there is no index, or none of it can be searched
 */
export async function loadEngine(folder: string): Promise<SearchEngine> {
	const fetchFile = chunkFetcher(folder);
	const [listed] = await Promise.all([fetchParts(folder), addScript(`${folder}engine.js`)]);
	const parts = (await new Response(listed.body?.pipeThrough(new DecompressionStream('deflate'))).json()) as Parts;
	let failure: Error | undefined;
	let filterFailure: Error | undefined;
	// Pagefind treats a file that fails to load as if it held no results.
	const fetchTracked: FetchChunk = (file) =>
		fetchFile(file).catch((error: unknown) => {
			const failed = new Error(`${file} could not be read.`, { cause: error });
			if (file.includes('/filter/')) filterFailure = failed;
			else failure = failed;
			throw failed;
		});
	const programs = new Map<string, Promise<ArrayBuffer>>();
	/** Fetches the WebAssembly program of a language once, as it is the same in all parts. */
	const fetchProgram = async (file: string): Promise<Response> => {
		const program = programs.get(file) ?? fetchTracked(file).then((response) => response.arrayBuffer());
		programs.set(file, program);
		return new Response((await program).slice());
	};
	const loaded = await Promise.allSettled(
		Object.entries(parts).flatMap(([part, first]) => {
			const fetchInPart: FetchChunk = (address) => {
				const file = address.replace(INDEX_ROOT, '').replace(/^\/+|\?.*$/g, '');
				const known = first[file];
				if (known !== undefined) return Promise.resolve(new Response(bytesIn(known)));
				return file.startsWith('wasm.') ? fetchProgram(file) : fetchTracked(`${part}/${file}`);
			};
			return languagesOf(first).map(async ([language]) => ({
				part,
				language,
				pagefind: await pagefindFor(language, fetchInPart),
				serialize: serializeReads(),
			}));
		}),
	);
	const instances = loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
	// A program may load and still fail to start.
	for (const one of loaded)
		if (one.status === 'rejected') failure ??= new Error('The search engine did not start.', { cause: one.reason });
	if (failure && instances.length === 0) throw failure;
	const languages = pagesByLanguage(Object.values(parts));
	const pageCount = [...languages.values()].reduce((sum, count) => sum + count, 0);
	const inPartOf = (page: string): typeof instances =>
		instances.filter(({ part }) => part === String(partOf(page, countParts(pageCount))));
	return {
		async search({ query, filters, order }, page) {
			const sort = order === 'relevance' ? {} : { sort: { [order]: order === 'newest' ? 'desc' : 'asc' } };
			const searched = page === undefined ? instances : inPartOf(page);
			const found = searched.map((instance) => searchInstance(instance, query, { filters, ...sort }));
			return preferExactShortWords((await Promise.all(found)).flat());
		},
		pages: (filters) =>
			Promise.all(
				instances.map(async ({ pagefind, serialize }) => {
					const { results } = await pagefind.search(null, { filters });
					return results.map((page) => serialize({ ...page, prefixOnly: [], foundBy: '' }));
				}),
			),
		languages: [...languages].sort(([, a], [, b]) => b - a).map(([language]) => language),
		pageCount,
		filters: () => Promise.all(instances.map(({ pagefind }) => pagefind.filters())),
		failure: (isFiltered) => failure ?? (isFiltered ? filterFailure : undefined),
	};
}

/**
 * How much a page's length counts against it, 0 to 1. Pagefind's own 0.75 lets a talk of a minute that says a word in
 * passing win over a lecture that explains it.
 */
const LENGTH_PENALTY = 0.1;

/** The contents of `pagefind-entry.json` in a part of the index. */
interface Entry {
	readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/** The number of pages per language in a part of the index. */
function languagesOf(first: Readonly<Record<string, string>>): (readonly [language: string, pages: number])[] {
	const { languages } = JSON.parse(first['pagefind-entry.json'] ?? '') as Entry;
	return Object.entries(languages).map(([language, { page_count }]) => [language, page_count]);
}

function pagesByLanguage(parts: readonly Readonly<Record<string, string>>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [language, pages] of parts.flatMap(languagesOf)) counts.set(language, (counts.get(language) ?? 0) + pages);
	return counts;
}

async function pagefindFor(language: string, fetchChunk: FetchChunk): Promise<PagefindInstance> {
	if (!globalThis.cuemarkEngine) throw new Error('The search engine did not arrive.');
	// The engine reads its language from the document.
	const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
	const pagefind = globalThis.cuemarkEngine(fetchChunk, document).createInstance({
		basePath: INDEX_ROOT,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '',
		excerptLength: 32,
		ranking: { pageLength: LENGTH_PENALTY },
	});
	await pagefind.init();
	await pagefind.enterPlaygroundMode();
	return pagefind;
}
