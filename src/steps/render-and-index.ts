import { rm } from 'node:fs/promises';
import { foldersOfPart, workspaceBeside } from '../search/index-workspace.ts';
import { createRenderer } from './render.ts';
import type { RenderInput } from './render-input.ts';
import { recordParts, createIndexer, type PagePartition } from './index-search.ts';
import type { SiteBuild } from './reuse.ts';
import type { SiteRecord } from './site-record.ts';

/** The rendered pages of a site, while its search index may still be in progress. */
export interface RenderedPages {
	readonly pages: SiteRecord['pages'];
	/** Resolves to the parts of the index once all are written. */
	readonly indexing: Promise<SiteRecord['parts']>;
}

/**
 * Renders the pages of a site and indexes them. Each part of the index is built as soon as its pages are rendered,
 * while other parts are still being rendered or the site is already being packed: rendering, packing and Pagefind share
 * the cores.
 *
 * @returns once all pages are rendered
 */
export async function renderAndIndex(
	renderInput: RenderInput,
	{ parts, unindexed }: PagePartition,
	build: SiteBuild,
): Promise<RenderedPages> {
	const { staging, progress } = build;
	const total = unindexed.length + parts.reduce((sum, { pages }) => sum + pages.length, 0);
	let done = 0;
	const render = createRenderer(renderInput, build, (count) => progress.count((done += count), total));
	const index = createIndexer(renderInput.version, build);
	const ofParts = parts.map((part) => ({
		part,
		rendering: render(part.pages, foldersOfPart(staging, part.number).pages),
	}));
	const indexing = Promise.all(ofParts.map(async ({ part, rendering }) => index(part, await rendering))).then(
		async (built) => {
			await rm(workspaceBeside(staging), { recursive: true, force: true });
			return recordParts(staging, built);
		},
	);
	// The caller handles the rejection.
	indexing.catch(() => {});
	const indexed = await Promise.all(ofParts.map(({ rendering }) => rendering));
	// Last, so that the workers first prepare the pages that Pagefind is waiting for.
	const others = await render(unindexed);
	return { pages: Object.assign(others, ...indexed) as RenderedPages['pages'], indexing };
}
