import { isAsSeen } from '../files/file-state.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import { inBatches } from '../tasks/pool.ts';
import type { RenderInput } from './render-input.ts';
import { markdownOf, createPageDigest } from './page-digests.ts';
import { type SiteBuild, reuseFiles } from './reuse.ts';
import type { PageRecord } from './site-record.ts';

/** Pages per task. */
const BATCH = 16;

/** Whether the Markdown of a page is still what its digest was made from: a person may edit it during the build. */
function isAsSaved(page: PlannedPage, renderInput: RenderInput): boolean {
	const file = markdownFileOf(page, renderInput.notebook);
	return file === undefined || isAsSeen(file, markdownOf(page, renderInput)?.state);
}

/** Renders pages and returns their records by file. `workspace` is the folder that receives their searchable text. */
export type RenderPages = (pages: readonly PlannedPage[], workspace?: string) => Promise<Record<string, PageRecord>>;

/**
 * Creates the function that renders pages. Pages whose input is unchanged are reused from the previous site; the others
 * are rendered in the pool.
 *
 * @param onPages called with the number of pages just completed
 */
export function createRenderer(
	renderInput: RenderInput,
	build: SiteBuild,
	onPages: (rendered: number) => void,
): RenderPages {
	const { record, pool, staging } = build;
	const { site, notebook, compiled, glossary } = renderInput;
	const madeFrom = createPageDigest(renderInput);
	const markdown = { videos: notebook.videos, terms: notebook.terms };
	return async (pages, workspace) => {
		const rendered: Record<string, PageRecord> = {};
		const missing: PlannedPage[] = [];
		for (const page of pages) {
			const file = fileOf(page);
			const previous = record?.pages[file];
			const reused = previous && reuseFiles(build, previous, madeFrom(page, previous.ownTerms));
			if (reused) rendered[file] = reused;
			else missing.push(page);
		}
		onPages(pages.length - missing.length);
		await Promise.all(
			inBatches(missing, BATCH).map(async (batch) => {
				const task = { pages: batch, site, markdown, glossary, compiled, out: staging, workspace };
				const results = await pool.run('renderPages', task);
				for (const [index, { file, ...rest }] of results.entries()) {
					const page = batch[index];
					// A page rendered from edited Markdown does not match its digest, so the next build must not reuse it.
					const isReusable = page !== undefined && isAsSaved(page, renderInput);
					rendered[file] = { ...rest, madeFrom: isReusable ? madeFrom(page, rest.ownTerms) : '' };
				}
				onPages(batch.length);
			}),
		);
		return rendered;
	};
}
