import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from '../../src/steps/archive.ts';
import type { PagesInPlace } from '../../src/steps/pages.ts';
import { here } from '../tasks/here.ts';

let folder: string;
let staging: string;
const givenUp = new AbortController().signal;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-packing-'));
	staging = join(folder, 'site');
	await mkdir(join(staging, 'search'), { recursive: true });
	for (const file of ['index.html', 'terms.html']) await writeFile(join(staging, file), file);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('packs the pages while the search index is still being made, which stands last', async () => {
	const { promise: indexing, resolve, reject } = Promise.withResolvers<Awaited<PagesInPlace['indexing']>>();
	const count = (done: number): void => {
		if (done === 2) writeFile(join(staging, 'search/parts.json.js'), 'parts').then(() => resolve({}), reject);
	};
	const making = { staging, before: join(folder, 'before'), kept: undefined, pool: here, givenUp };
	const progress = { step: () => {}, count };
	const archive = await packSite('notes.zip', [], { pages: {}, indexing }, { ...making, progress });
	expect(Object.keys(archive.entries)).toEqual(['index.html', 'terms.html', 'search/parts.json.js']);
});

test('what fails in the making of the index fails the archive', async () => {
	const indexing: PagesInPlace['indexing'] = Promise.reject(new Error('no index'));
	indexing.catch(() => {});
	const progress = { step: () => {}, count: () => {} };
	const making = { staging, before: join(folder, 'before'), kept: undefined, pool: here, givenUp, progress };
	await expect(packSite('notes.zip', [], { pages: {}, indexing }, making)).rejects.toThrow('no index');
});
