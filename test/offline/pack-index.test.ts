import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { gunzipSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packPart, type PackedPart, packParts } from '../../src/offline/pack-index.ts';
import type { IndexFile } from '../../src/search/index-pages.ts';
import { indexOf } from '../search/index-of.ts';
import type { EngineFactory } from '../../src/site/client/search/index/pagefind.ts';
import { compileSearchEngine } from '../../src/site/compile/search-engine.ts';

let folder: string;
let files: readonly IndexFile[];
let packed: PackedPart;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-pack-'));
	files = await indexOf(folder, {
		'harbour.html': page('en', 'Lamps along the harbour.', 'The ferry leaves late.'),
		'hafen.html': page('de', 'Laternen am Hafen.', 'Die Fähre legt spät ab.'),
	});
	packed = packPart(3, files);
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

const page = (language: string, first: string, second: string): string =>
	`<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>A talk</h1>` +
	`<p id="t=0" data-pagefind-title="0:00">${first}</p><p id="t=95" data-pagefind-title="1:35">${second}</p></main>`;

/** Runs a script of the packed index as a page does, and returns the bytes that it passes on. */
function bytesOf(script: string): Buffer<ArrayBuffer> {
	let received = Buffer.alloc(0);
	const cuemarkChunk = (base64: string) => {
		received = Buffer.from(base64, 'base64');
	};
	runInNewContext(script, { cuemarkChunk });
	return received;
}

const withoutHash = (name: string): string => name.replace(/_[\da-f]+\./, '_….');

test('passes on each index file that a search reads, byte for byte', () => {
	for (const { path, text } of packed.scripts) {
		const file = files.find((one) => one.path === path.replace(/^3\//, '').replace(/\.js$/, ''));
		expect(bytesOf(text).equals(Buffer.from(file?.content ?? []))).toBe(true);
	}
});

test('leaves out files that no search reads: user interfaces, and engines for languages that the site does not have', () => {
	expect(packed.scripts.map(({ path }) => withoutHash(path))).toEqual([
		'3/fragment/de_….pf_fragment.js',
		'3/fragment/en_….pf_fragment.js',
		'3/index/de_….pf_index.js',
		'3/index/en_….pf_index.js',
		'wasm.de.pagefind.js',
		'wasm.en.pagefind.js',
	]);
});

test('the files that a search reads first are in one script for all parts', () => {
	const { path, text } = packParts({ '3': packed.first });
	expect(path).toBe('parts.json.js');
	const parts = JSON.parse(inflateSync(bytesOf(text)).toString()) as Record<string, Record<string, string>>;
	expect(Object.keys(parts['3'] ?? {}).map(withoutHash)).toEqual([
		'pagefind-entry.json',
		'pagefind.de_….pf_meta',
		'pagefind.en_….pf_meta',
	]);
	for (const [name, bytes] of Object.entries(parts['3'] ?? {})) {
		const { content } = files.find((one) => one.path === name) ?? { content: Buffer.of() };
		const made = name.endsWith('.json') ? Buffer.from(content) : gunzipSync(content);
		expect(Buffer.from(bytes, 'latin1').equals(made)).toBe(true);
	}
});

test('keeps the engine for languages without one of their own', async () => {
	const welsh = await indexOf(folder, {
		'harbwr.html': page('cy', 'Goleuadau ar hyd yr harbwr.', 'Mae’r fferi yn hwyr.'),
	});
	expect(packPart(0, welsh).scripts.map(({ path }) => path)).toContain('wasm.unknown.pagefind.js');
});

test('uses file names that work on every host and disk', () => {
	for (const { path } of packed.scripts) {
		expect(path).toBe(path.toLowerCase());
		expect(path).not.toMatch(/(?:^|\/)[_.]/);
	}
});

test('creates an engine that requests only its own files, and finds a moment', async () => {
	const { engine, requested } = await startEngine('de');
	await engine?.enterPlaygroundMode();
	const { results, search_keywords } = (await engine?.search('Fähren')) ?? { results: [] };
	expect(results).toHaveLength(1);
	// The stem of the query, and the words that the page matched.
	expect(results[0]?.scores?.map(({ search_term }) => search_term)).toEqual(search_keywords);
	const found = await results[0]?.data();
	expect(found?.url).toBe('/videos/hafen.html');
	expect(found?.sub_results.map(({ title, anchor }) => [title, anchor?.id])).toEqual([['1:35', 't=95']]);
	expect(requested.map(withoutHash).sort()).toEqual([
		'fragment/de_….pf_fragment',
		'index/de_….pf_index',
		'pagefind-entry.json',
		'pagefind.de_….pf_meta',
		'wasm.de.pagefind',
	]);
});

test('splits the text of a page into words once for all of its excerpts', async () => {
	const { engine, context } = await startEngine('en');
	const [result] = (await engine?.search('late lamps'))?.results ?? [];
	const splits = runInContext(
		`const split = String.prototype.split, texts = [];
		String.prototype.split = function (...by) { texts.push(String(this)); return split.apply(this, by); };
		texts`,
		context,
	) as string[];
	const found = await result?.data();
	expect(found?.sub_results.map(({ excerpt }) => excerpt)).toEqual([
		'<mark>Lamps</mark> along the harbour.',
		'The ferry leaves <mark>late.</mark>',
	]);
	expect(splits.filter((text) => text.includes('ferry'))).toHaveLength(1);
});

/** Runs the packed engine as a page in a language does. `requested` lists the files that it has requested. */
async function startEngine(language: string) {
	const requested: string[] = [];
	const fetch = (address: string): Promise<Response> => {
		const name = address.replace(/^\/index\//, '').replace(/\?.*$/, '');
		requested.push(name);
		const file = files.find(({ path }) => path === name);
		return Promise.resolve(new Response(Buffer.from(file?.content ?? [])));
	};
	const context = createContext({ cuemarkEngine: undefined as EngineFactory | undefined, ...browserGlobals });
	runInContext(await compileSearchEngine(join(folder, 'engine')), context);
	const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
	const engine = (context.cuemarkEngine as EngineFactory | undefined)?.(fetch, document).createInstance({
		basePath: '/index/',
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '',
	});
	return { engine, requested, context };
}

/** The browser globals that the engine uses. */
const browserGlobals = {
	console,
	FinalizationRegistry,
	Intl,
	Response,
	setTimeout,
	TextDecoder,
	TextEncoder,
	URL,
	WebAssembly,
};
