/**
 * The whole build, top to bottom: sources -> segments -> videos -> study notes -> Markdown pages -> site -> search index ->
 * offline archive. The functions stand in the order of the data: 1. talks, 2. notes pages, 3. what each page shows, 4. the
 * site. What the commands call is at the end. Each stage has a folder of its name; `steps/` decides for each what can be
 * reused from the last build, and what runs side by side in the pool of `tasks/`.
 */
import type { SiteRecord } from './cache/site-record.ts';
import { readRecord, writeRecord } from './cache/record.ts';
import { notebookLock, openBuildCache, type BuildCache } from './cache/workshop.ts';
import { holding } from './lock/holding.ts';
import { collectGarbage } from './memory.ts';
import type { Folder, GlossaryEntry } from './model.ts';
import { displayPath } from './files/display-path.ts';
import { readAddress } from './notebook/address.ts';
import { locationsIn } from './notebook/locations.ts';
import { foldersOf, type Notebook, openNotebook } from './notebook/notebook.ts';
import { archiveTakesSite } from './offline/archive-limits.ts';
import { siteLock } from './publish/publish.ts';
import { writeServiceWorker } from './offline/service-worker.ts';
import type { Progress } from './progress.ts';
import type { BuildReport } from './report/report.ts';
import { checkProjectPath, compileSite } from './site/compile/compile-site.ts';
import { findEmptyCourses } from './site/plan/empty-courses.ts';
import { filesBesidePages } from './site/draw/files-beside.ts';
import { layOutSite } from './site/plan/lay-out.ts';
import { readNotesFiles } from './site/readers-notes/read-files.ts';
import { packSite } from './steps/archive.ts';
import { countTalks, countCorrections, countMedia, countNotes, countSite } from './steps/count.ts';
import type { Drawing } from './steps/drawing.ts';
import { furnishSite } from './steps/furnish-site.ts';
import { listParts } from './steps/index-search.ts';
import { openLastBuild } from './steps/last-build.ts';
import { makeSite } from './steps/make-site.ts';
import { leftOutOfArchive, placeMedia } from './steps/media.ts';
import { readOwnTerms } from './steps/own-terms.ts';
import { digestOfTalks } from './steps/page-digests.ts';
import { drawAndIndex, planSite } from './steps/pages.ts';
import { readVideos } from './steps/read.ts';
import { LostNotes, saveNotes, type SavedNotes } from './steps/save.ts';
import { studyNotebook } from './steps/study.ts';
import { findEmptyScopes } from './study/glossary/scope.ts';
import { openPool, type Pool } from './tasks/pool.ts';
import { type FoundMedia, giveMedia, type MediaFile } from './media/give-media.ts';

export interface NotesOptions {
	/** The notebook's folder. */
	readonly content: string;
	/** Build from the rest where rows or files cannot be used. */
	readonly skipInvalid?: boolean | undefined;
	readonly progress: Progress;
}

export interface SiteOptions extends NotesOptions {
	/** The folder for the site; what a build before left there is replaced. */
	readonly out: string;
	/** Public address of the site, in place of the one in `site.yaml`. */
	readonly address?: string | undefined;
	/** Aborts the build: until the new site is whole, the one before stays. */
	readonly signal?: AbortSignal | undefined;
}

/** What a build works with. */
interface Work<Options extends NotesOptions = NotesOptions> {
	readonly notebook: Notebook;
	readonly cache: BuildCache;
	readonly pool: Pool;
	readonly options: Options;
}

/** 1. Sources to talks, studied and tied together. */
async function studySources({ notebook, cache, pool, options }: Work) {
	const { progress } = options;
	const glossary = await readOwnTerms(notebook);
	const { files, unfollowed, unread, videos, oddities, leftOut, problems, omitted } = await readVideos(
		notebook,
		options,
	);
	const mediaFolders = { media: folderOf(notebook.media), sources: folderOf(notebook.sources) };
	const { videos: withMedia, ...media } = await giveMedia(videos, mediaFolders);

	progress.step('Studying the talks');
	const studied = await studyNotebook(withMedia, glossary, cache, pool, progress.count);
	const { merged, ...rest } = oddities;
	const report = {
		...countTalks(files, studied.talks, { merged, leftOut }),
		terms: studied.concepts.length,
		corrections: countCorrections(glossary, studied.talks),
		media: countMedia(media),
		useless: [
			...notebook.misnamed,
			...unfollowed,
			...unread,
			...findEmptyCourses(notebook.settings.courses, videos, await locationsIn(notebook.siteFile)),
			...findEmptyScopes(glossary, videos, await locationsIn(notebook.glossary)),
		],
		oddities: rest,
		skipped: problems,
		skippedMore: omitted,
	};
	return { studied, report, media, glossary };
}

const folderOf = (path: string): Folder => ({ path, name: displayPath(path) });

/** 2. Studied talks to notes pages, saved in the notebook. */
async function studyAndSave(work: Work): Promise<MadeNotes> {
	const { notebook, cache, pool, options } = work;
	const { studied, report, media, glossary } = await studySources(work);
	// The words of all talks are no longer needed in memory.
	collectGarbage();
	const { progress } = options;
	progress.step('Writing the notes pages');
	const { ownLanguage } = notebook.settings;
	const target = { videos: folderOf(notebook.videos), terms: folderOf(notebook.terms), ownLanguage };
	const notes = await saveNotes(studied, target, cache, pool, progress.count);
	return { report: { ...report, pages: notes.saved }, notes, media, glossary, said: studied.said };
}

interface MadeNotes {
	readonly report: Omit<BuildReport, 'seconds'>;
	readonly notes: SavedNotes;
	readonly media: Pick<FoundMedia, 'files'>;
	readonly glossary: readonly GlossaryEntry[];
	/** The words that are said in talks: see `saidWords`. */
	readonly said: readonly string[];
}

/** Sources to saved notes pages. Where cached notes are lost, the transcripts are no longer in memory: all is read once more. */
async function makeNotes(work: Work): Promise<MadeNotes> {
	try {
		return await studyAndSave(work);
	} catch (error) {
		if (!(error instanceof LostNotes)) throw error;
		return studyAndSave(work);
	}
}

/** A site laid out: all its pages with what each shows, none of them drawn. */
export interface LaidOut {
	readonly report: MadeNotes['report'];
	readonly drawing: Omit<Drawing, 'compiled'>;
	/** Recordings and pictures, and which of them the archive does not take along. */
	readonly media: { readonly files: readonly MediaFile[]; readonly notInArchive: readonly string[] };
	/** Fingerprint of the notebook's pages: see `SavedNotes`. */
	readonly pagesLeft: string | undefined;
}

/** 3. Notes pages, which are made first, to all that the pages of a site show. */
async function layOut(work: Work, address: string | undefined): Promise<LaidOut> {
	const { notebook, cache, options } = work;
	const notesFiles = await readNotesFiles(notebook, options.skipInvalid);
	const { report, notes, media, glossary: entries, said } = await makeNotes(work);

	options.progress.step('Laying out the pages');
	const found = { videos: factsOf(notes.videos), terms: factsOf(notes.terms) };
	const layout = await layOutSite(notebook, found, notesFiles, entries, address ?? '');
	const { pages, glossary, readersNotes } = layout;
	const hours = [...notes.videos.values()].reduce((total, { facts }) => total + facts.duration / 3600, 0);
	const mediaFiles = [...media.files, ...readersNotes.pictures];
	const site = archiveTakesSite(pages.length, hours, mediaFiles) ? layout.site : { ...layout.site, archive: '' };
	const files = filesBesidePages({ ...layout, site }, { entries, said });
	const drawing = { pages, files, notebook, notes, glossary, site, version: cache.version };
	const mediaOfSite = { files: mediaFiles, notInArchive: leftOutOfArchive(mediaFiles) };
	const told = {
		...report,
		skipped: [...report.skipped, ...notesFiles.problems],
		readersNotes: countNotes(readersNotes),
		useless: [...report.useless, ...notesFiles.unread, ...readersNotes.problems, ...layout.style.problems],
	};
	return { report: told, drawing, media: mediaOfSite, pagesLeft: notes.left };
}

/**
 * The same, with the compiled templates that the pages are drawn with.
 *
 * @throws {CuemarkError} with every problem found, or (usage) where the address is none, or the project lies where Astro cannot
 *   compile it; then no page has been touched
 */
export async function layOutAndCompile(work: Work<SiteOptions>): Promise<LaidOut & { readonly drawing: Drawing }> {
	const { notebook, cache, options } = work;
	const address = options.address === undefined ? notebook.settings.address : readAddress(options.address);
	checkProjectPath();
	// While the sources are read, another core is free.
	const compiling = compileSite(cache.version, notebook.settings.ownLanguage);
	compiling.catch(() => {});
	const laidOut = await layOut(work, address);
	const compiled = await compiling;
	const site = { ...laidOut.drawing.site, scripts: compiled.scripts };
	return { ...laidOut, drawing: { ...laidOut.drawing, site, compiled } };
}

const factsOf = <Facts>(pages: ReadonlyMap<string, { readonly facts: Facts }>): Map<string, Facts> =>
	new Map([...pages].map(([name, { facts }]) => [name, facts]));

/** 4. What the pages show to a site: drawn, indexed, packed and published in one piece. */
async function buildSiteOf(notebook: Notebook, options: SiteOptions): Promise<BuildReport> {
	const started = performance.now();
	const { progress, out, signal } = options;
	const cache = await openBuildCache(notebook.folder);
	const last = await openLastBuild(notebook, cache, options);
	if (last.report) return { ...last.report, unchanged: true, seconds: secondsSince(started) };
	const { version } = cache;
	const kept = await readRecord<SiteRecord>(cache.siteRecord(out), version);
	const place = { out, keep: foldersOf(notebook), signal };
	const made = await makeSite(place, async (staging, pool, givenUp) => {
		const making = { staging, before: out, kept, pool, givenUp, progress };
		const { report, drawing, media, pagesLeft } = await layOutAndCompile({ notebook, cache, pool, options });
		await furnishSite(drawing, staging);

		progress.step('Drawing and indexing the pages');
		const { pages, indexing } = await drawAndIndex(drawing, planSite(drawing.pages), making);
		const listing = indexing.then((parts) => listParts(staging, parts));
		listing.catch(() => {});

		progress.step('Packing for offline reading');
		const placed = await placeMedia(media.files, making, kept?.media);
		const archive = await packSite(drawing.site.archive, media.notInArchive, { pages, indexing: listing }, making);
		const parts = await listing;
		await writeServiceWorker(staging, archive.entries);
		const site: SiteRecord = { talks: digestOfTalks(drawing), pages, parts, media: placed, archive };
		return { site, pagesLeft, report: { ...report, site: countSite(out, site, media.notInArchive) } };
	});
	await writeRecord(cache.siteRecord(out), version, made.site);
	const report = { ...made.report, seconds: secondsSince(started) };
	await last.replace(report, made.pagesLeft);
	return report;
}

/**
 * Sources to notes pages.
 *
 * @throws {CuemarkError} with every problem found, or where another build is at work; then no page has been touched
 */
export async function buildNotes(options: NotesOptions): Promise<BuildReport> {
	const started = performance.now();
	const notebook = await openNotebook(options.content);
	return holding([notebookLock(notebook.folder)], async () => {
		const pool = openPool();
		try {
			const cache = await openBuildCache(notebook.folder);
			const { report } = await makeNotes({ notebook, cache, pool, options });
			return { ...report, seconds: secondsSince(started) };
		} finally {
			await pool.close();
		}
	});
}

/**
 * Sources to a site laid out, for a server that draws each page when it is asked for. Other commands wait meanwhile.
 *
 * @param pool of workers, for as many calls as there are
 * @throws {CuemarkError} with every problem found; then no page has been touched
 * @throws {AtWork} where another command is at work
 */
export async function prepareSite(
	options: NotesOptions,
	pool: Pool,
): Promise<Omit<LaidOut, 'report'> & { readonly report: BuildReport }> {
	const started = performance.now();
	const notebook = await openNotebook(options.content);
	return holding([{ ...notebookLock(notebook.folder), isBrief: true }], async () => {
		const cache = await openBuildCache(notebook.folder);
		const laidOut = await layOut({ notebook, cache, pool, options }, notebook.settings.address);
		return { ...laidOut, report: { ...laidOut.report, seconds: secondsSince(started) } };
	});
}

/**
 * Sources to a searchable site that needs no server.
 *
 * @throws {CuemarkError} with every problem found, or where another build is at work; then neither the pages nor the site
 *   before have been touched
 */
export async function buildSite(options: SiteOptions): Promise<BuildReport> {
	const notebook = await openNotebook(options.content);
	return holding([notebookLock(notebook.folder), siteLock(options.out)], () => buildSiteOf(notebook, options));
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;
