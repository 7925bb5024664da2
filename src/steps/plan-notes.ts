import { digestOf } from '../cache/digest.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import type { ExistingPages } from '../markdown/pages/existing-pages.ts';
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
import type { TermFacts, VideoFacts } from '../markdown/pages/schemas.ts';
import { gatherTermPage } from '../markdown/term-page.ts';
import { frontMatterOf } from '../markdown/write/write-page.ts';
import { termFacts } from '../markdown/write/write-term-page.ts';
import type { Concept, VideoId } from '../model.ts';
import type { NotesToWrite, TermToWrite } from '../tasks/write-pages.ts';
import { type FolderPage, pageName } from './save-folder.ts';
import type { StudiedNotebook, TalkHead } from './study.ts';
import type { Related } from './corpus.ts';

/** The pages that a notebook should have. */
export interface PlannedNotes {
	readonly videos: readonly FolderPage<VideoFacts, NotesToWrite>[];
	readonly terms: readonly FolderPage<TermFacts, TermToWrite>[];
}

/**
 * Plans the pages of all talks and terms: their front matter, and what their Markdown is written from.
 *
 * @param existing the current pages of talks: one edited by hand keeps its name, and links lead to it
 * @param ownLanguage language of the text around the transcripts
 */
export async function planNotes(
	{ talks, concepts, related, wordsIn }: Omit<StudiedNotebook, 'vocabulary'>,
	existing: ExistingPages,
	ownLanguage: OwnLanguage,
): Promise<PlannedNotes> {
	const links = linkPages(linkedVideos(talks), concepts, editedPages(existing));
	// First, because related moments are still being computed.
	const terms = pagesOfTerms(concepts, links, wordsIn, ownLanguage);
	return { videos: pagesOfTalks(talks, await related, links, ownLanguage), terms };
}

function editedPages({ pages }: ExistingPages): EditedPage[] {
	const named = [...pages.values()].map(({ key, file, edited }) => ({ key, name: pageName(file), edited }));
	const ofKeys = Map.groupBy(named, ({ key }) => key);
	return named
		.filter(({ edited }) => edited)
		.map(({ key, name }) => ({ key, name, copy: ofKeys.get(key)?.some((other) => isCopyOf(name, other.name)) }));
}

/** What links to a video need to know. Translations are part of their video's entry. */
function linkedVideos(talks: readonly TalkHead[]): LinkedVideo[] {
	const translations = Map.groupBy(
		talks.filter(({ translation }) => translation),
		({ video }) => video.id,
	);
	return talks
		.filter(({ translation }) => !translation)
		.map(({ video, studied }) => ({
			...video,
			shownAs: studied.shownAs,
			language: languageToName(studied.language, video.language),
			translations: (translations.get(video.id) ?? []).map((other) => other.video.language),
		}));
}

function pagesOfTalks(
	talks: readonly TalkHead[],
	related: Related,
	links: PageLinks,
	ownLanguage: OwnLanguage,
): FolderPage<VideoFacts, NotesToWrite>[] {
	const main = talks.filter(({ translation }) => !translation);
	const relatedOf = new Map(main.map(({ video }, index) => [video.id, related[index] ?? []]));
	return talks.map(({ video, translation, studied }) => {
		const language = translation ? video.language : undefined;
		const family = familyOf(video.id, studied.language, language, links);
		const moments = translation ? [] : (relatedOf.get(video.id) ?? []);
		const notesLinks = gatherLinks(studied, family, moments, links, ownLanguage);
		const {
			languages = [],
			courses = [],
			sections = [],
			...front
		} = frontMatterOf(video, family, studied.sections, studied.shownAs);
		return {
			key: pageKey(video.id, language),
			file: `${links.pageOf(video.id, language)}.md`,
			facts: { ...front, courses, sections, languages },
			digest: digestOf(studied.digest, notesLinks),
			task: { talk: studied.digest, links: notesLinks },
		};
	});
}

/**
 * The languages that a page declares. A translation uses the language declared by its source, which is also in its file
 * name.
 */
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
	ownLanguage: OwnLanguage,
): FolderPage<TermFacts, TermToWrite>[] {
	return concepts.map((concept) => {
		const page = gatherTermPage(concept, links, wordsIn, ownLanguage);
		const file = `${concept.slug}.md`;
		return { key: file, file, facts: termFacts(page), digest: digestOf(page), task: { page } };
	});
}
