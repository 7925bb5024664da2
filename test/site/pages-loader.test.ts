import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { pagesLoader } from '../../src/site/pages-loader.ts';

let root: string;
let folder: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'cuemark-loader-'));
	folder = join(root, 'videos');
	await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
	await writeFile(join(folder, name), text);
	return join(folder, name);
};
const page = (title: string): string => `---\ntitle: ${title}\ndigest: x\n---\n\nWords.\n`;

async function load() {
	const pages = new Map<string, unknown>();
	const store = { clear: vi.fn(() => pages.clear()), set: ({ id }: { id: string }) => pages.set(id, true) };
	const watcher = Object.assign(new EventEmitter(), { add: () => {} });
	const logger = { error: vi.fn<(message: string) => void>() };
	const parseData = ({ data }: { data: unknown }) => Promise.resolve(data);
	const schema = z.object({ title: z.string(), digest: z.string() });
	await pagesLoader(folder, schema).load({ store, parseData, watcher, logger } as unknown as LoaderContext);
	return { pages, store, watcher, logger };
}

test('the pages of a folder are loaded, and Markdown that no build made is not', async () => {
	await write('a.md', page('A'));
	await write('README.md', '# About\n');
	await write('clipping.md', '---\ntitle: A clipping\n---\n');
	expect([...(await load()).pages.keys()]).toEqual(['a']);
});

test('a page that breaks while the site is served is named, and the site stays as it was', async () => {
	await write('a.md', page('A'));
	const { pages, watcher, logger } = await load();
	watcher.emit('all', 'add', await write('b.md', page('[')));
	await vi.waitFor(() => expect(logger.error).toHaveBeenCalledWith(expect.stringMatching(/b\.md:\d+: /)));
	expect([...pages.keys()]).toEqual(['a']);
	watcher.emit('all', 'change', await write('b.md', page('B')));
	await vi.waitFor(() => expect([...pages.keys()]).toEqual(['a', 'b']));
});

test('a change in a folder of a similar name is none of this one', async () => {
	const { store, watcher } = await load();
	watcher.emit('all', 'change', join(root, 'videos-old', 'a.md'));
	watcher.emit('all', 'change', await write('b.md', page('B')));
	await vi.waitFor(() => expect(store.clear).toHaveBeenCalledTimes(2));
});
