/**
 * One machine's share of a site that many build together.
 *
 * Every shard reads and studies the whole notebook, because each page depends on it: its name, its related moments, its
 * terms, its neighbours in a course. To study half an hour of talk takes a core 5 ms and leaves 80 KB: studying it again
 * is as quick as fetching it from the machine that did, and needs no second round between the machines. What is shared
 * out is the rest, which is more: drawing, indexing, and the bytes of the site. A page is drawn where the part of the
 * search index is made that finds it, so the shards need nothing of each other, and a merge only puts files together.
 *
 * Shards and the whole build have the same steps, given fewer pages: so the merged site is the same, byte for byte.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaidOut, layOutAndCompile, type SiteOptions } from '../build.ts';
import { digestOf } from '../cache/digest.ts';
import { holding } from '../lock/holding.ts';
import { notebookLock, openBuildCache } from '../cache/workshop.ts';
import { displayPath } from '../files/display-path.ts';
import { foldersOf, type Notebook, openNotebook } from '../notebook/notebook.ts';
import { siteLock } from '../publish/publish.ts';
import type { BuildReport } from '../report/report.ts';
import { fileOf } from '../site/plan/plan-pages.ts';
import type { Drawing } from '../steps/drawing.ts';
import { furnishSite } from '../steps/furnish-site.ts';
import { makeSite } from '../steps/make-site.ts';
import { placeMedia } from '../steps/media.ts';
import { openDigest } from '../steps/page-digests.ts';
import { drawAndIndex, planSite } from '../steps/pages.ts';
import { SITE, writeLabel } from './part.ts';
import { hasIndexPart, hasPage, shardName, type Shard } from './shard.ts';

type ShardOptions = SiteOptions & { readonly shard: Shard };

/**
 * Builds one shard's part of a site into the folder `out`.
 *
 * @throws {CuemarkError} with every problem found, or where another build is at work; then neither the pages nor the part
 *   before have been touched
 */
export async function buildShard(options: ShardOptions): Promise<BuildReport> {
	const notebook = await openNotebook(options.content);
	return holding([notebookLock(notebook.folder), siteLock(options.out)], () => buildShardOf(notebook, options));
}

async function buildShardOf(notebook: Notebook, { shard, ...options }: ShardOptions): Promise<BuildReport> {
	const started = performance.now();
	const { progress, out, signal } = options;
	const cache = await openBuildCache(notebook.folder);
	const place = { out, keep: foldersOf(notebook), signal };
	const made = await makeSite(place, async (part, pool, givenUp) => {
		const { report, drawing, media } = await layOutAndCompile({ notebook, cache, pool, options });
		const staging = join(part, SITE);
		// Nothing is reused from an earlier part: such machines are mostly fresh.
		const making = { staging, before: join(out, SITE), kept: undefined, pool, givenUp, progress };
		await mkdir(staging);
		const whole = planSite(drawing.pages);
		const own = {
			parts: whole.parts.filter(({ number }) => hasIndexPart(shard, number)),
			others: whole.others.filter((page) => hasPage(shard, fileOf(page))),
		};
		progress.step('Drawing and indexing the pages');
		const { pages: drawn, indexing } = await drawAndIndex(drawing, own, making);
		// The first part also has what a site contains only once.
		if (shard.index === 1) {
			await furnishSite(drawing, staging);
			await placeMedia(media.files, making);
		}
		const search = await indexing;

		const pages = Object.keys(drawn).length;
		const { files } = await writeLabel(part, {
			version: cache.version,
			shard,
			madeFrom: digestOfSite(drawing, media),
			archive: drawing.site.archive,
			notInArchive: [...media.notInArchive],
			pages,
			search: Object.fromEntries(
				Object.entries(search).map(([name, one]) => [name, { pages: one.pages, first: one.first }]),
			),
		});
		const bytes = Object.values(files).reduce((total, size) => total + size, 0);
		return { ...report, part: { folder: displayPath(out), shard: shardName(shard), pages, bytes } };
	});
	return { ...made, seconds: (performance.now() - started) / 1000 };
}

/** A digest of all that the whole site is made from: the same for each of its shards. */
function digestOfSite(drawing: Drawing, { files }: LaidOut['media']): string {
	const { pages, version, glossary, site } = drawing;
	const digest = openDigest(drawing);
	const pagesOf = pages.map((page) => [fileOf(page), digest(page, [])]);
	const mediaOf = files.map(({ file, bytes }) => [file, bytes]);
	return digestOf(version, pagesOf, glossary, mediaOf, site);
}
