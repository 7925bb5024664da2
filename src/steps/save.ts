import { digestOf } from '../cache/digest.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import { readKept, writeKept } from '../cache/kept.ts';
import type { Workshop } from '../cache/workshop.ts';
import { checkPlaces, type ExistingPages, hasJust, type KnownPage, readPages } from '../markdown/existing-pages.ts';
import { gatherLinks, type PageFamily } from '../markdown/notes-page.ts';
import {
	type EditedPage,
	isCopyOf,
	type LinkedVideo,
	languageToName,
	linkPages,
	type PageLinks,
	pageKey,
} from '../markdown/page-links.ts';
import type { SavedPages } from '../markdown/save-pages.ts';
import { type TermFacts, termSchema, type VideoFacts, videoSchema } from '../markdown/schemas.ts';
import { gatherTermPage } from '../markdown/term-page.ts';
import { frontMatterOf } from '../markdown/write-page.ts';
import { termFacts } from '../markdown/write-term-page.ts';
import type { Concept, VideoId } from '../model.ts';
import type { Pool } from '../tasks/pool.ts';
import type { NotesToWrite, TermToWrite } from '../tasks/write-pages.ts';
import { nameOf, type NotebookPage, type PageOfFolder, saveFolder } from './save-folder.ts';
import type { StudiedNotebook, Talk, Ties } from './study.ts';

/** A folder for pages, and how it is named in errors. */
export interface PageFolder {
	readonly path: string;
	readonly name: string;
}

/** All pages of the notebook, by name without ending, and what became of them. */
export interface SavedNotes {
	readonly videos: ReadonlyMap<string, NotebookPage<VideoFacts>>;
	readonly terms: ReadonlyMap<string, NotebookPage<TermFacts>>;
	readonly saved: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Fingerprint of their folders as this left them; absent where somebody has changed something there meanwhile. */
	readonly left: string | undefined;
}

/** Notes that an earlier build kept cannot be read. Their talks have to be studied again, and will be when one is next. */
export class LostNotes extends Error {}

interface Kept {
	readonly videos: Record<string, KnownPage<VideoFacts>>;
	readonly terms: Record<string, KnownPage<TermFacts>>;
}

/**
 * Writes the pages of all talks and of all terms: those whose contents have changed, in the pool.
 *
 * @throws {CuemarkError} where a page that is there cannot be read, or a file that no build made is in the way; then nothing has been written
 * @throws {LostNotes}
 */
export async function saveNotes(
	{ talks, ties, wordsIn }: Omit<StudiedNotebook, 'said'>,
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
	let lost = 0;
	const savedVideos = await saveFolder(videos.path, existingVideos, videoPages, count, async (pages, partial) => {
		const task = { pages, folder: videos.path, partial, cacheFolder: workshop.talks };
		const written = await pool.run('writeNotesPages', task);
		lost += pages.length - written.length;
		return written;
	});
	if (lost > 0) throw new LostNotes(`The notes of ${String(lost)} talks cannot be read in ${workshop.talks}.`);
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

const keyOfPage = ({ videoId, language, translationOf }: VideoFacts): string =>
	pageKey(videoId, translationOf === undefined ? undefined : language);
const videoKind = { schema: videoSchema, keyOf: keyOfPage };
const termKind = { schema: termSchema, keyOf: (_: TermFacts, file: string) => file };

const knownOf = <Facts>(kept: Record<string, KnownPage<Facts>> | undefined): Map<string, KnownPage<Facts>> =>
	new Map(Object.entries(kept ?? {}));

function editedPages({ pages }: ExistingPages): EditedPage[] {
	const namesOf = Map.groupBy(
		[...pages.values()].map(({ key, file }) => ({ key, name: nameOf(file) })),
		({ key }) => key,
	);
	return [...pages.values()].flatMap(({ key, file, edited }) => {
		const name = nameOf(file);
		const copy = namesOf.get(key)?.some((other) => isCopyOf(name, other.name)) ?? false;
		return edited ? [{ key, name, copy }] : [];
	});
}

/** What the links to a video need of it; nothing for its translations. */
function linkedVideos(talks: readonly Talk[]): LinkedVideo[] {
	const translations = Map.groupBy(
		talks.filter(({ translation }) => translation),
		({ video }) => video.id,
	);
	return talks
		.filter(({ translation }) => !translation)
		.map(({ video: { id, title, url, momentUrl, media, language, courses }, studied }) => ({
			...{ id, title, shownAs: studied.shownAs, url, momentUrl, media, courses },
			language: languageToName(studied.language, language),
			translations: (translations.get(id) ?? []).map(({ video }) => video.language),
		}));
}

function notesPages(
	talks: readonly Talk[],
	ties: Ties,
	links: PageLinks,
	existing: ExistingPages,
): PageOfFolder<VideoFacts, NotesToWrite>[] {
	const main = talks.filter(({ translation }) => !translation);
	const relatedOf = new Map(main.map(({ video }, index) => [video.id, ties.related[index] ?? []]));
	return talks.map(({ video, translation, studied }) => {
		const family = familyOf(video.id, studied.language, translation ? video.language : undefined, links);
		const related = translation ? [] : (relatedOf.get(video.id) ?? []);
		const notesLinks = gatherLinks(studied, family, related, links);
		const file = `${links.pageOf(video.id, translation ? video.language : undefined)}.md`;
		const {
			languages = [],
			courses = [],
			sections = [],
			...front
		} = frontMatterOf(video, family, studied.sections, studied.shownAs);
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
): PageOfFolder<TermFacts, TermToWrite>[] {
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
