import { transform } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Pagefind's files that a search reads, beside its own program. */
const data = /^(?:pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind))$/;

/**
 * Packs a search index so that pages opened from disk can read it. There a browser refuses `fetch`, modules and workers,
 * but runs classic scripts, so each of Pagefind's files becomes one that hands over its bytes:
 *
 *     cuemarkChunk("H4sIAAAA…")
 *
 * and its program becomes one that defines a function making an engine, with `fetch` and `document` of the caller's:
 *
 *     cuemarkEngine=function(fetch,document){…return exports}
 *
 * Pages on a server read the same files: there is one way to search, and it is the one that is tested.
 *
 * @param indexDir Pagefind's files
 * @param packedDir folder for the scripts
 */
export async function packIndex(indexDir: string, packedDir: string): Promise<void> {
	const entry = await readFile(join(indexDir, 'pagefind-entry.json'), 'utf8');
	for (const file of await listFiles(indexDir)) {
		if (file === 'wasm.unknown.pagefind' && !entry.includes('"wasm":null')) continue;
		const script = data.test(file)
			? packChunk(await readFile(join(indexDir, file)))
			: file === 'pagefind.js'
				? await packEngine(await readFile(join(indexDir, file), 'utf8'))
				: undefined;
		if (script === undefined) continue;
		const path = join(packedDir, file === 'pagefind.js' ? 'engine.js' : `${file}.js`);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, script);
	}
}

const packChunk = (bytes: Buffer): string => `cuemarkChunk("${bytes.toString('base64')}")\n`;

async function packEngine(module: string): Promise<string> {
	const { code } = await transform(module, {
		format: 'cjs',
		minify: true,
		legalComments: 'none',
		// Where the module lies is of no use here; the caller says where the index is.
		define: { 'import.meta.url': 'undefined' },
		supported: { 'import-meta': true },
	});
	return `cuemarkEngine=function(fetch,document){var module={exports:{}};${code}return module.exports}\n`;
}
