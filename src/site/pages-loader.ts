import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { CuemarkError, placeOf, reasonOf } from '../errors.ts';
import { isOwnPage, readFrontMatter } from '../markdown/front-matter.ts';
import { displayPath } from '../notebook.ts';

/**
 * Loads what is known of each page in a folder, by the page's name. The words stay in their files until a page is drawn,
 * so that a large notebook fits in memory. While it watches, a page that cannot be read is named and the site stays as it
 * was.
 */
export function pagesLoader(folder: string, schema: z.ZodType<{ digest: string }>): Loader {
	return {
		name: 'cuemark-pages',
		async load({ store, parseData, watcher, logger }) {
			const loadAll = async (): Promise<void> => {
				const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md')).sort();
				const entries: Parameters<typeof store.set>[0][] = [];
				for (const file of files) {
					const path = join(folder, file);
					const text = await readFile(path, 'utf8');
					if (!isOwnPage(text)) continue;
					const { frontMatter } = readFrontMatter(text, displayPath(path), schema);
					const id = file.slice(0, -'.md'.length);
					entries.push({
						id,
						data: await parseData({ id, data: { ...frontMatter, path } }),
						digest: frontMatter.digest,
					});
				}
				store.clear();
				for (const entry of entries) store.set(entry);
			};
			await loadAll();
			watcher?.add(folder);
			// One after the other: of two changes the later one counts.
			let loading = Promise.resolve();
			watcher?.on('all', (_event, path) => {
				if (dirname(resolve(path)) !== resolve(folder) || !path.endsWith('.md')) return;
				loading = loading.then(loadAll).catch((error: unknown) => {
					logger.error(describe(error));
				});
			});
		},
	};
}

function describe(error: unknown): string {
	if (!(error instanceof CuemarkError)) return reasonOf(error);
	return [error.message, ...error.problems.map((problem) => `${placeOf(problem)}: ${problem.reason}`)].join('\n');
}
