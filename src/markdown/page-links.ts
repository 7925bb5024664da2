import type { Concept, Study, StudyNotes, Term, VideoId } from '../model.ts';
import { conceptId } from '../study/across/concept-id.ts';
import { ownConceptId } from '../study/across/own-terms.ts';
import { momentAddress } from '../videos/moment-address.ts';
import { namePages } from './page-name.ts';
import type { ExistingPages } from './save-pages.ts';

/** Where the pages of a notebook lead to each other. Addresses are relative, from one notes page. */
export interface PageLinks {
	/** Name of a video's page, without ending; with `language`, of that translation's. */
	pageOf: (id: VideoId, language?: string) => string;
	/** The languages that a video can be read in, the main one first; one where there is no translation. */
	languagesOf: (id: VideoId) => readonly PageLanguage[];
	/** Title to show for a video. */
	titleOf: (id: VideoId) => string;
	/** A second of a video, where the video has an address: see `momentAddress`. */
	momentOf: (id: VideoId, second: number) => string | undefined;
	/** The concept that a term of a language is, where it has a page. */
	conceptOf: (language: string, term: Term) => Concept | undefined;
	/** The page of a term of the reader's glossary. */
	glossaryPageOf: (term: string) => string;
}

/** A page of a video in one language. */
export interface PageLanguage {
	/** BCP 47 tag. */
	readonly language: string;
	/** Its name, without ending. */
	readonly page: string;
}

/** What a video's page is known by, whatever its title: the id, and for a translation its language. */
export const pageKey = (id: string, language?: string): string => (language === undefined ? id : `${id}.${language}`);

/** @param existing pages of videos; one that was edited by hand keeps its name, whatever the title is by now */
export function linkPages({ notes, concepts }: Study, existing: ExistingPages): PageLinks {
	const names = namePages(notes.map(({ video }) => video));
	const editedName = (key: string): string | undefined => {
		const page = existing.byKey.get(key)?.[0];
		return page?.edited ? page.file.slice(0, -'.md'.length) : undefined;
	};
	const videos = new Map(notes.map((one) => [one.video.id, one]));
	const titleOf = (main: StudyNotes | undefined): string => main?.video.title ?? '';
	const pageOf: PageLinks['pageOf'] = (id, language) => {
		const main = editedName(pageKey(id)) ?? names.get(id) ?? id;
		return language === undefined ? main : (editedName(pageKey(id, language)) ?? `${main}.${language}`);
	};
	const byId = new Map(concepts.flatMap((concept) => [concept.id, ...concept.also].map((id) => [id, concept])));
	return {
		pageOf,
		languagesOf: (id) => {
			const main = videos.get(id);
			const others = (main?.translations ?? []).map(({ video: { language } }) => language);
			return [
				...(main ? [{ language: languageOf(main), page: pageOf(id) }] : []),
				...others.map((language) => ({ language, page: pageOf(id, language) })),
			];
		},
		titleOf: (id) => titleOf(videos.get(id)) || id,
		momentOf: (id, second) => {
			const main = videos.get(id);
			return main && momentAddress(main.video, second);
		},
		conceptOf: (language, { key }) => byId.get(conceptId(language, key)),
		glossaryPageOf: (term) => `${encodeURIComponent(byId.get(ownConceptId(term))?.slug ?? '')}.md`,
	};
}

/**
 * The language to name on a page. What the words show holds against what was declared, which tells the variety (`pt-BR`)
 * where both are of one language, and stands alone where the words do not tell.
 */
export function languageOf({ language, video }: StudyNotes): string {
	const declared = video.language;
	return language === 'und' || declared.split('-', 1)[0]?.toLowerCase() === language ? declared : language;
}
