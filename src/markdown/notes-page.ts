import type { RelatedMoment, StudyNotes, Term, VideoId } from '../model.ts';
import type { PageLinks } from './page-links.ts';

/**
 * All that the page of a video is written from, as plain values: its own notes, and of other pages no more than what its
 * links show of them. Equal values give equal pages.
 */
export interface NotesPage {
	readonly notes: StudyNotes;
	/** The key terms of the video, best first. */
	readonly terms: readonly LinkedTerm[];
	/** For each section of the notes, what links it to other pages. */
	readonly sections: readonly LinkedSection[];
	/** The glossary's terms among its corrections. */
	readonly ownTerms: readonly Required<LinkedTerm>[];
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
	/** What the two have in common: the reason to show. */
	readonly terms: readonly string[];
}

/** @param related for each section of the notes, its related moments */
export function gatherNotesPage(
	notes: StudyNotes,
	related: readonly (readonly RelatedMoment[])[],
	links: PageLinks,
): NotesPage {
	const linkTerm = (term: Term): LinkedTerm => {
		const concept = links.conceptOf(notes.language, term);
		return { text: term.text, ...(concept && { page: concept.slug }) };
	};
	return {
		notes,
		terms: notes.terms.map(linkTerm),
		sections: notes.sections.map(({ terms }, index) => ({
			terms: terms.map(linkTerm),
			related: (related[index] ?? []).map((moment) => ({
				...linkMoment(moment.videoId, moment.second, links),
				terms: moment.terms,
			})),
		})),
		ownTerms: [...new Set(notes.corrections.map(({ term }) => term))].map((text) => ({
			text,
			page: links.glossaryPageOf(text),
		})),
	};
}

export function linkMoment(id: VideoId, second: number, links: PageLinks): Omit<LinkedMoment, 'terms'> {
	const address = links.momentOf(id, second);
	return { second, ...(address !== undefined && { address }), page: links.pageOf(id), title: links.titleOf(id) };
}
