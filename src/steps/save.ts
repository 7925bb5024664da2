import { digestOf } from '../cache/digest.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import { readKept, writeKept } from '../cache/kept.ts';
import type { Workshop } from '../cache/workshop.ts';
import { checkPlaces, type ExistingPages, hasJust, type KnownPage, readPages } from '../markdown/existing-pages.ts';
import type { FileState } from '../file-state.ts';
import { gatherLinks, type PageFamily } from '../markdown/notes-page.ts';
import {
	type EditedPage,
	type LinkedVideo,
	languageToName,
	linkPages,
	type PageLinks,
	pageKey,
} from '../markdown/page-links.ts';
import { type PageToSave, type SavedPages, savePages } from '../markdown/save-pages.ts';
import { type TermFacts, termSchema, type VideoFacts, videoSchema } from '../markdown/schemas.ts';
import { gatherTermPage } from '../markdown/term-page.ts';
import { frontMatterOf } from '../markdown/write-page.ts';
import { termFacts } from '../markdown/write-term-page.ts';
import type { Concept, VideoId } from '../model.ts';
import type { Ties } from '../study/across/tie-together.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import type { NotesToWrite, PageOnDisk, TermToWrite } from '../tasks/write-pages.ts';
import type { StudiedNotebook, Talk } from './study.ts';

/** A folder for pages, and how it is named in errors. */
export interface PageFolder {
	readonly path: string;
	readonly name: string;
}

/** A page of the notebook as it is now. */
export interface NotebookPage<Facts> {
	/** What stands above it. */
	readonly facts: Facts;
	/** Changes whenever the page does. */
	readonly digest: string;
	/** How the file was read or written; absent where somebody has changed it since: that is for the next build. */
	readonly state: FileState | undefined;
}

/** All pages of the notebook, by name without ending, and what became of them. */
export interface SavedNotes {
	readonly videos: ReadonlyMap<string, NotebookPage<VideoFacts>>;
	readonly terms: ReadonlyMap<string, NotebookPage<TermFacts>>;
	readonly saved: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Fingerprint of their folders as this left them; absent where somebody has changed something there meanwhile. */
	readonly left: string | undefined;
}

/** Pages that one task writes. */
const BATCH = 16;

interface Kept {
	readonly videos: Record<string, KnownPage<VideoFacts>>;
	readonly terms: Record<string, KnownPage<TermFacts>>;
}

/**
 * Writes the pages of all talks and of all terms: those whose contents have changed, in the pool.
 *
 * @throws {CuemarkError} where a page that is there cannot be read, or a file that no build made is in the way; then nothing has been written
 */
export async function saveNotes(
	{ talks, ties, wordsIn }: StudiedNotebook,
	folders: { readonly videos: PageFolder; readonly terms: PageFolder },
	workshop: Workshop,
	pool: Pool,
	onPage: (done: number, total: number) => void = () => {},
): Promise<SavedNotes> {
	const { videos, terms } = folders;
	const kept = await readKept<Kept>(workshop.pages, workshop.version);
	const existingVideos = await readPages(videos.path, videos.name, videoKind, knownOf(kept?.videos));
	const existingTerms = await readPages(terms.path, terms.name, termKind, knownOf(kept?.terms));

	const links = linkPages(linkedVideos(talks), ties.concepts, editedPages(existingVideos));
	const videoPages = notesPages(talks, ties, links, existingVideos);
	const termPages = pagesOfTerms(ties.concepts, links, wordsIn, existingTerms);
	checkPlaces(
		videos.name,
		existingVideos,
		videoPages.map(({ page }) => page.file),
	);
	checkPlaces(
		terms.name,
		existingTerms,
		termPages.map(({ page }) => page.file),
	);

	const total = videoPages.length + termPages.length;
	let done = 0;
	const count = (pages: number): void => onPage((done += pages), total);
	const savedVideos = await saveFolder(videos.path, existingVideos, videoPages, count, (pages, partial) =>
		pool.run('writeNotesPages', { pages, folder: videos.path, partial, cacheFolder: workshop.talks }),
	);
	const savedTerms = await saveFolder(terms.path, existingTerms, termPages, count, (pages, partial) =>
		pool.run('writeTermPages', { pages, folder: terms.path, partial }),
	);
	await writeKept(workshop.pages, workshop.version, { videos: savedVideos.known, terms: savedTerms.known });
	const left = fingerprintOf([videos.path, terms.path]);
	const asSaved =
		hasJust(videos.path, savedVideos.left, existingVideos) && hasJust(terms.path, savedTerms.left, existingTerms);
	return {
		videos: withRows(savedVideos.pages, videoPages),
		terms: savedTerms.pages,
		saved: { videos: savedVideos.saved, terms: savedTerms.saved },
		left: asSaved ? left : undefined,
	};
}

/** A page to save, with what its Markdown is written from. */
type Writable<Task> = PageToSave & { readonly digest: string; readonly task: Task };

interface PagesOf<Facts, Task> {
	readonly page: Writable<Task>;
	readonly facts: Facts;
}

const keyOfPage = ({ videoId, language, translationOf }: VideoFacts): string =>
	pageKey(videoId, translationOf === undefined ? undefined : language);
const videoKind = { schema: videoSchema, keyOf: keyOfPage };
const termKind = { schema: termSchema, keyOf: (_: TermFacts, file: string) => file };

const knownOf = <Facts>(kept: Record<string, KnownPage<Facts>> | undefined): Map<string, KnownPage<Facts>> =>
	new Map(Object.entries(kept ?? {}));

const nameOf = (file: string): string => file.slice(0, -'.md'.length);

const editedPages = ({ pages }: ExistingPages): EditedPage[] =>
	[...pages.values()].flatMap(({ key, file, edited }) => (edited ? [{ key, name: nameOf(file) }] : []));

/** What the links to a video need of it; nothing for its translations. */
function linkedVideos(talks: readonly Talk[]): LinkedVideo[] {
	const translations = Map.groupBy(
		talks.filter(({ translation }) => translation),
		({ video }) => video.id,
	);
	return talks
		.filter(({ translation }) => !translation)
		.map(({ video: { id, title, url, momentUrl, media, language }, studied }) => ({
			...{ id, title, url, momentUrl, media },
			language: languageToName(studied.language, language),
			translations: (translations.get(id) ?? []).map(({ video }) => video.language),
		}));
}

function notesPages(
	talks: readonly Talk[],
	ties: Ties,
	links: PageLinks,
	existing: ExistingPages,
): PagesOf<VideoFacts, NotesToWrite>[] {
	const main = talks.filter(({ translation }) => !translation);
	const relatedOf = new Map(main.map(({ video }, index) => [video.id, ties.related[index] ?? []]));
	return talks.map(({ video, translation, studied }) => {
		const family = familyOf(video.id, studied.language, translation ? video.language : undefined, links);
		const related = translation ? [] : (relatedOf.get(video.id) ?? []);
		const notesLinks = gatherLinks(studied, family, related, links);
		const file = `${links.pageOf(video.id, translation ? video.language : undefined)}.md`;
		const { languages = [], courses = [], sections = [], ...front } = frontMatterOf(video, family, studied.sections);
		return {
			facts: { ...front, courses, sections, languages },
			page: {
				key: pageKey(video.id, translation ? video.language : undefined),
				file,
				digest: digestOf(studied.digest, notesLinks),
				task: { file, seen: existing.pages.get(file)?.state, talk: studied.digest, links: notesLinks },
			},
		};
	});
}

/** What a page says of its languages. A translation is in the one that its source declares: it has its name by that. */
function familyOf(id: VideoId, shown: string, translation: string | undefined, links: PageLinks): PageFamily {
	const languages = links.languagesOf(id);
	return {
		language: translation ?? languages[0]?.language ?? shown,
		...(translation !== undefined && { translationOf: links.pageOf(id) }),
		...(languages.length > 1 && { languages }),
	};
}

function pagesOfTerms(
	concepts: readonly Concept[],
	links: PageLinks,
	wordsIn: StudiedNotebook['wordsIn'],
	existing: ExistingPages,
): PagesOf<TermFacts, TermToWrite>[] {
	return concepts.map((concept) => {
		const page = gatherTermPage(concept, links, wordsIn);
		const file = `${concept.slug}.md`;
		const task = { file, seen: existing.pages.get(file)?.state, page };
		return { facts: termFacts(page), page: { key: file, file, digest: digestOf(page), task } };
	});
}

/** Pages with the rows that the lists of videos have now: one that was edited by hand keeps those of its time in its text. */
function withRows(
	pages: ReadonlyMap<string, NotebookPage<VideoFacts>>,
	planned: readonly PagesOf<VideoFacts, unknown>[],
): ReadonlyMap<string, NotebookPage<VideoFacts>> {
	const rowsOf = new Map(planned.map(({ page, facts }) => [nameOf(page.file), facts.rows]));
	return new Map(
		[...pages].map(([name, page]) => [
			name,
			rowsOf.has(name) ? { ...page, facts: { ...page.facts, rows: rowsOf.get(name) } } : page,
		]),
	);
}

interface SavedFolder<Facts> {
	readonly saved: SavedPages;
	readonly known: Record<string, KnownPage<Facts>>;
	readonly pages: Map<string, NotebookPage<Facts>>;
	/** How each page was left, by file, where nobody has changed it since it was read. */
	readonly left: Map<string, FileState>;
}

async function saveFolder<Facts, Task>(
	folder: string,
	existing: ExistingPages<Facts>,
	pages: readonly PagesOf<Facts, Task>[],
	count: (pages: number) => void,
	write: (tasks: Task[], partial: string) => Promise<PageOnDisk[]>,
): Promise<SavedFolder<Facts>> {
	const states = new Map([...existing.pages].map(([file, { state }]) => [file, state]));
	const saved = await savePages(
		folder,
		existing,
		pages.map(({ page }) => page),
		async (toWrite, partial) => {
			const toMake = toWrite.filter(({ file, digest }) => existing.pages.get(file)?.madeFrom !== digest);
			count(toWrite.length - toMake.length);
			const written = new Set<string>();
			const changed = new Set<string>();
			await Promise.all(
				inBatches(toMake, BATCH).map(async (batch) => {
					const done = await write(
						batch.map(({ task }) => task),
						partial,
					);
					for (const { file, written: isNew, state } of done) {
						states.set(file, state);
						if (isNew) written.add(file);
						if (!state) changed.add(file);
					}
					count(batch.length);
				}),
			);
			return { written, changed };
		},
	);
	for (const file of saved.removed) states.delete(file);
	const left = new Map([...states].flatMap(([file, state]) => (state ? [[file, state] as const] : [])));
	const known: Record<string, KnownPage<Facts>> = {};
	const result = new Map<string, NotebookPage<Facts>>();
	for (const { page, facts } of pages) {
		if (existing.pages.get(page.file)?.edited) continue;
		const state = left.get(page.file);
		if (state) known[page.file] = { ...state, facts, madeFrom: page.digest };
		result.set(nameOf(page.file), { facts, digest: page.digest, state });
	}
	for (const { file, facts, digest, edited, state } of existing.pages.values()) {
		if (edited) result.set(nameOf(file), { facts, digest, state });
	}
	return { saved, known, pages: result, left };
}
