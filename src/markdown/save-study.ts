import type { Study, VideoId } from '../model.ts';
import { gatherNotesPage } from './notes-page.ts';
import { linkPages } from './page-links.ts';
import { checkPlaces, readPages, savePages, type SavedPages } from './save-pages.ts';
import { termSchema, videoSchema } from './schemas.ts';
import { writePage } from './write-page.ts';
import { gatherTermPage, wordsAt } from './term-page.ts';
import { writeTermPage } from './write-term-page.ts';

/** A folder for pages, and how it is named in errors. */
export interface PageFolder {
	readonly path: string;
	readonly name: string;
}

/**
 * Writes the pages of all videos and of all terms.
 *
 * @throws {CuemarkError} where a page that is there cannot be read, or a file that no build made is in the way; then nothing has been written
 */
export async function saveStudy(
	study: Study,
	folders: { readonly videos: PageFolder; readonly terms: PageFolder },
	onPage?: (done: number, total: number) => void,
): Promise<{ videos: SavedPages; terms: SavedPages }> {
	const { videos, terms } = folders;
	const videoKind = { schema: videoSchema, keyOf: ({ videoId }: { videoId: string }) => videoId };
	const termKind = { schema: termSchema, keyOf: (_: unknown, file: string) => file };
	const existingVideos = await readPages(videos.path, videos.name, videoKind);
	const existingTerms = await readPages(terms.path, terms.name, termKind);

	const links = linkPages(study, existingVideos);
	const videoPages = study.notes.map((notes, index) => {
		const { id } = notes.video;
		const write = () => writePage(gatherNotesPage(notes, study.related[index] ?? [], links));
		return { key: id, file: `${links.pageOf(id)}.md`, write };
	});
	const wordsIn = wordFinder(study);
	const termPages = study.concepts.map((concept) => {
		const file = `${concept.slug}.md`;
		return { key: file, file, write: () => writeTermPage(gatherTermPage(concept, links, wordsIn)) };
	});
	checkPlaces(videos.name, existingVideos, videoPages);
	checkPlaces(terms.name, existingTerms, termPages);
	return {
		videos: await savePages(videos.path, existingVideos, videoPages, onPage),
		terms: await savePages(terms.path, existingTerms, termPages),
	};
}

/** Finds what is said in a moment of a video. */
function wordFinder({ notes }: Pick<Study, 'notes'>): (id: VideoId, second: number) => string {
	const byId = new Map(notes.map((one) => [one.video.id, one]));
	return (id, second) => {
		const one = byId.get(id);
		return one ? wordsAt(one, second) : '';
	};
}
