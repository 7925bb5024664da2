import { addNewestScript, addScript } from '../../page/add-script.ts';

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

/** Reads the list of the index's parts: that of the site as it is now, since the host has no files of an index before it. */
export const fetchParts = async (folder: string): Promise<Response> =>
	contentOf(await addNewestScript(`${folder}parts.json.js`));

/**
 * Replaces `fetch` in the search engine. Each file of the index is a script that is added to the page when the file is
 * needed. Works from a server and from disk.
 *
 * @param folder address of the index, ending with `/`
 * @throws {Error} if a file is missing or not part of an index
 */
export const chunkFetcher =
	(folder: string): FetchChunk =>
	async (file) =>
		contentOf(await addScript(`${folder}${file}.js`));

function contentOf(script: HTMLScriptElement): Response {
	const base64 = received.get(script);
	if (base64 === undefined) throw new Error(`${script.src} holds nothing of a search index.`);
	return new Response(bytesIn(atob(base64)));
}

/** The bytes that stand in a text, a character each. */
export const bytesIn = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));
