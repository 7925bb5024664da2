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
import { nameOf, type PageOfFolder } from './save-folder.ts';
import type { StudiedNotebook, TalkHead } from './study.ts';
import type { Related } from './ties.ts';

/** The pages that a notebook is to have. */
export interface PlannedNotes {
	readonly videos: readonly PageOfFolder<VideoFacts, NotesToWrite>[];
	readonly terms: readonly PageOfFolder<TermFacts, TermToWrite>[];
}

/**
 * The pages of all talks and of all terms: what stands above each, and what its Markdown is to be written from.
 *
 * @param existing the pages that there are: one that a person has edited keeps its name, and links lead there
 * @param ownLanguage of what is written around the words of the talks
 */
export async function planNotes(
	{ talks, concepts, related, wordsIn }: Omit<StudiedNotebook, 'said'>,
	existing: { readonly videos: ExistingPages; readonly terms: ExistingPages },
	ownLanguage: OwnLanguage,
): Promise<PlannedNotes> {
	const links = linkPages(linkedVideos(talks), concepts, editedPages(existing.videos));
	// First, as talks are still being related.
	const terms = pagesOfTerms(concepts, links, wordsIn, existing.terms, ownLanguage);
	return { videos: pagesOfTalks(talks, await related, links, existing.videos, ownLanguage), terms };
}

function editedPages({ pages }: ExistingPages): EditedPage[] {
	const named = [...pages.values()].map(({ key, file, edited }) => ({ key, name: nameOf(file), edited }));
	const ofKeys = Map.groupBy(named, ({ key }) => key);
	return named
		.filter(({ edited }) => edited)
		.map(({ key, name }) => ({ key, name, copy: ofKeys.get(key)?.some((other) => isCopyOf(name, other.name)) }));
}

/** What the links to a video need of it; nothing for its translations. */
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
	existing: ExistingPages,
	ownLanguage: OwnLanguage,
): PageOfFolder<VideoFacts, NotesToWrite>[] {
	const main = talks.filter(({ translation }) => !translation);
	const relatedOf = new Map(main.map(({ video }, index) => [video.id, related[index] ?? []]));
	return talks.map(({ video, translation, studied }) => {
		const language = translation ? video.language : undefined;
		const family = familyOf(video.id, studied.language, language, links);
		const moments = translation ? [] : (relatedOf.get(video.id) ?? []);
		const notesLinks = gatherLinks(studied, family, moments, links, ownLanguage);
		const file = `${links.pageOf(video.id, language)}.md`;
		const {
			languages = [],
			courses = [],
			sections = [],
			...front
		} = frontMatterOf(video, family, studied.sections, studied.shownAs);
		return {
			facts: { ...front, courses, sections, languages },
			page: {
				key: pageKey(video.id, language),
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
	ownLanguage: OwnLanguage,
): PageOfFolder<TermFacts, TermToWrite>[] {
	return concepts.map((concept) => {
		const page = gatherTermPage(concept, links, wordsIn, ownLanguage);
		const file = `${concept.slug}.md`;
		const task = { file, seen: existing.pages.get(file)?.state, page };
		return { facts: termFacts(page), page: { key: file, file, digest: digestOf(page), task } };
	});
}
