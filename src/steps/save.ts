import { fingerprintOf } from '../cache/fingerprint.ts';
import { readRecord, writeRecord } from '../cache/record.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { checkPlaces, hasExactly, type KnownPage, readPages } from '../markdown/pages/existing-pages.ts';
import { keyOfPage } from '../markdown/page-links.ts';
import type { SavedPages } from '../markdown/pages/save-pages.ts';
import { type TermFacts, termSchema, type VideoFacts, videoSchema } from '../markdown/pages/schemas.ts';
import type { Folder } from '../model.ts';
import type { Pool } from '../tasks/pool.ts';
import { planNotes } from './plan-notes.ts';
import { pageName, type NotebookPage, type FolderPage, saveFolder } from './save-folder.ts';
import type { StudiedNotebook } from './study.ts';

/** All pages of the notebook, by name without extension, and the result of saving them. */
export interface SavedNotes {
	readonly videos: ReadonlyMap<string, NotebookPage<VideoFacts>>;
	readonly terms: ReadonlyMap<string, NotebookPage<TermFacts>>;
	readonly saved: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Fingerprint of both folders as saved; absent if somebody changed a file there meanwhile. */
	readonly fingerprint: string | undefined;
}

/** Cached notes of some talks are unreadable. They have been deleted, so the next attempt studies these talks again. */
export class LostNotesError extends Error {}

/** Where to write the pages of a notebook, and in which language. */
interface NotesTarget {
	readonly videos: Folder;
	readonly terms: Folder;
	/** Language of the text around the transcripts. */
	readonly ownLanguage: OwnLanguage;
}

/** What the next build needs to recognise pages that nobody has touched. */
interface PagesRecord {
	readonly videos: Record<string, KnownPage<VideoFacts>>;
	readonly terms: Record<string, KnownPage<TermFacts>>;
}

/**
 * Saves the pages of all talks and terms, writing those that have changed in the pool.
 *
 * @throws {CuemarkError} if an existing page is unreadable, or a file that Cuemark did not write is in the way; nothing
 *   has been written then
 * @throws {LostNotesError} if the pages of some talks could not be written
 */
export async function saveNotes(
	studied: Omit<StudiedNotebook, 'vocabulary'>,
	{ videos, terms, ownLanguage }: NotesTarget,
	cache: BuildCache,
	pool: Pool,
	onPage: (done: number, total: number) => void,
): Promise<SavedNotes> {
	const record = readRecord(cache.pages, cache.version) as PagesRecord | undefined;
	const existingVideos = await readPages(videos.path, videos.name, videoKind, record?.videos);
	const existingTerms = await readPages(terms.path, terms.name, termKind, record?.terms);

	const planned = await planNotes(studied, existingVideos, ownLanguage);
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
	if (lost > 0) throw new LostNotesError(`The notes of ${String(lost)} talks cannot be read in ${cache.talks}.`);
	const savedTerms = await saveFolder(terms.path, existingTerms, planned.terms, count, (pages, partial) =>
		pool.run('writeTermPages', { pages, folder: terms.path, partial }),
	);
	writeRecord(cache.pages, cache.version, { videos: savedVideos.known, terms: savedTerms.known });
	const fingerprint = fingerprintOf([videos.path, terms.path]);
	const isAsSaved =
		hasExactly(videos.path, savedVideos.states, existingVideos) &&
		hasExactly(terms.path, savedTerms.states, existingTerms);
	return {
		videos: withRows(savedVideos.pages, planned.videos),
		terms: savedTerms.pages,
		saved: { videos: savedVideos.saved, terms: savedTerms.saved },
		fingerprint: isAsSaved ? fingerprint : undefined,
	};
}

const videoKind = { schema: videoSchema, keyOf: keyOfPage };
const termKind = { schema: termSchema, keyOf: (_: TermFacts, file: string) => file };

const filesOf = (pages: readonly FolderPage<unknown, unknown>[]): string[] => pages.map(({ file }) => file);

/**
 * Updates pages with their rows in the current lists of videos: a page edited by hand may still have old ones in its
 * text.
 */
function withRows(
	pages: ReadonlyMap<string, NotebookPage<VideoFacts>>,
	planned: readonly FolderPage<VideoFacts, unknown>[],
): ReadonlyMap<string, NotebookPage<VideoFacts>> {
	const rowsOf = new Map(planned.map(({ file, facts }) => [pageName(file), facts.rows]));
	return new Map(
		[...pages].map(([name, page]) => [
			name,
			rowsOf.has(name) ? { ...page, facts: { ...page.facts, rows: rowsOf.get(name) } } : page,
		]),
	);
}
