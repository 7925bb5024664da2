import type { Concept, Video, VideoId } from '../model.ts';
import { conceptId, ownConceptId } from '../study/concepts/concept-id.ts';
import { momentAddress, type VideoPlace } from '../videos/moment-address.ts';
import { namePages } from './page-name.ts';
import type { VideoFacts } from './pages/schemas.ts';
import { shownTitle } from './shown-title.ts';

/** Finds the pages of a notebook that others link to. Addresses are relative to a notes page. */
export interface PageLinks {
	/** Name of a video's page, without ending; with `language`, of the page of its translation. */
	pageOf: (id: VideoId, language?: string) => string;
	/** The pages of a video in all its languages, the main one first. */
	languagesOf: (id: VideoId) => readonly PageLanguage[];
	/** The courses that a video is in: folders below `sources/`. */
	coursesOf: (id: VideoId) => readonly string[];
	/** Title to show for a video. */
	titleOf: (id: VideoId) => string;
	/** Whether that is none of its own. */
	isUntitled: (id: VideoId) => boolean;
	/** A second of a video, where the video has an address: see `momentAddress`. */
	momentOf: (id: VideoId, second: number) => string | undefined;
	/** The concept that a key term of a language is, by its key, where it has a page. */
	conceptOf: (language: string, key: string) => Concept | undefined;
	/** The concept that has an id. */
	conceptWith: (id: string) => Concept | undefined;
	/** Name of the page of a term of the notebook's glossary, without ending. */
	glossaryPageOf: (term: string) => string;
}

/** A page of a video in one language. */
export interface PageLanguage {
	/** BCP 47 tag. */
	readonly language: string;
	/** Its name, without ending. */
	readonly page: string;
}

/** What has to be known of a video to link its pages. */
export interface LinkedVideo extends VideoPlace, Pick<Video, 'title' | 'courses'> {
	/** What stands in for a title: see `standInTitle`. */
	readonly shownAs?: string | undefined;
	/** BCP 47 tag that its main page shows. */
	readonly language: string;
	/** Tags of the other languages that it has pages in. */
	readonly translations: readonly string[];
}

/** What a video's page is known by, whatever its title: the id, and for a translation its language. */
export const pageKey = (id: string, language?: string): string => (language === undefined ? id : `${id}.${language}`);

/** The same of a page that is there, by what stands above it. */
export const keyOfPage = ({ videoId, language, translationOf }: VideoFacts): string =>
	pageKey(videoId, translationOf === undefined ? undefined : language);

/** A page that was edited by hand: it keeps its name, whatever the title is by now. */
export interface EditedPage {
	/** What it says that it is about. */
	readonly key: string;
	readonly name: string;
	/** Whether it is a copy, by its name, of another page that says the same: see `isCopyOf`. */
	readonly copy?: boolean | undefined;
}

/**
 * Whether a name is what people and programs that keep folders in step call a copy of a page: `NAME (conflicted copy)`,
 * `NAME.sync-conflict-20261128`, `Copy of NAME`. A page that had another title has no such name.
 */
export const isCopyOf = (name: string, page: string): boolean =>
	name !== page && (name.startsWith(page) || name.endsWith(` ${page}`));

/**
 * Names the pages of a notebook, and knows what links to them show.
 *
 * @param edited pages that a person has changed: they keep their names
 */
export function linkPages(
	videos: readonly LinkedVideo[],
	concepts: readonly Concept[],
	edited: readonly EditedPage[] = [],
): PageLinks {
	const names = nameAll(videos, edited);
	const known = new Map(videos.map((video) => [video.id, video]));
	const pageOf: PageLinks['pageOf'] = (id, language) => {
		const key = pageKey(id, language);
		return names.get(key) ?? key;
	};
	const byId = new Map(concepts.flatMap((concept) => [concept.id, ...concept.also].map((id) => [id, concept])));
	return {
		pageOf,
		languagesOf: (id) => {
			const video = known.get(id);
			if (!video) return [];
			const others = video.translations.map((language) => ({ language, page: pageOf(id, language) }));
			return [{ language: video.language, page: pageOf(id) }, ...others];
		},
		coursesOf: (id) => known.get(id)?.courses ?? [],
		titleOf: (id) => {
			const { title = '', shownAs } = known.get(id) ?? {};
			return shownTitle({ title, shownAs, videoId: id });
		},
		isUntitled: (id) => known.get(id)?.title === '',
		momentOf: (id, second) => {
			const video = known.get(id);
			return video && momentAddress(video, second);
		},
		conceptOf: (language, key) => byId.get(conceptId(language, key)),
		conceptWith: (id) => byId.get(id),
		glossaryPageOf: (term) => byId.get(ownConceptId(term))?.slug ?? '',
	};
}

/** The names of the pages of videos in all their languages, by key. A translation is named after the main page. */
function nameAll(videos: readonly LinkedVideo[], edited: readonly EditedPage[]): Map<string, string> {
	// A main page before its translations, one of which may no longer say that it is one.
	const byName = edited.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	const main = keepEdited(withTranslations(videos, namePages(videos)), byName);
	return keepEdited(withTranslations(videos, main), byName);
}

/** @param main names of the main pages, by id */
function withTranslations(videos: readonly LinkedVideo[], main: ReadonlyMap<string, string>): Map<string, string> {
	return new Map(
		videos.flatMap(({ id, translations }) => {
			const name = main.get(id) ?? id;
			return [
				[id, name] as const,
				...translations.map((language) => [pageKey(id, language), `${name}.${language}`] as const),
			];
		}),
	);
}

/**
 * Lets edited pages take the place of those to be written, matched by file name first, then by front matter, unless
 * they are copies. The front matter may have been edited, too, so the file name counts more.
 *
 * @param names of the pages to be written, by key
 */
function keepEdited(names: ReadonlyMap<string, string>, edited: readonly EditedPage[]): Map<string, string> {
	const places = new Set(names.values());
	const inPlace = new Set(edited.map(({ name }) => name));
	const elsewhere = Map.groupBy(
		edited.filter(({ name, copy = false }) => !places.has(name) && !copy),
		({ key }) => key,
	);
	return new Map(
		[...names].map(([key, name]) => [key, inPlace.has(name) ? name : (elsewhere.get(key)?.[0]?.name ?? name)]),
	);
}

/**
 * The language to name on a page. The one detected from the words overrides the declared one, which adds the variety
 * (`pt-BR`) if both agree, and is used alone if nothing was detected.
 *
 * @param shown language of the study notes
 */
export function languageToName(shown: string, declared: string): string {
	return shown === 'und' || declared.split('-', 1)[0]?.toLowerCase() === shown ? declared : shown;
}
