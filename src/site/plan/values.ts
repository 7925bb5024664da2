import type { OwnLanguage } from '../../locales/languages.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import type { RenderedMarkdown } from '../../markdown/render/render.ts';
import type { TermFacts, VideoFacts } from '../../markdown/pages/schemas.ts';
import type { CoursePlace } from './catalog.ts';
import type { SearchChoices } from './facets.ts';
import type { CoursePage, CourseSummary, HomePage, TalksPage } from '../lists/list-pages.ts';
import type { TermsPage } from '../lists/terms-pages.ts';

/**
 * The values that templates are given. A page is a function of these plain values alone, so that it can be rendered in any
 * process, and only needs to be when they change.
 */

/** What every page knows about the site. */
export interface SiteValues {
	/** What browsers tell it by from others of its host. */
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly footer: string;
	/** Language of the videos whose sources name none (BCP 47). */
	readonly language: string;
	/** Of the site's own words. */
	readonly ownLanguage: OwnLanguage;
	/** Public address, ending with `/`; empty if there is none. */
	readonly address: string;
	/** File name of the copy for offline reading, in the site's root; empty if the site is too large for one. */
	readonly archive: string;
	/** Version of the notebook's own style sheet; empty if it has none. */
	readonly style: string;
	/** Version of the client scripts; empty in the dev server, which has them compiled as they are asked for. */
	readonly scripts: string;
	/** Whether any talk is in a course. */
	readonly hasCourses: boolean;
	/** How a search can be filtered and sorted. */
	readonly choices: SearchChoices;
}

/** A term in the index of all terms. */
export interface ListedTerm extends TermFacts {
	/** Name of its page, without extension. */
	readonly page: string;
	/** What the glossary says of it. */
	readonly definition?: string | undefined;
}

/** A talk with reader's notes. */
export interface NotedTalk {
	/** Name of its page, without extension. */
	readonly page: string;
	readonly title: string;
	readonly language: string;
}

/** The values of each kind of page. */
export interface ViewValues {
	readonly home: HomePage;
	readonly courses: { readonly courses: readonly CourseSummary[] };
	readonly course: CoursePage;
	readonly talks: TalksPage;
	readonly video: RenderedMarkdown & {
		/** Name of the page, without extension. */
		readonly page: string;
		readonly video: VideoFacts;
		/** The courses that it is in, and its position in them. */
		readonly courses: readonly CoursePlace[];
		/** The reader's notes on it, from `notes/`. */
		readonly readersNotes: readonly ReadersNote[];
		/** The direction in which most letters of its words run. */
		readonly direction: 'ltr' | 'rtl';
	};
	readonly terms: TermsPage;
	readonly term: { readonly term: TermFacts; readonly html: string };
	readonly yourNotes: {
		/** The talks with notes in files, by title. */
		readonly noted: readonly NotedTalk[];
	};
	readonly offline: object;
	readonly search: object;
	readonly notFound: object;
}

export type View = keyof ViewValues;

/** What templates find in `Astro.locals`. */
export interface PageLocals {
	readonly site: SiteValues;
	/** Path of the page from the site's root: `videos/a-talk-dQw4w9WgXcQ.html`. */
	readonly path: string;
	readonly view: Partial<ViewValues>;
	/** Digest of these values, in the dev server alone: an open page asks by it whether it is up to date. */
	readonly revision?: string;
}

/** @throws {Error} if the page was given the values of another kind */
export function valuesOf<Kind extends View>({ path, view }: PageLocals, kind: Kind): ViewValues[Kind] {
	const values: ViewValues[Kind] | undefined = view[kind];
	if (values === undefined) throw new Error(`${path} was not given the values of its view, ${kind}.`);
	return values;
}
