import type { Concept, Term, Video, VideoId } from '../model.ts';
import { conceptId } from '../study/across/concept-id.ts';
import { ownConceptId } from '../study/across/own-terms.ts';
import { momentAddress, type VideoPlace } from '../videos/moment-address.ts';
import { namePages } from './page-name.ts';
import type { ExistingPages } from './save-pages.ts';

/** Where the pages of a notebook lead to each other. Addresses are relative, from one notes page. */
export interface PageLinks {
	/** Name of a video's page, without ending. */
	pageOf: (id: VideoId) => string;
	/** Title to show for a video. */
	titleOf: (id: VideoId) => string;
	/** A second of a video, where the video has an address: see `momentAddress`. */
	momentOf: (id: VideoId, second: number) => string | undefined;
	/** The concept that a term of a language is, where it has a page. */
	conceptOf: (language: string, term: Term) => Concept | undefined;
	/** The concept that has an id. */
	conceptWith: (id: string) => Concept | undefined;
	/** Name of the page of a term of the reader's glossary, without ending. */
	glossaryPageOf: (term: string) => string;
}

/** What has to be known of all videos and terms to link their pages; a `Study` is more than enough. */
export interface LinkedStudy {
	readonly notes: readonly { readonly video: VideoPlace & Pick<Video, 'title'> }[];
	readonly concepts: readonly Concept[];
}

/** @param existing pages of videos; one that was edited by hand keeps its name, whatever the title is by now */
export function linkPages({ notes, concepts }: LinkedStudy, existing: ExistingPages): PageLinks {
	const names = namePages(notes.map(({ video }) => video));
	for (const { video } of notes) {
		const page = existing.byKey.get(video.id)?.[0];
		if (page?.edited) names.set(video.id, page.file.slice(0, -'.md'.length));
	}
	const videos = new Map(notes.map(({ video }) => [video.id, video]));
	const byId = new Map(concepts.flatMap((concept) => [concept.id, ...concept.also].map((id) => [id, concept])));
	return {
		pageOf: (id) => names.get(id) ?? id,
		titleOf: (id) => {
			const title = videos.get(id)?.title ?? '';
			return title === '' ? id : title;
		},
		momentOf: (id, second) => {
			const video = videos.get(id);
			return video && momentAddress(video, second);
		},
		conceptOf: (language, { key }) => byId.get(conceptId(language, key)),
		conceptWith: (id) => byId.get(id),
		glossaryPageOf: (term) => byId.get(ownConceptId(term))?.slug ?? '',
	};
}
