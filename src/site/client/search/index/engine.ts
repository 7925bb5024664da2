import { countParts, partOf } from '../../../../search/parts.ts';
import { addScript } from '../../page/add-script.ts';
import { dropFalseMatches, type MatchedPage, preferExactShortWords } from './false-matches.ts';
import { withAllLocations } from './all-locations.ts';
import { bytesIn, chunkFetcher, type FetchChunk, fetchParts, INDEX_ROOT } from './chunks.ts';
import { joinAdjacentWords } from './join-words.ts';
import { queryRewrites } from './query-rewrites.ts';
import { deduplicate } from './deduplicate.ts';
import { serializeReads } from './serialize-reads.ts';
import type { PagefindInstance } from './pagefind.ts';
import { spellingsOf } from '../query/spellings.ts';
import { isPhrase } from '../../words/matching.ts';
import type { SearchState } from '../query/state.ts';

/** A result and the query variant that found it, which its words are matched against. */
export interface FoundPage extends MatchedPage {
	readonly foundBy: string;
	/** The same page as found by other variants of the query, or to be matched against the query as typed. */
	readonly alternatives?: readonly FoundPage[];
}

/** A result and the index spelling that found it. */
type SpeltPage = FoundPage & { readonly spelling: string };

/** A site's search engine. Skips the results of index files that could not be loaded: see `failure`. */
export interface SearchEngine {
	/**
	 * Finds the pages that contain all words of a query and match the filters. Returns several lists per part of the
	 * index, each in the requested order. A page's data is read on demand.
	 *
	 * @param page path from the site's root; searches only the part of the index that contains this page
	 */
	search(state: SearchState, page?: string): Promise<(readonly FoundPage[])[]>;
	/** Returns all pages that match the filters, as one list per language and part of the index. */
	pages(filters: SearchState['filters']): Promise<FoundPage[][]>;
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
				instance: await instanceFor(language, fetchInPart),
				serialized: serializeReads(),
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
			const found = searched.map(async ({ instance, language, serialized }) => {
				const run = async (text: string) =>
					dropFalseMatches(await instance.search(text, { filters, ...sort })).map(serialized);
				const find = async (words: string): Promise<SpeltPage[][]> => {
					const spellings = spellingsOf(words, language);
					const lists = await Promise.all(
						spellings.map(async (spelling) => {
							const found = await run(spelling);
							// The parts of a word typed as one must not match separately.
							const isWhole = isPhrase(words) || !spelling.includes(' ');
							if (!isPhrase(spelling) || !isWhole || found.length === 0) return found;
							return withAllLocations(found, await run(spelling.slice(1, -1)));
						}),
					);
					return lists.map((list, at) =>
						list.map((page) => ({ ...page, foundBy: words, spelling: spellings[at] ?? words })),
					);
				};
				const joinedWords = joinAdjacentWords(query).map(async ({ word, query: words }) =>
					(await run(`"${word}"`)).length > 0 ? find(words) : [],
				);
				const lists = (
					await Promise.all([find(query), ...joinedWords, ...queryRewrites(query, language).map(find)])
				).flat();
				// A title such as `Wave/Particle` is found only as one word, but contains both.
				const asTyped = (page: FoundPage): FoundPage[] => (page.foundBy === query ? [] : [{ ...page, foundBy: query }]);
				// `email` on a page lacks the words of `e-mail`, `PhD` that of `Ph.D.`; but 12 does not stand for 1/2.
				const asSpelt = (page: SpeltPage): FoundPage[] =>
					page.spelling === page.foundBy || (isPhrase(page.spelling) && !/^"\p{L}+"$/u.test(page.spelling))
						? []
						: [{ ...page, foundBy: page.spelling }];
				return deduplicate(lists).map((list) =>
					list.map((page) => {
						const alternatives = [
							...page.alternatives,
							...asTyped(page),
							...[page, ...page.alternatives].flatMap(asSpelt),
						];
						return { ...page, alternatives };
					}),
				);
			});
			return preferExactShortWords((await Promise.all(found)).flat());
		},
		pages: (filters) =>
			Promise.all(
				instances.map(async ({ instance, serialized }) => {
					const { results } = await instance.search(null, { filters });
					return results.map((page) => serialized({ ...page, prefixOnly: [], foundBy: '' }));
				}),
			),
		languages: [...languages].sort(([, a], [, b]) => b - a).map(([language]) => language),
		pageCount,
		filters: () => Promise.all(instances.map(({ instance }) => instance.filters())),
		failure: (isFiltered) => failure ?? (isFiltered ? filterFailure : undefined),
	};
}

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

async function instanceFor(language: string, fetchChunk: FetchChunk): Promise<PagefindInstance> {
	if (!globalThis.cuemarkEngine) throw new Error('The search engine did not arrive.');
	// The engine reads its language from the document.
	const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
	const instance = globalThis.cuemarkEngine(fetchChunk, document).createInstance({
		basePath: INDEX_ROOT,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '',
		excerptLength: 32,
	});
	await instance.init();
	await instance.enterPlaygroundMode();
	return instance;
}
