import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/offline/list-files.ts';
import { packIndex } from '../../src/offline/pack-index.ts';
import { indexSite } from '../../src/search/index-site.ts';
import type { EngineFactory } from '../../src/site/client/search/pagefind.ts';

let folder: string;
let indexDir: string;
let packed: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-pack-'));
	packed = join(folder, 'packed');
	const site = join(folder, 'site');
	await mkdir(join(site, 'videos'), { recursive: true });
	await writeFile(
		join(site, 'videos', 'harbour.html'),
		page('en', 'Lamps along the harbour.', 'The ferry leaves late.'),
	);
	await writeFile(join(site, 'videos', 'hafen.html'), page('de', 'Laternen am Hafen.', 'Die Fähre legt spät ab.'));
	indexDir = (await indexSite(site, join(folder, 'index'))).folder;
	await packIndex(indexDir, packed);
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

const page = (language: string, first: string, second: string): string =>
	`<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>A talk</h1>` +
	`<p id="t=0" data-pagefind-title="0:00">${first}</p><p id="t=95" data-pagefind-title="1:35">${second}</p></main>`;

/** Runs a script of the packed index as a page does, and returns what it handed over. */
async function handedOver(script: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	let received: Uint8Array<ArrayBuffer> | undefined;
	const cuemarkChunk = (base64: string) => {
		received = Uint8Array.from(Buffer.from(base64, 'base64'));
	};
	runInNewContext(await readFile(join(packed, script), 'utf8'), { cuemarkChunk });
	return received;
}

test('hands over each file of the index, byte for byte', async () => {
	const scripts = (await listFiles(packed)).filter((name) => name !== 'engine.js');
	for (const script of scripts) {
		const file = await readFile(join(indexDir, script.replace(/\.js$/, '')));
		expect(await handedOver(script)).toEqual(Uint8Array.from(file));
	}
});

test('leaves out what no search reads: the user interfaces, and the engine of languages that the site does not have', async () => {
	const names = (await listFiles(packed)).map((name) => name.replace(/_[\da-f]+\./, '_….'));
	expect(names).toEqual([
		'engine.js',
		'fragment/de_….pf_fragment.js',
		'fragment/en_….pf_fragment.js',
		'index/de_….pf_index.js',
		'index/en_….pf_index.js',
		'pagefind-entry.json.js',
		'pagefind.de_….pf_meta.js',
		'pagefind.en_….pf_meta.js',
		'wasm.de.pagefind.js',
		'wasm.en.pagefind.js',
	]);
});

test('keeps the engine for languages without one of their own', async () => {
	const site = join(folder, 'welsh-site');
	await mkdir(site);
	await writeFile(join(site, 'harbwr.html'), page('cy', 'Goleuadau ar hyd yr harbwr.', 'Mae’r fferi yn hwyr.'));
	const { folder: index } = await indexSite(site, join(folder, 'welsh-index'));
	await packIndex(index, join(folder, 'welsh-packed'));
	expect(await listFiles(join(folder, 'welsh-packed'))).toContain('wasm.unknown.pagefind.js');
});

test('names files so that every host and every disk keeps them apart and shows them', async () => {
	for (const name of await listFiles(packed)) {
		expect(name).toBe(name.toLowerCase());
		expect(name).not.toMatch(/(?:^|\/)[_.]/);
	}
});

test('packs the same site to the same bytes', async () => {
	const again = (await indexSite(join(folder, 'site'), join(folder, 'index-again'))).folder;
	await packIndex(again, join(folder, 'packed-again'));
	expect(await listFiles(join(folder, 'packed-again'))).toEqual(await listFiles(packed));
	for (const name of await listFiles(packed)) {
		expect(await readFile(join(folder, 'packed-again', name))).toEqual(await readFile(join(packed, name)));
	}
});

test('makes an engine that asks for nothing but its own files, and finds a moment with them', async () => {
	const asked: string[] = [];
	const fetch = async (address: string): Promise<Response> => {
		const file = address.replace(/^\/index\//, '').replace(/\?.*$/, '');
		asked.push(file);
		return new Response(await handedOver(`${file}.js`));
	};
	const context = { cuemarkEngine: undefined as EngineFactory | undefined, ...browserParts };
	runInNewContext(await readFile(join(packed, 'engine.js'), 'utf8'), context);
	const document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'de' }) };
	const engine = context.cuemarkEngine?.(fetch, document).createInstance({
		basePath: '/index/',
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '',
	});
	const { results } = (await engine?.search('Fähren')) ?? { results: [] };
	expect(results).toHaveLength(1);
	const found = await results[0]?.data();
	expect(found?.url).toBe('/videos/hafen.html');
	expect(found?.sub_results.map(({ title, anchor }) => [title, anchor?.id])).toEqual([['1:35', 't=95']]);
	expect(asked.map((file) => file.replace(/_[\da-f]+\./, '_….')).sort()).toEqual([
		'fragment/de_….pf_fragment',
		'index/de_….pf_index',
		'pagefind-entry.json',
		'pagefind.de_….pf_meta',
		'wasm.de.pagefind',
	]);
});

/** What the engine takes from its surroundings. */
const browserParts = {
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
