import { addScript } from './add-script.ts';
import { chunkFetcher, type FetchChunk, INDEX_ROOT } from './chunks.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** The search engine of a site. Where a file of its index does not arrive, it rejects from then on. */
export interface SearchEngine {
	/**
	 * Finds the pages that have all words of a query and what the filters ask for: one list for each part of the index, in
	 * the order asked for. Their data is read from the index when asked for.
	 */
	search(state: SearchState): Promise<PagefindResult[][]>;
	/** The values that there are to filter by, and how many pages have each. */
	filters(): Promise<Record<string, Record<string, number>>[]>;
}

/**
 * Loads the search engine: its program, and for each language of the site an instance with that language's stemming.
 *
 * @param folder address of the packed index, ending with `/`
 * @throws {Error} where the index is not there
 */
export async function loadEngine(folder: string): Promise<SearchEngine> {
	await addScript(`${folder}engine.js`);
	const fetchFile = chunkFetcher(folder);
	let failure: Error | undefined;
	// Pagefind goes on without a file that does not arrive, as if nothing had been found there.
	const fetchChunk: FetchChunk = (address) =>
		fetchFile(address).catch((error: unknown) => {
			failure = new Error(`${address} could not be read.`, { cause: error });
			throw failure;
		});
	const entry = (await (await fetchChunk(`${INDEX_ROOT}pagefind-entry.json`)).json()) as {
		languages: Record<string, unknown>;
	};
	const instances = await Promise.all(
		Object.keys(entry.languages).map((language) => instanceFor(language, fetchChunk)),
	);
	const ofAll = async <Result>(ask: (instance: PagefindInstance) => Promise<Result>): Promise<Result[]> => {
		const answers = await Promise.all(instances.map(ask));
		if (failure) throw failure;
		return answers;
	};
	return {
		async search({ query, filters, order }) {
			const sort = order === 'relevance' ? {} : { sort: { [order]: order === 'newest' ? 'desc' : 'asc' } };
			const found = await ofAll((instance) => instance.search(query, { filters, ...sort }));
			return found.map(({ results }) => results);
		},
		filters: () => ofAll((instance) => instance.filters()),
	};
}

async function instanceFor(language: string, fetchChunk: FetchChunk): Promise<PagefindInstance> {
	if (!globalThis.cuemarkEngine) throw new Error('The search engine did not arrive.');
	// The engine takes its language from the document that it is in.
	const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
	const instance = globalThis.cuemarkEngine(fetchChunk, document).createInstance({
		basePath: INDEX_ROOT,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '',
		excerptLength: 32,
	});
	await instance.init();
	return instance;
}
