/**
 * The whole build, top to bottom: sources -> segments -> videos -> study notes -> Markdown pages -> site -> search index ->
 * offline archive. The functions follow the data: 1. talks, 2. notes pages, 3. what each page shows, 4. the site; last come
 * the entry points that commands call. Each stage is a folder of its name. The modules of `steps/` decide what to reuse from
 * the last build and what to run in the worker pool (`tasks/`).
 */
import { readRecord, writeRecord } from './cache/record.ts';
import { notebookLock, openBuildCache, type BuildCache } from './cache/build-cache.ts';
import { displayPath } from './files/display-path.ts';
import { withLocks } from './lock/lock.ts';
import { attachMedia, type MediaFile } from './media/attach-media.ts';
import { collectGarbage } from './memory.ts';
import type { Folder, GlossaryEntry } from './model.ts';
import { readAddress } from './notebook/address.ts';
import { yamlLocator } from './notebook/yaml-locator.ts';
import { notebookFolders, type Notebook, openNotebook } from './notebook/notebook.ts';
import { excludedFromArchive, siteFitsArchive } from './offline/archive-limits.ts';
import { writeServiceWorker } from './offline/service-worker.ts';
import type { Progress } from './progress.ts';
import { siteLock } from './publish/publish.ts';
import type { BuildReport } from './report/report.ts';
import { checkProjectPath, compileSite } from './site/compile/compile-site.ts';
import { sharedFilesOf } from './site/render/shared-files.ts';
import { findEmptyCourses } from './site/plan/empty-courses.ts';
import { layOutSite } from './site/plan/lay-out.ts';
import { readNotesFiles } from './site/readers-notes/read-files.ts';
import { packSite } from './steps/archive.ts';
import { countTalks, countCorrections, countMedia, countIndexed, countNotes, countSite } from './steps/count.ts';
import { partitionPages, writePartList } from './steps/index-search.ts';
import { openLastBuild } from './steps/last-build.ts';
import { makeSite } from './steps/make-site.ts';
import { placeMedia } from './steps/media.ts';
import { digestOfTalks } from './steps/page-digests.ts';
import { readOwnTerms, readVideos } from './steps/read.ts';
import { renderAndIndex } from './steps/render-and-index.ts';
import type { RenderInput } from './steps/render-input.ts';
import { LostNotesError, saveNotes, type SavedNotes } from './steps/save.ts';
import { writeSharedFiles } from './steps/shared-files.ts';
import type { SiteRecord } from './steps/site-record.ts';
import { studyNotebook } from './steps/study.ts';
import { findEmptyScopes } from './study/glossary/scope.ts';
import { openPool, type Pool } from './tasks/pool.ts';

export interface NotesOptions {
	/** The notebook's folder. */
	readonly content: string;
	/** Skip invalid rows and files instead of failing. */
	readonly skipInvalid?: boolean | undefined;
	readonly progress: Progress;
}

export interface SiteOptions extends NotesOptions {
	/** The site's folder; a site that an earlier build left there is replaced. */
	readonly out: string;
	/** Public address of the site, overriding the one in `site.yaml`. */
	readonly address?: string | undefined;
	/** Cancels the build. The previous site stays until the new one is complete. */
	readonly signal?: AbortSignal | undefined;
}

interface BuildContext<Options extends NotesOptions = NotesOptions> {
	readonly notebook: Notebook;
	readonly cache: BuildCache;
	readonly pool: Pool;
	readonly options: Options;
}

/** 1. Reads the sources and studies the talks, each on its own and all together. */
async function studySources({ notebook, cache, pool, options }: BuildContext) {
	const { progress } = options;
	const glossary = await readOwnTerms(notebook);
	const { files, warnings, videos, oddities, leftOut, problems, omitted } = await readVideos(notebook, options);
	const mediaFolders = { media: folderOf(notebook.media), sources: folderOf(notebook.sources) };
	const { videos: withMedia, ...media } = await attachMedia(videos, mediaFolders);

	progress.step('Analysing the talks');
	const studied = await studyNotebook(withMedia, glossary, cache, pool, progress.count);
	const { merged, ...otherOddities } = oddities;
	const report: Omit<BuildReport, 'pages' | 'seconds'> = {
		...countTalks(files, studied.talks, { merged, leftOut }),
		terms: studied.concepts.length,
		corrections: countCorrections(glossary, studied.talks),
		media: countMedia(media),
		warnings: [
			...notebook.misnamed,
			...warnings,
			...findEmptyCourses(notebook.settings.courses, videos, await yamlLocator(notebook.siteFile)),
			...findEmptyScopes(glossary, videos, await yamlLocator(notebook.glossary)),
		],
		oddities: otherOddities,
		skipped: problems,
		skippedMore: omitted,
	};
	return { studied, report, mediaFiles: media.files, glossary };
}

const folderOf = (path: string): Folder => ({ path, name: displayPath(path) });

/** 2. Studies the talks and saves their notes pages in the notebook. */
async function studyAndSave(context: BuildContext): Promise<WrittenNotes> {
	const { notebook, cache, pool, options } = context;
	const { studied, report, mediaFiles, glossary } = await studySources(context);
	// The transcripts are no longer needed in memory.
	collectGarbage();
	const { progress } = options;
	progress.step('Writing the notes pages');
	const { ownLanguage } = notebook.settings;
	const target = { videos: folderOf(notebook.videos), terms: folderOf(notebook.terms), ownLanguage };
	const notes = await saveNotes(studied, target, cache, pool, progress.count);
	return { report: { ...report, pages: notes.saved }, notes, mediaFiles, glossary, vocabulary: studied.vocabulary };
}

interface WrittenNotes {
	readonly report: Omit<BuildReport, 'seconds'>;
	readonly notes: SavedNotes;
	/** The notebook's recordings and posters. */
	readonly mediaFiles: readonly MediaFile[];
	readonly glossary: readonly GlossaryEntry[];
	/** The words of all talks: see `vocabularyOf`. */
	readonly vocabulary: readonly string[];
}

/**
 * Writes the notes pages. If cached notes are lost, starts over once: by then, the transcripts to study again are no longer in
 * memory.
 */
async function writeNotes(context: BuildContext): Promise<WrittenNotes> {
	try {
		return await studyAndSave(context);
	} catch (error) {
		if (!(error instanceof LostNotesError)) throw error;
		return studyAndSave(context);
	}
}

/** All pages of a site with what each shows, none of them rendered yet. */
export interface SitePlan {
	readonly report: WrittenNotes['report'];
	readonly renderInput: Omit<RenderInput, 'compiled'>;
	/** Recordings and pictures. */
	readonly media: readonly MediaFile[];
	/** Fingerprint of the notebook's pages: see `SavedNotes`. */
	readonly pagesFingerprint: string | undefined;
}

/** 3. Writes the notes pages and plans what each page of the site shows. */
async function planSite(context: BuildContext, address: string | undefined): Promise<SitePlan> {
	const { notebook, cache, options } = context;
	const notesFiles = await readNotesFiles(notebook, options.skipInvalid);
	const { report, notes, mediaFiles, glossary: entries, vocabulary } = await writeNotes(context);

	options.progress.step('Planning the pages');
	const facts = { videos: factsOf(notes.videos), terms: factsOf(notes.terms) };
	const layout = await layOutSite(notebook, facts, notesFiles, entries, address ?? '');
	const { pages, glossary, readersNotes } = layout;
	const hours = [...notes.videos.values()].reduce((total, { facts }) => total + facts.duration / 3600, 0);
	const media = [...mediaFiles, ...readersNotes.pictures];
	const site = siteFitsArchive(pages.length, hours, media) ? layout.site : { ...layout.site, archive: '' };
	const files = sharedFilesOf({ ...layout, site }, { entries, said: vocabulary });
	return {
		report: {
			...report,
			skipped: [...report.skipped, ...notesFiles.problems],
			readersNotes: countNotes(readersNotes),
			warnings: [...report.warnings, ...notesFiles.unread, ...readersNotes.problems, ...layout.style.problems],
		},
		renderInput: { pages, files, notebook, notes, glossary, site, version: cache.version },
		media,
		pagesFingerprint: notes.fingerprint,
	};
}

/**
 * Plans a site and compiles the templates that render it.
 *
 * @throws {CuemarkError} with every problem found, or (usage) if the address is invalid or the project is in a folder where
 *   Astro cannot compile it; no page has been touched then
 */
export async function planAndCompile(
	context: BuildContext<SiteOptions>,
): Promise<SitePlan & { readonly renderInput: RenderInput }> {
	const { notebook, cache, options } = context;
	const address = options.address === undefined ? notebook.settings.address : readAddress(options.address);
	checkProjectPath();
	// Runs on another core while the sources are read.
	const compiling = compileSite(cache.version, notebook.settings.ownLanguage);
	compiling.catch(() => {});
	const plan = await planSite(context, address);
	const compiled = await compiling;
	const site = { ...plan.renderInput.site, scripts: compiled.scripts };
	return { ...plan, renderInput: { ...plan.renderInput, site, compiled } };
}

const factsOf = <Facts>(pages: ReadonlyMap<string, { readonly facts: Facts }>): Map<string, Facts> =>
	new Map([...pages].map(([name, { facts }]) => [name, facts]));

/** 4. Renders, indexes, packs and publishes a site. */
async function buildSiteOf(notebook: Notebook, options: SiteOptions): Promise<BuildReport> {
	const started = performance.now();
	const { progress, out } = options;
	const cache = await openBuildCache(notebook.folder);
	const last = await openLastBuild(notebook, cache, options);
	if (last.report) return { ...last.report, unchanged: true, seconds: secondsSince(started) };
	const { version } = cache;
	const record = readRecord(cache.siteRecord(out), version) as SiteRecord | undefined;
	const target = { out, keep: notebookFolders(notebook), signal: options.signal };
	const made = await makeSite(target, async (staging, pool, signal) => {
		const build = { staging, previous: out, record, pool, signal, progress };
		const { report, renderInput, media, pagesFingerprint } = await planAndCompile({ notebook, cache, pool, options });
		await writeSharedFiles(renderInput, staging);

		progress.step('Rendering and indexing the pages');
		const { pages, indexing } = await renderAndIndex(renderInput, partitionPages(renderInput.pages), build);
		const indexed = indexing.then(async (parts) => {
			await writePartList(staging, parts);
			return parts;
		});
		indexed.catch(() => {});

		progress.step('Creating the zip for offline reading');
		const mediaRecords = await placeMedia(media, build);
		const notInArchive = excludedFromArchive(media);
		const archive = await packSite(renderInput.site.archive, notInArchive, { pages, indexing: indexed }, build);
		const parts = await indexed;
		await writeServiceWorker(staging, archive.entries);
		const site: SiteRecord = { talksDigest: digestOfTalks(renderInput), pages, parts, media: mediaRecords, archive };
		const siteReport = await countSite({ out, staging }, countIndexed(pages), archive, notInArchive);
		return { site, pagesFingerprint, report: { ...report, site: siteReport } };
	});
	writeRecord(cache.siteRecord(out), version, made.site);
	const report = { ...made.report, seconds: secondsSince(started) };
	last.replace(report, made.pagesFingerprint);
	return report;
}

/**
 * Reads the sources and writes the notes pages.
 *
 * @throws {CuemarkError} with every problem found, or if another build is running; no page has been touched then
 */
export async function buildNotes(options: NotesOptions): Promise<BuildReport> {
	const started = performance.now();
	const notebook = await openNotebook(options.content);
	return withLocks([notebookLock(notebook.folder)], async () => {
		const pool = openPool();
		try {
			const cache = await openBuildCache(notebook.folder);
			const { report } = await writeNotes({ notebook, cache, pool, options });
			return { ...report, seconds: secondsSince(started) };
		} finally {
			await pool.close();
		}
	});
}

/**
 * Plans a site for a server that renders each page on request. Other commands wait until this is done.
 *
 * @param pool worker pool, reused from call to call
 * @throws {CuemarkError} with every problem found; no page has been touched then
 * @throws {LockedError} if another command is using the notebook
 */
export async function prepareSite(
	options: NotesOptions,
	pool: Pool,
): Promise<Omit<SitePlan, 'report'> & { readonly report: BuildReport }> {
	const started = performance.now();
	const notebook = await openNotebook(options.content);
	return withLocks([{ ...notebookLock(notebook.folder), isBrief: true }], async () => {
		const cache = await openBuildCache(notebook.folder);
		const plan = await planSite({ notebook, cache, pool, options }, notebook.settings.address);
		return { ...plan, report: { ...plan.report, seconds: secondsSince(started) } };
	});
}

/**
 * Builds a searchable site that needs no server.
 *
 * @throws {CuemarkError} with every problem found, or if another build is running; neither the pages nor the previous site
 *   have been touched then
 */
export async function buildSite(options: SiteOptions): Promise<BuildReport> {
	const notebook = await openNotebook(options.content);
	return withLocks([notebookLock(notebook.folder), siteLock(options.out)], () => buildSiteOf(notebook, options));
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;
