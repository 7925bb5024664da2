import { addScript } from '../../page/add-script.ts';

declare global {
	/** Called by each script of the packed index with the bytes of its file. */
	var cuemarkChunk: ((base64: string) => void) | undefined;
}

/** File contents by the script that brought them, since two parts of the index may have files of the same name. */
const received = new WeakMap<HTMLOrSVGScriptElement, string>();

globalThis.cuemarkChunk = (base64) => {
	if (document.currentScript) received.set(document.currentScript, base64);
};

/** The address at which the engine believes its index to be. */
export const INDEX_ROOT = '/index-root/';

/** Reads a file of the index like `fetch`. */
export type FetchChunk = (file: string) => Promise<Response>;

/**
 * Replaces `fetch` in the search engine. Each file of the index is a script that is added to the page when the file is
 * needed. Works from a server and from disk.
 *
 * @param folder address of the index, ending with `/`
 * @throws {Error} if a file is missing or not part of an index
 */
export function chunkFetcher(folder: string): FetchChunk {
	return async (file) => {
		const base64 = received.get(await addScript(`${folder}${file}.js`));
		if (base64 === undefined) throw new Error(`${folder}${file}.js holds nothing of a search index.`);
		return new Response(bytesIn(atob(base64)));
	};
}

/** The bytes that stand in a text, a character each. */
export const bytesIn = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));
