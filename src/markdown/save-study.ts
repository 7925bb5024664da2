import type { z } from 'zod';
import type { Study, StudyNotes } from '../model.ts';
import { linkPages, pageKey } from './page-links.ts';
import { checkPlaces, type PageToSave, readPages, savePages, type SavedPages } from './save-pages.ts';
import { termSchema, videoSchema } from './schemas.ts';
import { writePage } from './write-page.ts';
import { termPageWriter } from './write-term-page.ts';

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
	const videoKind = { schema: videoSchema, keyOf: keyOfPage };
	const termKind = { schema: termSchema, keyOf: (_: unknown, file: string) => file };
	const existingVideos = await readPages(videos.path, videos.name, videoKind);
	const existingTerms = await readPages(terms.path, terms.name, termKind);

	const links = linkPages(study, existingVideos);
	const videoPages = study.notes.flatMap((notes) => {
		const pageFor = (one: StudyNotes, language?: string): PageToSave => ({
			key: pageKey(one.video.id, language),
			file: `${links.pageOf(one.video.id, language)}.md`,
			write: () => writePage(one, links, language !== undefined),
		});
		return [pageFor(notes), ...(notes.translations ?? []).map((one) => pageFor(one, one.video.language))];
	});
	const writeTermPage = termPageWriter(study, links);
	const termPages = study.concepts.map((concept) => {
		const file = `${concept.slug}.md`;
		return { key: file, file, write: () => writeTermPage(concept) };
	});
	checkPlaces(videos.name, existingVideos, videoPages);
	checkPlaces(terms.name, existingTerms, termPages);
	return {
		videos: await savePages(videos.path, existingVideos, videoPages, onPage),
		terms: await savePages(terms.path, existingTerms, termPages),
	};
}

const keyOfPage = ({ videoId, language, translationOf }: z.infer<typeof videoSchema>): string =>
	pageKey(videoId, translationOf === undefined ? undefined : language);
