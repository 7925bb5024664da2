import { deflateSync, gunzipSync } from 'node:zlib';
import type { IndexFile } from '../search/index-pages.ts';

/** The folder of the packed index in a site. */
export const indexFolder = 'search';

/** Pagefind's files that a search reads one by one, when it needs them. */
const readSingly = /\.(?:pf_index|pf_fragment|pf_filter)$/;
/** Files that every search reads first. */
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
	 * What a search of this part reads first, by the file's name: its bytes, a character each. It stands in a script with that
	 * of all parts.
	 */
	readonly first: Readonly<Record<string, string>>;
}

/**
 * Packs a part of a search index so that pages opened from disk can read it. There a browser refuses `fetch`, modules and
 * workers, but runs classic scripts, so each of Pagefind's files becomes one that hands over its bytes:
 *
 *     cuemarkChunk("H4sIAAAA…")
 *
 * Pages on a server read the same files: there is one way to search, and it is the one that is tested. The search program
 * of a language is the same in all parts, and stands beside them.
 *
 * @param part name of the part
 */
export function packPart(part: string, files: readonly IndexFile[]): PackedPart {
	const first: Record<string, string> = {};
	const scripts: Script[] = [];
	for (const { path, content } of files) {
		if (readFirst.test(path)) first[path] = Buffer.from(uncompressed(content)).toString('latin1');
		else if (readSingly.test(path)) scripts.push({ path: `${part}/${path}.js`, text: packChunk(content) });
		else if (/^wasm\..*\.pagefind$/.test(path)) scripts.push({ path: `${path}.js`, text: packChunk(content) });
	}
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	const needsUnknown = Buffer.from(entry?.content ?? []).includes('"wasm":null');
	return { first, scripts: scripts.filter(({ path }) => needsUnknown || path !== 'wasm.unknown.pagefind.js') };
}

/**
 * The list of all parts, with what a search reads of each first. Compressed as one: that is a third less than as many parts
 * that Pagefind has compressed. Not with gzip, which says on what system that was done: a site is the same from all of them.
 */
export function packParts(parts: Readonly<Record<string, PackedPart['first']>>): Script {
	return { path: 'parts.json.js', text: packChunk(deflateSync(JSON.stringify(parts), { level: 9 })) };
}

/** A file of Pagefind's index as it was before Pagefind compressed it, where it has. Its program reads both. */
const uncompressed = (content: Uint8Array): Uint8Array =>
	content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;

/**
 * Pagefind's own program as a function that makes an engine, with `fetch` and `document` of the caller's:
 *
 *     cuemarkEngine=function(fetch,document){…return exports}
 *
 * @param files of any part
 */
export async function packEngine(files: readonly IndexFile[]): Promise<Script> {
	// Loaded only here: one part of a site brings the program along.
	const { transform } = await import('esbuild');
	const program = files.find(({ path }) => path === 'pagefind.js');
	const { code } = await transform(withPlayground(Buffer.from(program?.content ?? []).toString()), {
		format: 'cjs',
		minify: true,
		legalComments: 'none',
		// The caller says where the index is, so the address of the module is not needed.
		define: { 'import.meta.url': 'undefined' },
		supported: { 'import-meta': true },
	});
	const text = `cuemarkEngine=function(fetch,document){var module={exports:{}};${code}return module.exports}\n`;
	return { path: 'engine.js', text };
}

/**
 * Pagefind's program with one method more of the instances that it makes: of its classes they have `enterPlaygroundMode`,
 * by which answers say what each page was found for, but do not hand it out.
 *
 * @throws {Error} where the program is made otherwise
 */
function withPlayground(program: string): string {
	const lastMethod = /filters:\(\)=>(\w+)\.filters\(\)(?=\})/;
	if (!lastMethod.test(program)) throw new Error('Pagefind’s program makes its instances in another way now.');
	return program.replace(lastMethod, '$&,enterPlaygroundMode:()=>$1.enterPlaygroundMode()');
}

const packChunk = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
	`cuemarkChunk("${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}")\n`;
