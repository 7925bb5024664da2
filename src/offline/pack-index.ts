import { deflateSync, gunzipSync } from 'node:zlib';
import type { IndexFile } from '../search/index-pages.ts';

/** The site's folder for the packed index. */
export const indexFolder = 'search';

/** Pagefind's files that a search reads one by one, on demand. */
const readOnDemand = /\.(?:pf_index|pf_fragment|pf_filter)$/;
/** Pagefind's files that every search reads first. */
const readFirst = /^pagefind-entry\.json$|\.pf_meta$/;

/** A script of the site. */
export interface Script {
	/** Path from the folder of the packed index. */
	readonly path: string;
	readonly text: string;
}

/** One part of a packed index. */
export interface PackedPart {
	readonly scripts: readonly Script[];
	/**
	 * The files that a search of this part reads first, by name: a character per byte. One script holds those of all
	 * parts.
	 */
	readonly first: Readonly<Record<string, string>>;
}

/**
 * Packs a part of a search index so that pages opened from disk can read it. On disk, browsers refuse `fetch`, modules
 * and workers but run classic scripts, so each of Pagefind's files becomes a script that passes on its bytes:
 *
 *     cuemarkChunk("H4sIAAAA…")
 *
 * Pages on a server read the same files, so that both run the same, tested code. The WebAssembly of a language is the
 * same in all parts and is stored beside them.
 *
 * @param part number of the part, the name of its folder
 */
export function packPart(part: number, files: readonly IndexFile[]): PackedPart {
	const first: Record<string, string> = {};
	const scripts: Script[] = [];
	for (const { path, content } of files) {
		if (readFirst.test(path)) first[path] = Buffer.from(uncompressed(content)).toString('latin1');
		else if (readOnDemand.test(path)) scripts.push({ path: `${part}/${path}.js`, text: packChunk(content) });
		else scripts.push({ path: `${path}.js`, text: packChunk(content) });
	}
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	const needsUnknown = Buffer.from(entry?.content ?? []).includes('"wasm":null');
	return { first, scripts: scripts.filter(({ path }) => needsUnknown || path !== 'wasm.unknown.pagefind.js') };
}

/**
 * Packs the list of all parts, with the files that a search reads first. Compressing them together saves a third
 * compared with Pagefind's own compression of each. Not gzip: its header names the operating system, and a site has to
 * be the same on all systems.
 */
export function packParts(parts: Readonly<Record<string, PackedPart['first']>>): Script {
	return { path: 'parts.json.js', text: packChunk(deflateSync(JSON.stringify(parts), { level: 9 })) };
}

/** Undoes Pagefind's own compression of a file, if any. Pagefind reads both forms. */
const uncompressed = (content: Uint8Array): Uint8Array =>
	content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;

const packChunk = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
	`cuemarkChunk("${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}")\n`;
