import type { OwnLanguage } from '../locales/languages.ts';
import type { RelatedMoment, StudyNotes, VideoId } from '../model.ts';
import type { PageLanguage, PageLinks } from './page-links.ts';

/**
 * All that the page of a video is written from, as plain values: its own notes, and of other pages no more than what its
 * links show of them. Equal values give equal pages.
 */
export interface NotesPage {
	readonly notes: StudyNotes;
	/** Of its headings, and of what else is written around the words. */
	readonly ownLanguage: OwnLanguage;
	readonly family: PageFamily;
	/** The key terms of the video, best first. */
	readonly terms: readonly LinkedTerm[];
	/** For each section of the notes, what links it to other pages. */
	readonly sections: readonly LinkedSection[];
	/** The glossary's terms among its corrections. */
	readonly ownTerms: readonly Required<LinkedTerm>[];
}

/** What the front matter says of the languages of a video. */
export interface PageFamily {
	/** BCP 47 tag of the page's words. */
	readonly language: string;
	/** Name of the main page; absent where this is it. */
	readonly translationOf?: string;
	/** All pages of the video, the main one first; absent where there is one alone. */
	readonly languages?: readonly PageLanguage[];
}

export interface LinkedSection {
	readonly terms: readonly LinkedTerm[];
	readonly related: readonly LinkedMoment[];
}

/** A term, and the name of its page without ending, where it has one. */
export interface LinkedTerm {
	readonly text: string;
	readonly page?: string;
}

/** A moment of another video. */
export interface LinkedMoment {
	readonly second: number;
	/** Where its second can be seen; absent where that video has no address. */
	readonly address?: string;
	/** Name of that video's page, without ending. */
	readonly page: string;
	readonly title: string;
	/** Whether that is none of its own. */
	readonly untitled?: true;
	/** What the two have in common: the reason to show. */
	readonly terms: readonly string[];
}

/** A notes page without the notes: what comes from other pages, and from the notebook. */
export interface NotesLinks extends Pick<NotesPage, 'ownLanguage' | 'family' | 'ownTerms'> {
	/** Names of the pages of the key terms, in their order; `null` where there is none. */
	readonly terms: readonly (string | null)[];
	readonly sections: readonly {
		readonly terms: readonly (string | null)[];
		readonly related: readonly LinkedMoment[];
	}[];
}

/** What has to be known of the notes to find their links: a `Trace` has the keys. */
export interface NotesKeys {
	/** Language of the study notes. */
	readonly language: string;
	/** Keys of the key terms, and of those of each section. */
	readonly terms: readonly string[];
	readonly sectionTerms: readonly (readonly string[])[];
	/** Terms of the notebook's glossary that the notes are corrected by. */
	readonly corrections: readonly string[];
}

/** @param related for each section of the notes, its related moments */
export function gatherLinks(
	{ language, terms, sectionTerms, corrections }: NotesKeys,
	family: PageFamily,
	related: readonly (readonly RelatedMoment[])[],
	links: PageLinks,
	ownLanguage: OwnLanguage,
): NotesLinks {
	const pagesOf = (keys: readonly string[]) => keys.map((key) => links.conceptOf(language, key)?.slug ?? null);
	return {
		ownLanguage,
		family,
		terms: pagesOf(terms),
		sections: sectionTerms.map((keys, index) => ({
			terms: pagesOf(keys),
			related: (related[index] ?? []).map((moment) => ({
				...linkMoment(moment.videoId, moment.second, links),
				terms: moment.terms,
			})),
		})),
		ownTerms: corrections.map((text) => ({ text, page: links.glossaryPageOf(text) })),
	};
}

/** The notes with their links. */
export function notesPageOf(notes: StudyNotes, { terms: pages, sections, ...rest }: NotesLinks): NotesPage {
	const link = ({ text }: { readonly text: string }, page: string | null | undefined): LinkedTerm => ({
		text,
		...(page != null && { page }),
	});
	return {
		...rest,
		notes,
		terms: notes.terms.map((term, index) => link(term, pages[index])),
		sections: notes.sections.map(({ terms }, index) => {
			const section = sections[index];
			return {
				terms: terms.map((term, at) => link(term, section?.terms[at])),
				related: section?.related ?? [],
			};
		}),
	};
}

/** What a link to a moment of another page shows of it. */
export function linkMoment(id: VideoId, second: number, links: PageLinks): Omit<LinkedMoment, 'terms'> {
	const address = links.momentOf(id, second);
	return { second, ...(address !== undefined && { address }), ...linkTalk(id, links) };
}

/** What a link to another page shows of its talk. */
export const linkTalk = (id: VideoId, links: PageLinks): Pick<LinkedMoment, 'page' | 'title' | 'untitled'> => ({
	page: links.pageOf(id),
	title: links.titleOf(id),
	...(links.isUntitled(id) && { untitled: true }),
});
