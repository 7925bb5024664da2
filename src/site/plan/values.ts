import type { OwnLanguage } from '../../locales/languages.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import type { RenderedMarkdown } from '../../markdown/render/render.ts';
import type { TermFacts, VideoFacts } from '../../markdown/pages/schemas.ts';
import type { CoursePlace, ListedVideo } from '../lists/catalog.ts';
import type { SearchChoices } from './facets.ts';
import type { CoursePage, CourseSummary, HomePage, TalksPage } from '../lists/list-pages.ts';
import type { TermsPage } from '../lists/terms-pages.ts';

/**
 * The values passed to templates. A page is a pure function of these plain values, so it can be rendered in any process
 * and only has to be rendered again when they change.
 */

/** Facts about the site that are available to every page. */
export interface SiteValues {
	/** Separates its browser storage from that of other sites on the same host. */
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly footer: string;
	/** Language of videos whose sources declare none (BCP 47). */
	readonly language: string;
	/** Language of the interface. */
	readonly ownLanguage: OwnLanguage;
	/** Public URL, ending with `/`; empty if there is none. */
	readonly address: string;
	/** File name of the offline archive in the site's root; empty if the site is too large for one. */
	readonly archive: string;
	/** Whether the notebook has its own style sheet. */
	readonly hasStyle: boolean;
	/** Version of the client scripts; empty in the dev server, which has them compiled as they are asked for. */
	readonly scripts: string;
	/** Whether any talk is in a course. */
	readonly hasCourses: boolean;
	/** The filters and sort orders of a search. */
	readonly choices: SearchChoices;
}

/** A talk with reader's notes. */
export type NotedTalk = Pick<ListedVideo, 'page' | 'title' | 'language'>;

/** The values of each kind of page, by its name. */
export interface ViewValues {
	readonly home: HomePage;
	readonly courses: { readonly courses: readonly CourseSummary[] };
	readonly course: CoursePage;
	readonly talks: TalksPage;
	readonly video: RenderedMarkdown & {
		/** Name of the page, without extension. */
		readonly page: string;
		readonly video: VideoFacts;
		/** Its position in each of its courses. */
		readonly courses: readonly CoursePlace[];
		/** The reader's notes on it, from `notes/`. */
		readonly readersNotes: readonly ReadersNote[];
		/** The direction of most letters in its text. */
		readonly direction: 'ltr' | 'rtl';
	};
	readonly terms: TermsPage;
	readonly term: { readonly term: TermFacts; readonly html: string };
	readonly yourNotes: {
		/** The talks that have reader's notes, by title. */
		readonly noted: readonly NotedTalk[];
	};
	readonly offline: object;
	readonly search: object;
	readonly notFound: object;
}

export type View = keyof ViewValues;

/** `Astro.locals` in templates. */
export interface PageLocals {
	readonly site: SiteValues;
	/** URL path of the page from the site's root: `videos/a-talk-dQw4w9WgXcQ.html`. */
	readonly path: string;
	readonly view: Partial<ViewValues>;
	/** Digest of these values, in the dev server only: an open page uses it to check whether it is up to date. */
	readonly revision?: string;
}

/** @throws {Error} if the page received the values of another view */
export function valuesOf<Kind extends View>({ path, view }: PageLocals, kind: Kind): ViewValues[Kind] {
	const values: ViewValues[Kind] | undefined = view[kind];
	if (values === undefined) throw new Error(`${path} was not given the values of its view, ${kind}.`);
	return values;
}
