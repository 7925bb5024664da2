import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { CuemarkError, placeOf, reasonOf } from '../errors.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { displayPath } from '../notebook.ts';

/**
 * Loads what is known of each page in a folder, by the page's name. The words stay in their files until a page is drawn,
 * so that a large notebook fits in memory.
 */
export function pagesLoader(folder: string, schema: z.ZodType<{ digest: string }>): Loader {
	return {
		name: 'cuemark-pages',
		async load({ store, parseData, watcher, logger }) {
			const loadPage = async (file: string) => {
				const path = join(folder, file);
				const { frontMatter } = readFrontMatter(await readFile(path, 'utf8'), displayPath(path), schema);
				const id = file.slice(0, -'.md'.length);
				return { id, data: await parseData({ id, data: { ...frontMatter, path } }), digest: frontMatter.digest };
			};
			const loadAll = async (): Promise<void> => {
				const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md')).sort();
				const entries = [];
				for (const file of files) entries.push(await loadPage(file));
				store.clear();
				for (const entry of entries) store.set(entry);
			};
			await loadAll();
			watcher?.add(folder);
			watcher?.on('all', (_event, path) => {
				if (dirname(path) !== folder || !path.endsWith('.md')) return;
				// A page that is half typed stays as it was until it can be read again.
				loadAll().catch((error: unknown) => {
					const problems = error instanceof CuemarkError ? error.problems : [];
					logger.warn([reasonOf(error), ...problems.map((one) => `${placeOf(one)}: ${one.reason}`)].join('\n'));
				});
			});
		},
	};
}
