import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { displayPath } from '../notebook.ts';

/**
 * Loads what is known of each page in a folder, by the page's name. The words stay in their files until a page is drawn,
 * so that a large notebook fits in memory.
 */
export function pagesLoader(folder: string, schema: z.ZodType<{ digest: string }>): Loader {
	return {
		name: 'cuemark-pages',
		async load({ store, parseData, watcher }) {
			const loadPage = async (file: string): Promise<void> => {
				const path = join(folder, file);
				const { frontMatter } = readFrontMatter(await readFile(path, 'utf8'), displayPath(path), schema);
				const id = file.slice(0, -'.md'.length);
				store.set({ id, data: await parseData({ id, data: { ...frontMatter, path } }), digest: frontMatter.digest });
			};
			const loadAll = async (): Promise<void> => {
				store.clear();
				const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md')).sort();
				for (const file of files) await loadPage(file);
			};
			await loadAll();
			watcher?.add(folder);
			watcher?.on('all', (_event, path) => {
				if (path.startsWith(folder) && path.endsWith('.md')) void loadAll();
			});
		},
	};
}
