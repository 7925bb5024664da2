import { addScript } from './add-script.ts';

/** A file of the search index has arrived: what each of its scripts calls. */
type Receive = (file: string, base64: string) => void;

declare global {
	var cuemarkChunk: Receive | undefined;
}

const waiting = new Map<string, (base64: string) => void>();

globalThis.cuemarkChunk = (file, base64) => waiting.get(file)?.(base64);

/**
 * Stands in for `fetch` where the search engine reads its index: each of its files is a script beside the page, added
 * when it is asked for. Works from a server and from disk.
 *
 * @param folder address of the index, ending with `/`
 * @throws {Error} where a file is missing or cannot be read
 */
export function chunkFetcher(folder: string): (address: string) => Promise<Response> {
	return async (address) => {
		const file = address.replace(/^\/*index-root\//, '').replace(/\?.*$/, '');
		const arrived = new Promise<string>((resolve) => waiting.set(file, resolve));
		await addScript(`${folder}${file}.js`);
		const bytes = Uint8Array.from(atob(await arrived), (character) => character.charCodeAt(0));
		waiting.delete(file);
		return new Response(bytes);
	};
}

/** Where the engine is told that its index is; the fetcher takes it off again. */
export const INDEX_ROOT = '/index-root/';
