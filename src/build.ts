/**
 * The whole build, top to bottom: sources -> segments -> videos -> study notes -> Markdown pages -> site -> search index ->
 * offline archive. Each step is a stage of its own, in the folder of its name.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { programVersion } from './cache/version.ts';
import { CuemarkError, type Problem } from './errors.ts';
import { saveStudy } from './markdown/save-study.ts';
import type { GlossaryEntry, Study } from './model.ts';
import { displayPath, type Notebook, openNotebook, readAddress, readIfThere } from './notebook.ts';
import { archiveTakesRecordings } from './offline/archive-media.ts';
import { archiveSite } from './offline/archive.ts';
import { copyMedia } from './offline/copy-media.ts';
import { makePosters } from './offline/make-posters.ts';
import type { CompressedFile } from './offline/compress-files.ts';
import { listFiles } from './offline/list-files.ts';
import { packParts } from './offline/pack-index.ts';
import { publishSite, stageSite } from './offline/publish.ts';
import type { Progress } from './progress.ts';
import { inBatches, openPool, type Pool } from './pool.ts';
import type { BuildReport } from './report.ts';
import { countParts, partOf } from './search/parts.ts';
import { type CompiledSite, compileSite } from './site/compile.ts';
import { fileOf } from './site/draw-pages.ts';
import { type PlannedPage, planPages } from './site/plan.ts';
import { makeCatalog } from './site/catalog.ts';
import { filesBesidePages } from './site/files-beside.ts';
import { readNotebook, siteValues } from './site/read-notebook.ts';
import type { SiteValues } from './site/values.ts';
import { findSources } from './sources/find.ts';
import { readSources, type SourceRows } from './sources/read.ts';
import { readGlossary } from './study/glossary/read-glossary.ts';
import { suggestTerms, type Suggestion } from './study/glossary/suggest-terms.ts';
import { studyVideos } from './study/study-videos.ts';
import { groupVideos } from './videos/group-videos.ts';
import { type FoundMedia, giveMedia } from './videos/media.ts';

/** Files or pages that one task of the pool is about. */
const BATCH = 16;

export interface NotesOptions {
	/** The notebook's folder. */
	readonly content: string;
	/** Build from the rest where rows or files cannot be used. */
	readonly skipInvalid?: boolean;
	readonly progress: Progress;
}

export interface SiteOptions extends NotesOptions {
	/** The folder for the site; what a build before left there is replaced. */
	readonly out: string;
	/** Public address of the site, in place of the one in `site.yaml`. */
	readonly address?: string | undefined;
}

/**
 * Sources to notes pages.
 *
 * @throws {CuemarkError} with every problem found; then no page has been touched
 */
export async function buildNotes(options: NotesOptions): Promise<BuildReport> {
	const started = performance.now();
	const { report } = await makeNotes(await openNotebook(options.content), options);
	return { ...report, seconds: secondsSince(started) };
}

/**
 * Sources to a searchable site that needs no server.
 *
 * @throws {CuemarkError} with every problem found; then neither the pages nor the site before have been touched
 */
export async function buildSite(options: SiteOptions): Promise<BuildReport> {
	const started = performance.now();
	const { progress, out } = options;
	const notebook = await openNotebook(options.content);
	const address = options.address === undefined ? notebook.settings.address : readAddress(options.address);
	const staging = await stageSite(out, [notebook.sources, notebook.videos, notebook.terms, notebook.media]);
	const pool = openPool();
	try {
		// Compiling takes another core while the sources are read.
		const compiling = compileSite(await programVersion());
		compiling.catch(() => {});
		const { report, media } = await makeNotes(notebook, options);

		progress.step('Laying out the pages');
		const found = await readNotebook(notebook);
		const site = siteValues(notebook, found, address ?? '');
		const catalog = makeCatalog(found.videos);
		const pages = planPages(found, catalog);
		for (const { path, text } of filesBesidePages(pages, catalog, site)) {
			await mkdir(dirname(join(staging, path)), { recursive: true });
			await writeFile(join(staging, path), text);
		}
		await drawSite(pages, site, { notebook, compiled: await compiling, staging, pool, progress });

		progress.step('Indexing for search');
		const pagesIndexed = await indexSite(pages, staging, pool, progress);

		progress.step('Packing for offline reading');
		await copyMedia(media.files, join(staging, 'media'), join(out, 'media'));
		const posters = media.files.filter(({ kind }) => kind === 'poster');
		const named = posters.map((file) => ({ ...file, name: displayPath(file.path) }));
		await makePosters(named, staging, out);
		const recordings = media.files.filter(({ kind }) => kind === 'recording');
		const taken = archiveTakesRecordings(recordings.reduce((total, { bytes }) => total + bytes, 0));
		const leftOut = new Set(taken ? [] : recordings.map(({ file }) => `media/${file}`));
		const archived = (await listFiles(staging)).filter((file) => !/^(?:\.|cards\/)/.test(file) && !leftOut.has(file));
		const archiveBytes = await archiveSite(staging, site.archive, compressAll(archived, staging, pool, progress));

		await publishSite(staging, out);
		const built = {
			folder: displayPath(out),
			pagesIndexed,
			archive: site.archive,
			archiveBytes,
			recordingsInArchive: taken,
		};
		return { ...report, site: built, seconds: secondsSince(started) };
	} finally {
		await pool.close();
		await rm(staging, { recursive: true, force: true });
	}
}

interface MadeNotes {
	readonly report: Omit<BuildReport, 'seconds'>;
	readonly media: FoundMedia;
}

async function makeNotes(notebook: Notebook, options: NotesOptions): Promise<MadeNotes> {
	const { progress } = options;
	const glossary = await readOwnTerms(notebook);
	const { files, videos, oddities, problems, omitted } = await readVideos(notebook, options);
	const media = await giveMedia(videos, notebook.media, displayPath(notebook.media));

	progress.step('Studying the talks');
	const study = studyVideos(media.videos, glossary);

	progress.step('Writing the notes pages');
	const folderOf = (path: string) => ({ path, name: displayPath(path) });
	const folders = { videos: folderOf(notebook.videos), terms: folderOf(notebook.terms) };
	const pages = await saveStudy(study, folders, (done, total) => {
		progress.count(done, total);
	});
	const { merged, ...rest } = oddities;
	const report = {
		...count(files, study, merged),
		media: countMedia(media),
		oddities: rest,
		skipped: problems,
		skippedMore: omitted,
		pages,
	};
	return { report, media };
}

/** The transcripts of a notebook, grouped by video. */
async function readVideos(notebook: Notebook, { skipInvalid = false, progress }: NotesOptions) {
	progress.step('Reading the sources');
	const sources = await findSources(notebook.sources, displayPath(notebook.sources));
	const files = await readSources(sources, {
		onProgress: ({ rows }) => {
			progress.count(rows);
		},
	});
	const problems = files.flatMap((file) => file.problems);
	const omitted = files.reduce((total, file) => total + file.omitted, 0);
	if (problems.length > 0 && !skipInvalid) throw unusable(problems, omitted);

	const { videos, oddities } = groupVideos(files, notebook.settings.language);
	if (videos.length === 0) throw nothingToRead(notebook, problems);
	return { files, videos, oddities, problems, omitted };
}

/** The terms of a notebook's `glossary.yaml`; none where it has no such file. */
async function readOwnTerms({ glossary, settings }: Notebook): Promise<GlossaryEntry[]> {
	return readGlossary(await readIfThere(glossary), displayPath(glossary), settings.language);
}

/**
 * What in the transcripts may be terms of the notebook's glossary heard wrongly, likeliest first. Changes nothing.
 *
 * @throws {CuemarkError} where the glossary or a source cannot be used
 */
export async function suggestCorrections(options: NotesOptions): Promise<Suggestion[]> {
	const notebook = await openNotebook(options.content);
	const glossary = await readOwnTerms(notebook);
	const { videos } = await readVideos(notebook, options);
	options.progress.step('Listening for the glossary’s terms');
	return suggestTerms(videos, glossary);
}

function count(files: readonly SourceRows[], { notes, concepts }: Study, merged: number) {
	const sum = (of: (file: SourceRows) => number): number => files.reduce((total, file) => total + of(file), 0);
	const moments = notes.flatMap(({ video }) => video.moments);
	return {
		files: files.map(({ source, format, rows, rejected, segments, captions, leftOutFor }) => ({
			file: source.name,
			format: format ?? 'unknown',
			rows,
			rejected,
			segments: segments.length,
			...(captions && { captions }),
			...(leftOutFor !== undefined && { leftOutFor }),
		})),
		rows: {
			read: sum(({ rows }) => rows),
			kept: sum(({ segments }) => segments.length) - merged,
			merged,
			rejected: sum(({ rejected }) => rejected),
		},
		videos: notes.length,
		sections: notes.reduce((total, { sections }) => total + sections.length, 0),
		terms: concepts.length,
		moments: moments.length,
		words: moments.reduce((total, { text }) => total + text.split(' ').length, 0),
		hours: notes.reduce((total, { video }) => total + video.duration, 0) / 3600,
	};
}

function countMedia({ files, oddities }: FoundMedia): BuildReport['media'] {
	const { recording = [], poster = [] } = Object.groupBy(files, ({ kind }) => kind);
	const bytes = files.reduce((total, file) => total + file.bytes, 0);
	return { recordings: recording.length, posters: poster.length, bytes, oddities };
}

interface Drawing {
	readonly notebook: Notebook;
	readonly compiled: CompiledSite;
	readonly staging: string;
	readonly pool: Pool;
	readonly progress: Progress;
}

/** Draws all pages, and puts beside them what they need. */
async function drawSite(pages: readonly PlannedPage[], site: SiteValues, drawing: Drawing): Promise<void> {
	const { notebook, compiled, staging, pool, progress } = drawing;
	await cp(compiled.assets, staging, { recursive: true });
	let done = 0;
	await Promise.all(
		inBatches(pages, BATCH).map(async (batch) => {
			await pool.run('drawPages', { pages: batch, site, markdown: notebook, compiled, out: staging });
			progress.count((done += batch.length), pages.length);
		}),
	);
}

/** Indexes the pages that can be searched, part by part. Returns how many there are. */
async function indexSite(
	pages: readonly PlannedPage[],
	staging: string,
	pool: Pool,
	progress: Progress,
): Promise<number> {
	const searched = pages.filter(({ view }) => view === 'video');
	const count = countParts(searched.length);
	const parts = Map.groupBy(searched, ({ path }) => partOf(path, count));
	const folder = join(staging, 'search');
	let done = 0;
	const indexed = await Promise.all(
		[...parts]
			.sort(([a], [b]) => a - b)
			.map(async ([part, members], index) => {
				const toIndex = members.map((page) => ({ file: join(staging, fileOf(page)), url: `/${page.path}` }));
				const made = await pool.run('indexPart', {
					part: String(part),
					pages: toIndex,
					folder,
					withEngine: index === 0,
				});
				progress.count((done += members.length), searched.length);
				return [String(part), made] as const;
			}),
	);
	const { path, text } = packParts(Object.fromEntries(indexed.map(([part, { first }]) => [part, first])));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, path), text);
	return indexed.reduce((total, [, { pages: found }]) => total + found, 0);
}

/** Compresses files in the pool, and hands them over in their order, a few runs ahead. */
async function* compressAll(
	files: readonly string[],
	siteDir: string,
	pool: Pool,
	progress: Progress,
): AsyncGenerator<readonly CompressedFile[]> {
	const ahead: Promise<CompressedFile[]>[] = [];
	let done = 0;
	for (const batch of [...inBatches(files, BATCH), ...Array.from({ length: 2 * pool.width }, () => [])]) {
		ahead.push(pool.run('compressFiles', { siteDir, files: batch }));
		if (ahead.length <= 2 * pool.width) continue;
		const run = await ahead.shift();
		if (run) yield run;
		progress.count((done += run?.length ?? 0), files.length);
	}
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

function unusable(problems: readonly Problem[], omitted: number): CuemarkError {
	const count = problems.length + omitted;
	const things = count === 1 ? 'One thing in the sources' : `${count.toLocaleString('en')} things in the sources`;
	return new CuemarkError(`${things} cannot be used. Nothing was written.`, {
		problems,
		omitted,
		hint: 'Put this right, or build from the rest with --skip-invalid.',
	});
}

function nothingToRead(notebook: Notebook, problems: readonly Problem[]): CuemarkError {
	return new CuemarkError(`There is no transcript in ${displayPath(notebook.sources)}. Nothing was written.`, {
		problems,
		hint: 'Put a data set of segments (CSV, JSON Lines, Parquet …) or caption files (VTT, SRT, YouTube and Whisper JSON …) there.',
	});
}
