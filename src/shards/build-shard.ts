/**
 * One machine's share of a site that several machines build together.
 *
 * Every shard reads and studies the whole notebook, because each page depends on all of it: its name, related moments,
 * terms and neighbours in a course. Studying half an hour of talk takes a core 5 ms and yields 80 KB, so repeating it
 * is as fast as fetching the result from another machine and saves a second round between machines. The shards divide
 * the larger remainder: rendering, indexing and the bytes of the site. A page is rendered by the shard that builds its
 * part of the search index, so shards need nothing from each other, and a merge only puts files together.
 *
 * Shards run the same steps as a whole build, on fewer pages, so the merged site is identical, byte for byte.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type SitePlan, planAndCompile, type SiteOptions } from '../build.ts';
import { digestOf } from '../cache/digest.ts';
import { withLocks } from '../lock/lock.ts';
import { notebookLock, openBuildCache } from '../cache/build-cache.ts';
import { displayPath } from '../files/display-path.ts';
import { excludedFromArchive } from '../offline/archive-limits.ts';
import { notebookFolders, type Notebook, openNotebook } from '../notebook/notebook.ts';
import { siteLock } from '../publish/publish.ts';
import type { BuildReport } from '../report/report.ts';
import { fileOf } from '../site/plan/plan-pages.ts';
import { countIndexed } from '../steps/count.ts';
import type { RenderInput } from '../steps/render-input.ts';
import { writeSharedFiles } from '../steps/shared-files.ts';
import { makeSite } from '../steps/make-site.ts';
import { placeMedia } from '../steps/media.ts';
import { partitionPages } from '../steps/index-search.ts';
import { createPageDigest } from '../steps/page-digests.ts';
import { renderAndIndex } from '../steps/render-and-index.ts';
import { SITE, writeManifest } from './part.ts';
import { hasIndexPart, hasPage, shardName, type Shard } from './shard.ts';

type ShardOptions = SiteOptions & { readonly shard: Shard };

/**
 * Builds one shard's part of a site into the folder `out`.
 *
 * @throws {CuemarkError} with every problem found, or if another build is running; neither the pages nor the previous
 *   part have been touched then
 */
export async function buildShard(options: ShardOptions): Promise<BuildReport> {
	const notebook = await openNotebook(options.content);
	return withLocks([notebookLock(notebook.folder), siteLock(options.out)], () => buildShardOf(notebook, options));
}

async function buildShardOf(notebook: Notebook, { shard, ...options }: ShardOptions): Promise<BuildReport> {
	const started = performance.now();
	const { progress, out } = options;
	const cache = await openBuildCache(notebook.folder);
	const target = { out, keep: notebookFolders(notebook), signal: options.signal };
	const made = await makeSite(target, async (part, pool, signal) => {
		const { report, renderInput, media } = await planAndCompile({ notebook, cache, pool, options });
		const staging = join(part, SITE);
		// Nothing is reused from an earlier part: such machines usually start fresh.
		const build = { staging, previous: join(out, SITE), record: undefined, pool, signal, progress };
		await mkdir(staging);
		const whole = partitionPages(renderInput.pages);
		const own = {
			parts: whole.parts.filter(({ number }) => hasIndexPart(shard, number)),
			unindexed: whole.unindexed.filter((page) => hasPage(shard, fileOf(page))),
		};
		progress.step('Rendering and indexing the pages');
		const { pages: rendered, indexing } = await renderAndIndex(renderInput, own, build);
		// The first part includes everything the site contains only once.
		if (shard.index === 1) {
			await writeSharedFiles(renderInput, staging);
			await placeMedia(media, build);
		}
		const search = await indexing;

		const pages = Object.keys(rendered).length;
		const { files } = await writeManifest(part, {
			version: cache.version,
			shard,
			madeFrom: digestOfSite(renderInput, media),
			archive: renderInput.site.archive,
			notInArchive: excludedFromArchive(media),
			pages,
			indexed: countIndexed(rendered),
			search: Object.fromEntries(Object.entries(search).map(([name, { first }]) => [name, { first }])),
		});
		const bytes = Object.values(files).reduce((total, size) => total + size, 0);
		return { ...report, part: { folder: displayPath(out), shard: shardName(shard), pages, bytes } };
	});
	return { ...made, seconds: (performance.now() - started) / 1000 };
}

/** A digest of everything the whole site is made from, equal for all its shards. */
function digestOfSite(renderInput: RenderInput, media: SitePlan['media']): string {
	const { pages, version, glossary, site } = renderInput;
	const digest = createPageDigest(renderInput);
	const pagesOf = pages.map((page) => [fileOf(page), digest(page, [])]);
	const mediaOf = media.map(({ file, bytes }) => [file, bytes]);
	return digestOf(version, pagesOf, glossary, mediaOf, site);
}
