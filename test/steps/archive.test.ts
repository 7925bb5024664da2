import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from '../../src/steps/archive.ts';
import type { RenderedPages } from '../../src/steps/render-and-index.ts';
import { here } from '../tasks/here.ts';

let folder: string;
let staging: string;
const signal = new AbortController().signal;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-packing-'));
	staging = join(folder, 'site');
	await mkdir(join(staging, 'search'), { recursive: true });
	await mkdir(join(staging, 'cards'));
	for (const file of ['index.html', 'terms.html', 'long.mp4', '.nojekyll', 'cards/a.png'])
		await writeFile(join(staging, file), file);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('packs the pages while the search index is still being built, and the index last, but nothing else', async () => {
	const { promise: indexing, resolve, reject } = Promise.withResolvers<Awaited<RenderedPages['indexing']>>();
	const count = (done: number): void => {
		if (done === 2) writeFile(join(staging, 'search/parts.json.js'), 'parts').then(() => resolve({}), reject);
	};
	const build = { staging, previous: join(folder, 'previous'), record: undefined, pool: here, signal };
	const progress = { step: () => {}, count };
	const archive = await packSite('notes.zip', ['long.mp4'], { pages: {}, indexing }, { ...build, progress });
	expect(Object.keys(archive.entries)).toEqual(['index.html', 'terms.html', 'search/parts.json.js']);
});

test('fails if building the index fails', async () => {
	const indexing: RenderedPages['indexing'] = Promise.reject(new Error('no index'));
	indexing.catch(() => {});
	const progress = { step: () => {}, count: () => {} };
	const build = { staging, previous: join(folder, 'previous'), record: undefined, pool: here, signal, progress };
	await expect(packSite('notes.zip', [], { pages: {}, indexing }, build)).rejects.toThrow('no index');
});
