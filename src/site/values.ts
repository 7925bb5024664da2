import type { SectionPlace } from '../markdown/remark-moments.ts';
import type { TermFacts, VideoFacts } from '../markdown/schemas.ts';
import type { Course, CoursePlace, ListedVideo } from './catalog.ts';

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
	/** File name of the copy for offline reading, in the site's root. */
	readonly archive: string;
}

/** A term in the index of all. */
export interface ListedTerm extends TermFacts {
	/** Name of its page, without ending. */
	readonly page: string;
}

/** What each kind of page shows. */
export interface ViewValues {
	readonly home: { readonly videos: readonly ListedVideo[]; readonly courses: readonly Course[] };
	readonly course: { readonly course: Course };
	readonly video: {
		/** Name of the page, without ending. */
		readonly page: string;
		readonly video: VideoFacts;
		/** The courses that it is in, and its place in them. */
		readonly courses: readonly CoursePlace[];
		readonly html: string;
		readonly sections: readonly SectionPlace[];
		/** The way most letters of its words run. */
		readonly direction: 'ltr' | 'rtl';
	};
	readonly terms: {
		readonly terms: readonly ListedTerm[];
		/** Titles of the talks that the terms lead to, by the names of their pages. */
		readonly titles: Readonly<Record<string, string>>;
	};
	readonly term: { readonly term: TermFacts; readonly html: string };
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
