import { addScript } from '../page/add-script.ts';

declare global {
	/** What each script of the packed index calls with the bytes of its file. */
	var cuemarkChunk: ((base64: string) => void) | undefined;
}

/** What came, by the script that brought it: files of two indexes may have the same name. */
const received = new WeakMap<HTMLOrSVGScriptElement, string>();

globalThis.cuemarkChunk = (base64) => {
	if (document.currentScript) received.set(document.currentScript, base64);
};

/** Where the engine is told that its index is. */
export const INDEX_ROOT = '/index-root/';

/** Reads a file of the index, as `fetch` would. */
export type FetchChunk = (file: string) => Promise<Response>;

/**
 * Stands in for `fetch` where the search engine reads its index: each of its files is a script beside the page, added
 * when it is asked for. Works from a server and from disk.
 *
 * @param folder address of the index, ending with `/`
 * @throws {Error} where a file is missing or is no file of an index
 */
export function chunkFetcher(folder: string): FetchChunk {
	return async (file) => {
		const base64 = received.get(await addScript(`${folder}${file}.js`));
		if (base64 === undefined) throw new Error(`${folder}${file}.js holds nothing of a search index.`);
		return new Response(bytesOf(base64));
	};
}

/** The bytes that base64 stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
