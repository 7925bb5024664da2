import type { OwnLanguage } from '../locales/languages.ts';
import type { RelatedMoment, StudyNotes, VideoId } from '../model.ts';
import type { PageLanguage, PageLinks } from './page-links.ts';

/**
 * The plain values that a video's page is written from: its own notes, and what its links show about other pages. Equal
 * values give equal pages.
 */
export interface NotesPage {
	readonly notes: StudyNotes;
	/** Language of the headings and other text around the transcript. */
	readonly ownLanguage: OwnLanguage;
	readonly family: PageFamily;
	/** The key terms of the video, best first. */
	readonly terms: readonly LinkedTerm[];
	/** The links of each section of the notes. */
	readonly sections: readonly LinkedSection[];
	/** The glossary terms that the transcript was corrected to. */
	readonly ownTerms: readonly Required<LinkedTerm>[];
}

/** The language fields of the front matter. */
export interface PageFamily {
	/** BCP 47 tag of the page's text. */
	readonly language: string;
	/** Name of the main page; absent on the main page itself. */
	readonly translationOf?: string;
	/** All pages of the video, the main one first; absent if there is only one. */
	readonly languages?: readonly PageLanguage[];
}

export interface LinkedSection {
	readonly terms: readonly LinkedTerm[];
	readonly related: readonly LinkedMoment[];
}

/** A term, and the name of its page (without extension) if it has one. */
export interface LinkedTerm {
	readonly text: string;
	readonly page?: string;
}

/** A moment of another video. */
export interface LinkedMoment {
	readonly second: number;
	/** URL of the moment in the video; absent if the video has no URL. */
	readonly address?: string;
	/** Name of the video's page, without extension. */
	readonly page: string;
	readonly title: string;
	/** Whether `title` is a substitute because the video has none. */
	readonly untitled?: true;
	/** The terms that both moments share, shown as the reason for the link. */
	readonly terms: readonly string[];
}

/** A notes page without the notes: the values that come from other pages and from the notebook. */
export interface NotesLinks extends Pick<NotesPage, 'ownLanguage' | 'family' | 'ownTerms'> {
	/** Page name of each key term, in order; `null` if it has no page. */
	readonly terms: readonly (string | null)[];
	readonly sections: readonly {
		readonly terms: readonly (string | null)[];
		readonly related: readonly LinkedMoment[];
	}[];
}

/** The part of the notes that is needed to find their links. A `Trace` has the keys. */
export interface NotesKeys {
	/** Language of the study notes. */
	readonly language: string;
	/** Keys of the video's key terms. */
	readonly terms: readonly string[];
	/** Keys of each section's terms. */
	readonly sectionTerms: readonly (readonly string[])[];
	/** The glossary terms that the transcript was corrected to. */
	readonly ownTerms: readonly string[];
}

/** @param related the related moments of each section */
export function gatherLinks(
	{ language, terms, sectionTerms, ownTerms }: NotesKeys,
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
		ownTerms: ownTerms.map((text) => ({ text, page: links.glossaryPageOf(text) })),
	};
}

/** Joins notes with their links. */
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

/** What a link to a moment on another page shows. */
export function linkMoment(id: VideoId, second: number, links: PageLinks): Omit<LinkedMoment, 'terms'> {
	const address = links.momentOf(id, second);
	return { second, ...(address !== undefined && { address }), ...linkTalk(id, links) };
}

/** What a link to another talk's page shows. */
export const linkTalk = (id: VideoId, links: PageLinks): Pick<LinkedMoment, 'page' | 'title' | 'untitled'> => ({
	page: links.pageOf(id),
	title: links.titleOf(id),
	...(links.isUntitled(id) && { untitled: true }),
});
