import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import type { ReadersNote } from '../markdown/readers-notes/remark-readers-notes.ts';
import type { SectionPlace } from '../markdown/remark-moments.ts';
import type { MomentWords } from '../markdown/remark-words.ts';
import type { TermFacts, VideoFacts } from '../markdown/schemas.ts';
import type { CoursePlace } from './catalog.ts';
import type { SearchChoices } from './facets.ts';
import type { CoursePage, CourseSummary, HomePage, TalksPage } from './lists/list-pages.ts';

/**
 * What the templates are given. A page is a function of these plain values alone, so that it can be drawn in any process,
 * and again only when they change.
 */

/** What every page knows of the site. */
export interface SiteValues {
	readonly title: string;
	readonly description: string;
	readonly footer: string;
	/** BCP 47 tag of the videos whose sources name none. */
	readonly language: string;
	/** Public address, ending with `/`; empty where there is none. */
	readonly address: string;
	/** File name of the copy for offline reading, in the site's root; empty where the site is too large for one. */
	readonly archive: string;
	/** What a search can be narrowed and put in order by. */
	readonly choices: SearchChoices;
}

/** A term in the index of all. */
export interface ListedTerm extends TermFacts {
	/** Name of its page, without ending. */
	readonly page: string;
}

/** What each kind of page shows. */
export interface ViewValues {
	readonly home: HomePage;
	readonly courses: { readonly courses: readonly CourseSummary[] };
	readonly course: CoursePage;
	readonly talks: TalksPage;
	readonly video: {
		/** Name of the page, without ending. */
		readonly page: string;
		readonly video: VideoFacts;
		/** The courses that it is in, and its place in them. */
		readonly courses: readonly CoursePlace[];
		/** What a person has written beside it. */
		readonly notes: readonly ReadersNote[];
		readonly html: string;
		readonly sections: readonly SectionPlace[];
		readonly moments: readonly MomentWords[];
		/** The terms of the reader's glossary that it says. */
		readonly ownTerms: readonly GlossaryTerm[];
		/** The way most letters of its words run. */
		readonly direction: 'ltr' | 'rtl';
	};
	readonly terms: {
		readonly terms: readonly ListedTerm[];
		/** Titles of the talks that the terms lead to, by the names of their pages. */
		readonly titles: Readonly<Record<string, string>>;
	};
	readonly term: { readonly term: TermFacts; readonly html: string };
	readonly yourNotes: object;
	readonly offline: object;
	readonly search: object;
	readonly notFound: object;
}

export type View = keyof ViewValues;

/** What a template finds in `Astro.locals`. */
export interface PageLocals {
	readonly site: SiteValues;
	/** Of the page, from the site's root: `videos/a-talk-dQw4w9WgXcQ.html`. */
	readonly path: string;
	readonly view: Partial<ViewValues>;
}

/** @throws {Error} where the page was given what another kind shows */
export function valuesOf<Kind extends View>({ path, view }: PageLocals, kind: Kind): ViewValues[Kind] {
	const values: ViewValues[Kind] | undefined = view[kind];
	if (values === undefined) throw new Error(`${path} was not given the values of its view, ${kind}.`);
	return values;
}
