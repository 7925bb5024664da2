import { addScript } from './add-script.ts';
import { chunkFetcher, type FetchChunk, INDEX_ROOT } from './chunks.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';

/**
 * Finds the pages that have all words of a query, best first. Their data is read from the index when asked for. Where a
 * file of the index does not arrive, it rejects from then on.
 */
export type SearchPages = (query: string) => Promise<PagefindResult[]>;

/**
 * Loads the search engine: its program, and for each language of the site an instance with that language's stemming.
 *
 * @param folder address of the packed index, ending with `/`
 * @throws {Error} where the index is not there
 */
export async function loadEngine(folder: string): Promise<SearchPages> {
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
	return async (query) => {
		const found = await Promise.all(instances.map((instance) => instance.search(query)));
		if (failure) throw failure;
		return found.flatMap(({ results }) => results).sort((a, b) => b.score - a.score);
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
