import type { Concept, Video, VideoId } from '../model.ts';
import { conceptId, ownConceptId } from '../study/concepts/concept-id.ts';
import { momentAddress, type VideoPlace } from '../videos/moment-address.ts';
import { namePages } from './page-name.ts';
import type { VideoFacts } from './pages/schemas.ts';
import { shownTitle } from './shown-title.ts';

/** Resolves links between the pages of a notebook. URLs are relative to a notes page, page names have no extension. */
export interface PageLinks {
	/** Name of a video's page; with `language`, of its translation. */
	pageOf: (id: VideoId, language?: string) => string;
	/** All pages of a video, the main one first. */
	languagesOf: (id: VideoId) => readonly PageLanguage[];
	/** The courses of a video: folders below `sources/`. */
	coursesOf: (id: VideoId) => readonly string[];
	/** The title to show for a video. */
	titleOf: (id: VideoId) => string;
	/** Whether that title is a substitute. */
	isUntitled: (id: VideoId) => boolean;
	/** URL of a moment, if the video has a URL: see `momentAddress`. */
	momentOf: (id: VideoId, second: number) => string | undefined;
	/** The concept with a page that a key term belongs to, if any. */
	conceptOf: (language: string, key: string) => Concept | undefined;
	/** The concept with an id. */
	conceptWith: (id: string) => Concept | undefined;
	/** Name of a glossary term's page. */
	glossaryPageOf: (term: string) => string;
}

/** A page of a video in one language. */
export interface PageLanguage {
	/** BCP 47 tag. */
	readonly language: string;
	/** Its name, without extension. */
	readonly page: string;
}

/** The facts about a video that are needed to link its pages. */
export interface LinkedVideo extends VideoPlace, Pick<Video, 'title' | 'courses'> {
	/** Substitute for a missing title: see `standInTitle`. */
	readonly shownAs?: string | undefined;
	/** BCP 47 tag shown on its main page. */
	readonly language: string;
	/** BCP 47 tags of its translations. */
	readonly translations: readonly string[];
}

/** Identifies a video's page independently of its title: the video id, plus the language of a translation. */
export const pageKey = (id: string, language?: string): string => (language === undefined ? id : `${id}.${language}`);

/** The key of an existing page, from its front matter. */
export const keyOfPage = ({ videoId, language, translationOf }: VideoFacts): string =>
	pageKey(videoId, translationOf === undefined ? undefined : language);

/** A page that was edited by hand. It keeps its name even if the title changes. */
export interface EditedPage {
	/** Its key according to its front matter. */
	readonly key: string;
	readonly name: string;
	/** Whether its name marks it as a copy of another page with the same key: see `isCopyOf`. */
	readonly copy?: boolean | undefined;
}

/**
 * Whether a name is one that people or sync programs give to a copy of a page: `NAME (conflicted copy)`,
 * `NAME.sync-conflict-20261128`, `Copy of NAME`. A page of the same video under an earlier title has no such name.
 */
export const isCopyOf = (name: string, page: string): boolean =>
	name !== page && (name.startsWith(page) || name.endsWith(` ${page}`));

/**
 * Names the pages of a notebook and resolves links between them.
 *
 * @param edited pages edited by hand, which keep their names
 */
export function linkPages(
	videos: readonly LinkedVideo[],
	concepts: readonly Concept[],
	edited: readonly EditedPage[],
): PageLinks {
	const names = nameAllPages(videos, edited);
	const videoById = new Map(videos.map((video) => [video.id, video]));
	const pageOf: PageLinks['pageOf'] = (id, language) => {
		const key = pageKey(id, language);
		return names.get(key) ?? key;
	};
	const conceptById = new Map(concepts.flatMap((concept) => [concept.id, ...concept.also].map((id) => [id, concept])));
	return {
		pageOf,
		languagesOf: (id) => {
			const video = videoById.get(id);
			if (!video) return [];
			const translations = video.translations.map((language) => ({ language, page: pageOf(id, language) }));
			return [{ language: video.language, page: pageOf(id) }, ...translations];
		},
		coursesOf: (id) => videoById.get(id)?.courses ?? [],
		titleOf: (id) => {
			const { title = '', shownAs } = videoById.get(id) ?? {};
			return shownTitle({ title, shownAs, videoId: id });
		},
		isUntitled: (id) => videoById.get(id)?.title === '',
		momentOf: (id, second) => {
			const video = videoById.get(id);
			return video && momentAddress(video, second);
		},
		conceptOf: (language, key) => conceptById.get(conceptId(language, key)),
		conceptWith: (id) => conceptById.get(id),
		glossaryPageOf: (term) => conceptById.get(ownConceptId(term))?.slug ?? '',
	};
}

/** Names the pages of all videos and translations, by key. A translation is named after the main page. */
function nameAllPages(videos: readonly LinkedVideo[], edited: readonly EditedPage[]): Map<string, string> {
	// By name, so that a main page comes before a translation whose front matter no longer says that it is one.
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
 * Replaces generated names with those of edited pages. These are matched by name first, then by the key in their front
 * matter unless they are copies: people may have edited the front matter, too, so the name is more reliable.
 *
 * @param names of the pages to be written, by key
 */
function keepEdited(names: ReadonlyMap<string, string>, edited: readonly EditedPage[]): Map<string, string> {
	const generatedNames = new Set(names.values());
	const editedNames = new Set(edited.map(({ name }) => name));
	const renamed = Map.groupBy(
		edited.filter(({ name, copy = false }) => !generatedNames.has(name) && !copy),
		({ key }) => key,
	);
	return new Map(
		[...names].map(([key, name]) => [key, editedNames.has(name) ? name : (renamed.get(key)?.[0]?.name ?? name)]),
	);
}

/**
 * Chooses the language tag for a page. The detected language overrides the declared one, unless nothing was detected or
 * both agree: then the declared tag is used, which may add a region (`pt-BR`).
 *
 * @param detected language of the study notes
 */
export function languageToName(detected: string, declared: string): string {
	return detected === 'und' || declared.split('-', 1)[0]?.toLowerCase() === detected ? declared : detected;
}
