import { fingerprintOf } from '../cache/fingerprint.ts';
import { readRecord, writeRecord } from '../cache/record.ts';
import type { BuildCache } from '../cache/workshop.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { checkPlaces, hasJust, type KnownPage, readPages } from '../markdown/pages/existing-pages.ts';
import { keyOfPage } from '../markdown/page-links.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import { type TermFacts, termSchema, type VideoFacts, videoSchema } from '../markdown/pages/schemas.ts';
import type { Folder } from '../model.ts';
import type { Pool } from '../tasks/pool.ts';
import { planNotes } from './plan-notes.ts';
import { nameOf, type NotebookPage, type PageOfFolder, saveFolder } from './save-folder.ts';
import type { StudiedNotebook } from './study.ts';

/** All pages of the notebook, by name without ending, and what became of them. */
export interface SavedNotes {
	readonly videos: ReadonlyMap<string, NotebookPage<VideoFacts>>;
	readonly terms: ReadonlyMap<string, NotebookPage<TermFacts>>;
	readonly saved: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Fingerprint of their folders as this left them; absent where somebody has changed something there meanwhile. */
	readonly left: string | undefined;
}

/** Notes that were kept of some talks cannot be read. They were dropped, so that these talks are studied again by the next try. */
export class LostNotes extends Error {}

/** The pages of a notebook: where they are written, and in what language. */
interface NotesTarget {
	readonly videos: Folder;
	readonly terms: Folder;
	/** Of what stands around the words of the talks. */
	readonly ownLanguage: OwnLanguage;
}

/** What is kept of the pages, to know next time which are as they were left. */
interface Kept {
	readonly videos: Record<string, KnownPage<VideoFacts>>;
	readonly terms: Record<string, KnownPage<TermFacts>>;
}

/**
 * Writes the pages of all talks and of all terms: those whose contents have changed, in the pool.
 *
 * @throws {CuemarkError} where a page that is there cannot be read, or a file that no build made is in the way; then
 *   nothing has been written
 * @throws {LostNotes} where some of the pages of talks could not be written
 */
export async function saveNotes(
	studied: Omit<StudiedNotebook, 'said'>,
	{ videos, terms, ownLanguage }: NotesTarget,
	cache: BuildCache,
	pool: Pool,
	onPage: (done: number, total: number) => void,
): Promise<SavedNotes> {
	const kept = await readRecord<Kept>(cache.pages, cache.version);
	const existingVideos = await readPages(videos.path, videos.name, videoKind, knownOf(kept?.videos));
	const existingTerms = await readPages(terms.path, terms.name, termKind, knownOf(kept?.terms));

	const planned = await planNotes(studied, { videos: existingVideos, terms: existingTerms }, ownLanguage);
	checkPlaces(videos.name, existingVideos, filesOf(planned.videos));
	checkPlaces(terms.name, existingTerms, filesOf(planned.terms));

	const total = planned.videos.length + planned.terms.length;
	let done = 0;
	const count = (pages: number): void => onPage((done += pages), total);
	let lost = 0;
	const savedVideos = await saveFolder(videos.path, existingVideos, planned.videos, count, async (pages, partial) => {
		const task = { pages, folder: videos.path, partial, cacheFolder: cache.talks };
		const written = await pool.run('writeNotesPages', task);
		lost += pages.length - written.length;
		return written;
	});
	if (lost > 0) throw new LostNotes(`The notes of ${String(lost)} talks cannot be read in ${cache.talks}.`);
	const savedTerms = await saveFolder(terms.path, existingTerms, planned.terms, count, (pages, partial) =>
		pool.run('writeTermPages', { pages, folder: terms.path, partial }),
	);
	await writeRecord(cache.pages, cache.version, { videos: savedVideos.known, terms: savedTerms.known });
	const left = fingerprintOf([videos.path, terms.path]);
	const asSaved =
		hasJust(videos.path, savedVideos.left, existingVideos) && hasJust(terms.path, savedTerms.left, existingTerms);
	return {
		videos: withRows(savedVideos.pages, planned.videos),
		terms: savedTerms.pages,
		saved: { videos: savedVideos.saved, terms: savedTerms.saved },
		left: asSaved ? left : undefined,
	};
}

const videoKind = { schema: videoSchema, keyOf: keyOfPage };
const termKind = { schema: termSchema, keyOf: (_: TermFacts, file: string) => file };

const filesOf = (pages: readonly PageOfFolder<unknown, unknown>[]): string[] => pages.map(({ page }) => page.file);

const knownOf = <Facts>(kept: Record<string, KnownPage<Facts>> | undefined): Map<string, KnownPage<Facts>> =>
	new Map(Object.entries(kept ?? {}));

/** Pages with the rows that the lists of videos have now: one that was edited by hand keeps those of its time in its text. */
function withRows(
	pages: ReadonlyMap<string, NotebookPage<VideoFacts>>,
	planned: readonly PageOfFolder<VideoFacts, unknown>[],
): ReadonlyMap<string, NotebookPage<VideoFacts>> {
	const rowsOf = new Map(planned.map(({ page, facts }) => [nameOf(page.file), facts.rows]));
	return new Map(
		[...pages].map(([name, page]) => [
			name,
			rowsOf.has(name) ? { ...page, facts: { ...page.facts, rows: rowsOf.get(name) } } : page,
		]),
	);
}
