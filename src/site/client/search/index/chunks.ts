import { addNewestScript, addScript } from '../../page/add-script.ts';

declare global {
	/** Called by each script of the packed index with the bytes of its file. */
	var cuemarkChunk: ((base64: string) => void) | undefined;
}

/** File contents keyed by the script that delivered them: two parts of the index may have files of the same name. */
const received = new WeakMap<HTMLOrSVGScriptElement, string>();

globalThis.cuemarkChunk = (base64) => {
	if (document.currentScript) received.set(document.currentScript, base64);
};

/** The address at which the engine expects its index. */
export const INDEX_ROOT = '/index-root/';

/** Reads a file of the index, like `fetch`. */
export type FetchChunk = (file: string) => Promise<Response>;

/** Reads the list of index parts. Always the newest one, since a host no longer has the files of an older index. */
export const fetchParts = async (folder: string): Promise<Response> =>
	contentOf(await addNewestScript(`${folder}parts.json.js`));

/**
 * Replaces `fetch` in the search engine. Each index file is a script, added to the page when the file is needed, which
 * works both on a server and from disk.
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

/** Decodes a string with one byte per character. */
export const bytesIn = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));
